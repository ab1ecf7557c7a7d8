import type { Span } from "./finding";
import { type Finder, matcherOf, spanAt, whereChinese } from "./patterns";

/** Surnames, Korean ones of the border among them. */
const SURNAME =
  "(?:欧阳|司马|上官|诸葛|皇甫|南宫|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文朴权池玄安全南车太池卞严申元池表吉洪柳裴俞禹闵辛宣廉咸都])";
/** Surnames that begin hardly any word. */
const STRONG =
  "(?:[王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛潘杜戴姜姚谭廖邹郝崔邱邵孟乔龚尹朴金林玄洪裴闵廉])";
const GIVEN_LETTERS =
  "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国春花梅燕玲萍文辉力立志永健世广义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子江林东云峰海晓小雪琳晶欣佳怡琴珍莉荣淑惠珠翠雅芝香月莺媛瑞凡嘉琼勤珊贞莲环爱妹雯霄瑶凤洁妍茜秋露筠柔竹霭凝欢枫芸菲寒伊亚宜可姬姣婉娴瑾颖淼毅俊松柏涵成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘哲洙姬顺实女喜善正熙京美贤珉智银淑子福男根洪哲昌浩权镇泰勋钟焕相镐在植元基成万吉日赫虎宝凤仙宇琪诗雨梓倩锦黛青叶璐苗爽韵融艺聪纯毓悦昭冰眉嘉琰义丹志顺松月娥嫣莎凌钰铭铁钢钢柱根锁富贵财喜粉善";
const GIVEN = `[${GIVEN_LETTERS}]`;

/** What can stand behind a name. */
const AFTER =
  "(?=[，。、；：！？,.;:!?\\s“”（）()]|$|说|称|讲|告|被|在|于|是|和|与|跟|同|的|曾|则|因|回忆|表示|作证|从|向|把|对|给|也|都|就|还|没|不|已|死|去|来|有|后|一起|两人|等|她|他|逃|住|带|叫|唱|哭)";
/** Words that a surname and such letters spell. */
const WORDS =
  /^(?:高中|高山|高兴|高峰|高明|高大|高地|高压|高墙|高达|高级|高丽|马上|马路|马克|马力|何时|何地|何人|何以|何况|金属|金钱|金正恩|金正日|金日成|金刚山|黄金|黄海|黄昏|黄色|周围|周日|周年|周末|周边|周一|江边|江水|江东|江原|江山|白天|白色|白城|白山|安全|安置|安理|安东|安徽|安州|安定|和平|石头|石山|任何|任务|任意|方法|方式|方面|方言|万人|万一|万元|万年|常常|常年|常委|史料|史学|成年|成为|成立|全部|全国|全体|全家|全面|全年|全天|全身|全巨|全组|南方|南山|南阳|南边|南京|南宁|南下|文件|文化|文明|文字|文学|武器|武山|武力|武装|平壤|平安|平等|平民|平时|平均|林业|林地|水力|石油|夏天|夏季|田地|田野|于是|钟头|严重|严格|严厉|申请|申诉|元山|表示|表明|表达|表面|车站|车辆|车上|太阳|太大|余下|汤水|龙井|龙川|陆地|陆续|权利|权力|雷声|段时|池塘|胡同|许可|许多|程度|程序|曾经|谢绝|张开|张贴|陈述|陈列|朱红|江对岸|孙子|孙女|徐州|韩国|唐山|宋朝|苏联|吴江|郑州|吉林|康复|玄武|朴素|林中|林立|金子|金海|杨柳|杨树|李子|王国|王清|汪清|明天|易于|方可|方才|马群|马铃|安静|安心|全身心|常发|田中|白发|白雪|石家|江河|江心|文书|文中|全世|全日|任命|任教|高原|高发|高温|高度|高强|高利|严刑|严密|严寒|常见|何种|吉州|金策|会宁)/u;

const CONTEXT: readonly RegExp[] = [
  new RegExp(
    `(?<span>${SURNAME}\\p{Script=Han}{0,2}?(?:先生|女士|小姐|太太|同志|同学|大哥|大姐|大叔|老板|医生|大夫|夫人|某某|某|老师|师傅|牧师|大爷|大妈|阿姨|奶奶))(?!们)`,
    "dgu",
  ),
  new RegExp(`(?<span>[老小阿]${STRONG})${AFTER}`, "dgu"),
  /(?:名叫|姓名是|姓名为|名字是|名字叫|我叫|她叫|他叫|[个名位人子]叫|自称)(?<span>(?!他|她|我|人|来|出|喊|声|做|停|苦|作|起|醒|救|什|门|号|嚷)[\p{Script=Han}]{2,3}?)(?=的|[，。、；：,.;]|$|说|被|和)/dgu,
  new RegExp(
    `(?:证人|囚犯|被拘留者|难民|中间人|蛇头|看守|警察|妇女|女子|男子|丈夫|妻子|女儿|儿子|朋友|邻居)(?<span>${SURNAME}\\p{Script=Han}{1,2}?)${AFTER}`,
    "dgu",
  ),
  new RegExp(`(?<!\\p{Script=Han})(?<span>${STRONG}${GIVEN}{2})(?:${AFTER}|(?=\\p{Script=Han}))`, "dgu"),
  new RegExp(`(?<span>${STRONG}${GIVEN}{1,2})${AFTER}`, "dgu"),
  new RegExp(`(?<!\\p{Script=Han})(?<span>${SURNAME}${GIVEN}{2})${AFTER}`, "dgu"),
  // After what a person is told of with, where a word could begin as well.
  new RegExp(
    `(?:[有是和与跟给向对被把让见及叫救找问打]了?|认识|遇到|带走|抓走|释放|审问)(?<span>${SURNAME}${GIVEN}{2})${AFTER}`,
    "dgu",
  ),
];
const CONTEXT_MATCHERS = CONTEXT.map(matcherOf);
const NO_NAME = /^(?:叫|小组|小时|小孩|老师|老人|阿姨)/u;

/** Names of people in Chinese characters. */
export const findHanNames: Finder = whereChinese((text) =>
  CONTEXT_MATCHERS.flatMap((matches) =>
    matches(text).flatMap((match): Span[] => {
      const [start, end] = match.indices?.groups?.["span"] ?? [match.index, match.index + match[0].length];
      const words = text.slice(start, end);
      return WORDS.test(words) || NO_NAME.test(words) ? [] : [spanAt("name-in-text", text, start, end)];
    }),
  ),
);
