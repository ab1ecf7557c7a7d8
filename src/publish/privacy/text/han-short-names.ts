import type { Span } from "./finding";
import { type Finder, matcherOf, spanAt, whereChinese } from "./patterns";

/**
 * Chinese names of a surname and one character. Two such signs are an ordinary word as often as a name, so something beside
 * them has to speak of a person: a word before, a deed after, a title, a second name.
 */
const SURNAME =
  "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文朴权池玄安全南车太卞严申元表吉洪柳裴俞禹闵辛宣廉]";
/** Surnames that begin few ordinary words: they need less beside them. */
const STRONG =
  "[王李张刘陈杨赵黄吴徐胡朱郭罗梁宋郑谢韩冯董萧曹袁邓许傅沈彭吕苏卢蒋蔡贾魏薛潘姜姚谭廖邹郝崔邱邵孟龚尹朴裴闵廉范丁杜戴阎何马唐叶秦侯贺顾俞禹]";
/** Characters that stand alone as a given name. */
const GIVEN =
  "[伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚英华玉兰红建春梅燕玲萍文辉健良海波宁福胜祥武飞彬鑫阳倩凯雪婷帆琳洁霜颖莹琼蕾薇虹峰锋鹏鸿斌浩昊岩岚晨辰晶璐鹤雷霆虎彪钢铁栋柱松柏森竹菊莲荷花莉茜芸蓉芬芹茹菲菁萌蓓蕊瑶瑜琪琦琴琛珊玥珍瑾璇哲峻川泽源渊淼毅坚恒诚欢悦怡婕妍娇媛嫣雯霖霏露旭昕晖晓曦朗亮星月晴云俊豪伦康顺凡宇淑惠珠善姬日男哲植焕镐勋吉林]";
const NAME = `${SURNAME}${GIVEN}`;

/** Ordinary words that such signs spell. */
const WORDS = new Set(
  "高峰 高明 高强 高雅 高洁 高昂 马力 马林 何林 何日 江海 江山 江波 江月 江宁 江林 方明 方阳 金星 金花 金钢 金秀 金日 金川 金刚 金铁 白雪 白云 白菊 白莲 白花 白日 白玉 白明 白川 白俊 石林 石花 石柱 石竹 林海 林芝 安康 安宁 安平 安静 安顺 安娜 安华 文明 文武 文静 文山 文川 文星 太平 太阳 太极 南宁 南平 南海 南京 南川 南阳 南山 全军 全文 全明 全福 史诗 于洋 常春 常青 常川 夏日 夏至 秦川 康平 康宁 武勇 武英 武川 申明 表明 元月 元日 元宝 元春 吉林 吉祥 吉日 易燃 段落 车辆 宣武 柳林 柳花 池鱼 毛毛 汪洋 龙川 龙林 龙虎 龙华 黄海 黄花 黄玉 黄川 黄云 杨柳 杨林 杨花 胡林 张扬 张开 王明 罗兰 郑重 朱红 红莲 田野 田林 严明 严文 严峻 周日 周岁 梅花 雷云 雷霆 雷鸣 丁香 万春 万福 黎明 钟鸣 叶林 苏林 宋慧 许诺 陈列 孔明 吴川 唐山 沈阳 高平 高阳 黄平 黄梅 江华 江川 江阳 金华 金平 金阳 罗平 罗源 武平 武宁 陆良 陆川 田阳 万宁 彭泽 彭阳 安阳 秦安 贺兰 顾虑 杜鹃 马达 马海 余波 余辉 洪亮 洪福 洪波 辛勤 池林".split(
    " ",
  ),
);
/** Of them those that people bear: only where somebody says or suffers something under them. */
const BOTH = "(?:高峰|高明|高洁|田野|白雪|白云|林海|江山|江波|杨柳|金花|金星|黎明|文静|安宁|安娜|于洋|王明|孔明)";

const ROLE =
  "(?:证人|证言人|囚犯|犯人|在押人员|被拘留者|被捕者|难民|同监的?|同屋的?|同伴|同乡|狱友|室友|中间人|中介|蛇头|向导|组长|班长|室长|队长|所长|看守|警察|审讯员|保卫员|翻译|医生|护士|司机|邻居|朋友|好友|同学|妇女|女子|男子|女人|男人|姑娘|女孩|男孩|丈夫|妻子|女儿|儿子|姐姐|妹妹|哥哥|弟弟|母亲|父亲|当事人|受害人|受害者|幸存者|她叫|他叫|我叫|名叫|名为|名字叫|名字是|姓名是|姓名:?|化名|本名|原名|真名|自称|称呼(?:她|他|我)?(?:为|作|是)?|叫(?:她|他|我)|认识了?|认得|遇见了?|遇到了?|见过|见到了?|记得|想念|嫁给了?|娶了?|写给|交给了?|据|审问了?|审讯了?|释放了?|逼迫?|强迫|命令|带走了?|抓走了?|殴打了?)";
const COVERB = "(?:[和与跟同给向对把被让找问打抓救帮骂押骗劝替比]了?)";
/** What only a person says or suffers, and how a clause goes on after somebody. */
const DEED =
  "(?:说(?!明|法|服|不清)|讲(?!话|台)|告诉|回忆|作证|表示|承认|否认|描述|证实|回答|哭|喊|签字|签名|负责|病|生病|去世|逃|自杀|怀孕|流产|点头|摇头|跪|发烧|没有?(?:回来|说话|吃|走)|不(?:肯|敢|在了|说|吃)|出来|被(?:带|抓|打|关|押|叫|判|逼|送|释|遣|捕|拘|审|殴|害|杀))";
const AFTER = `(?=[，。、；：！？,.;:!?\\s“”（）()]|$|${DEED}|[的在于是和与跟同曾则因从向把被对给也都就还没不已死去来有后等她他住带叫收拿很又再才只并]|一起|一同|两人|二人|三人|签|出|进|过)`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`${ROLE}[“"]?(?<span>${NAME})`, "dgu"),
  new RegExp(`(?<=^|[，。；：！？,.;:!?\\s“（(、])(?<span>${NAME})(?=${DEED})`, "dgu"),
  new RegExp(`(?<=^|[，。；：！？,.;:!?\\s“（(、])(?<span>${STRONG}${GIVEN})${AFTER}`, "dgu"),
  new RegExp(`${COVERB}(?<span>${STRONG}${GIVEN})${AFTER}`, "dgu"),
  new RegExp(
    `${COVERB}(?<span>${NAME})(?=[，。；！？]|$|的(?:名字|母亲|父亲|丈夫|妻子|孩子|手|脸|衣服|家)|一起|一同|两人|借|要(?:钱|求|了)|道歉|签|叫|带走|带到|带进|带出|带来|送到|送走|送回|送进|推|拉|抓|打|关|${DEED})`,
    "dgu",
  ),
  new RegExp(`(?<span>${NAME}(?:姐|哥|嫂|婶|叔|姨|伯|爷|妈|同志|先生|女士|小姐|太太|阿姨))(?!们)`, "dgu"),
  new RegExp(`(?<span>${NAME})(?=的(?:名字|姓名|手机|照片|尸体|遗体|遗物|电话))`, "dgu"),
  new RegExp(`(?<=^|[，。；、“])(?<span>${STRONG}\\s${GIVEN})(?=[\\s，。、；]|$|${DEED})`, "dgu"),
  new RegExp(`姓(?<span>${SURNAME}，?名(?:叫|为)?\\p{Script=Han}{1,2}?)(?=的|[，。、；]|$)`, "dgu"),
];
const PERSONS: readonly RegExp[] = [
  new RegExp(
    `(?:(?<=^|[，。；：！？,.;:!?\\s“（(、])|${ROLE}|${COVERB})(?<span>${BOTH})(?=${DEED}|借|要(?:钱|求|了)|签|收了|先生|女士|小姐|同志|姐|哥)`,
    "dgu",
  ),
];
/** Names in a row, of two or three signs: each makes the others likelier. */
const ROW = new RegExp(
  `${SURNAME}\\p{Script=Han}{1,2}?(?:(?:、|，|和|与|跟|及|以及)${SURNAME}\\p{Script=Han}{1,2}?)+(?![\\p{Script=Han}&&[^和与跟等是都也在被一两三四]])`,
  "dgv",
);

const MATCHERS = PATTERNS.map(matcherOf);
const PERSON_MATCHERS = PERSONS.map(matcherOf);
const isName = new RegExp(`^${NAME}$`, "u");

const spansOf = (matchers: typeof MATCHERS, text: string): Span[] =>
  matchers.flatMap((matches) =>
    matches(text).map((match) => {
      const [start, end] = match.indices?.groups?.["span"] ?? [match.index, match.index + match[0].length];
      return spanAt("name-in-text", text, start, end);
    }),
  );

function inRows(text: string): Span[] {
  return [...text.matchAll(ROW)].flatMap((row) => {
    const items = [...row[0].matchAll(/[^、，和与跟及以]+/gu)];
    const names = items.filter(({ 0: words }) => isName.test(words) && !WORDS.has(words));
    if (names.length < 2 && !items.some(({ 0: words }) => words.length === 3)) return [];
    return names.map(({ 0: words, index }) =>
      spanAt("name-in-text", text, row.index + index, row.index + index + words.length),
    );
  });
}

/** Names of two signs, where the words beside them speak of a person. */
export const findShortHanNames: Finder = whereChinese((text) => [
  ...spansOf(MATCHERS, text).filter(({ text: words }) => !WORDS.has(words.slice(0, 2))),
  ...spansOf(PERSON_MATCHERS, text),
  ...inRows(text),
]);
