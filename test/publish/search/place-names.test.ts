import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNames, searchNames } from "../../../src/core/search/find-names";
import { answers, answersInAll } from "../../../src/core/search/match-terms";
import { buildNameIndex, finish } from "../../../src/core/search/name-index";
import type { SearchName, SearchNames } from "../../../src/core/search/search-files";
import { editsBetween, queryWords, wordsOf } from "../../../src/core/search/words";
import { hanReadingsFor, pinyinOfReadings } from "../../../src/publish/search/han-readings";
import { readingsOf } from "../../../src/publish/search/readings";

/** Towns and counties as a dataset would name them: one Korean spelling, one romanisation, characters for Chinese ones. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  onsong: ["Onsong", "온성"],
  hoeryong: ["Hoeryong", "회령"],
  chongori: ["Kyohwaso No. 12, Chongori", "전거리 제12호 교화소"],
  yodok: ["Kwanliso No. 15, Yodok", "요덕 제15호 관리소"],
  chongjin: ["Chongjin", "청진"],
  kaechon: ["Kaechon", "개천"],
  kyongsong: ["Kyongsong", "경성"],
  ryanggang: ["Ryanggang", "량강도"],
  rason: ["Rason", "라선시"],
  ryongsong: ["Ryongsong", "룡성구역"],
  pyongyang: ["Pyongyang", "평양"],
  sinuiju: ["Sinuiju", "신의주"],
  pukchang: ["Pukchang", "북창"],
  unryul: ["Unryul", "은률"],
  undok: ["Undok", "은덕"],
  hamhung: ["Hamhung", "함흥"],
  chungsan: ["Chungsan", "증산"],
  kanggye: ["Kanggye", "강계"],
  paekam: ["Paekam", "백암"],
  hyesan: ["Hyesan", "혜산"],
  myongchon: ["Myongchon", "명천"],
  camp: ["Labour training camp", "노동단련대"],
  travellers: ["Travellers' holding centre", "여행자 집결소"],
  tumen: ["图们"],
  longjing: ["龙井"],
  dandong: ["丹东"],
  helong: ["和龙"],
  changbai: ["长白"],
  hunchun: ["珲春"],
  jian: ["集安"],
  shenyang: ["沈阳"],
  yanji: ["延吉"],
  lushun: ["旅顺"],
  northHamgyong: ["North Hamgyong", "함경북도"],
  southPyongan: ["South Pyongan", "평안남도"],
  musan: ["Musan", "무산"],
  hwasong: ["Hwasong", "화성"],
  nampo: ["Nampo", "남포"],
};

/** What is typed, and the place that must come first. */
const TYPED: readonly (readonly [typed: string, place: string])[] = [
  // British and American English
  ["labor camp", "camp"],
  ["labor training camp", "camp"],
  ["holding center", "travellers"],
  // Hangul, whole, under way, in initials, without spaces
  ["온성", "onsong"],
  ["온ㅅ", "onsong"],
  ["오", "onsong"],
  ["ㅇㅅ", "onsong"],
  ["온셩", "onsong"],
  ["회령", "hoeryong"],
  ["ㅎㄹ", "hoeryong"],
  ["전거리", "chongori"],
  ["전걸", "chongori"],
  ["ㅈㄱㄹ", "chongori"],
  ["전거리 교화소", "chongori"],
  ["전거리교화소", "chongori"],
  ["교화소 전거리", "chongori"],
  ["함흥", "hamhung"],
  ["하ㅁ흥", "hamhung"],
  // Han characters of names that stand here in Hangul alone: traditional, simplified, Japanese
  ["穩城", "onsong"],
  ["稳城", "onsong"],
  ["穏城", "onsong"],
  ["會寧", "hoeryong"],
  ["会宁", "hoeryong"],
  ["会寧", "hoeryong"],
  ["清津", "chongjin"],
  ["淸津", "chongjin"],
  ["耀德", "yodok"],
  ["新义州", "sinuiju"],
  ["新義", "sinuiju"],
  ["惠山", "hyesan"],
  ["咸兴", "hamhung"],
  ["龍城", "ryongsong"],
  ["两江", "ryanggang"],
  ["殷栗", "unryul"],
  // Revised Romanisation
  ["Onseong", "onsong"],
  ["Hoeryeong", "hoeryong"],
  ["Jeongeori", "chongori"],
  ["Jeongeo-ri", "chongori"],
  ["jeongeo ri", "chongori"],
  ["Yodeok", "yodok"],
  ["Cheongjin", "chongjin"],
  ["Gaecheon", "kaechon"],
  ["Gyeongseong", "kyongsong"],
  ["Yanggang", "ryanggang"],
  ["Ryanggang-do", "ryanggang"],
  ["Pyeongyang", "pyongyang"],
  ["Bukchang", "pukchang"],
  ["Eullyul", "unryul"],
  ["Eunnyul", "unryul"],
  ["Eundeok", "undok"],
  ["Hamheung", "hamhung"],
  ["Jeungsan", "chungsan"],
  ["Ganggye", "kanggye"],
  ["Baegam", "paekam"],
  ["Myeongcheon", "myongchon"],
  ["nodongdallyeondae", "camp"],
  // McCune-Reischauer, with its marks and without
  ["Onsŏng", "onsong"],
  ["Hoeryŏng", "hoeryong"],
  ["Chŏn'gŏri", "chongori"],
  ["Chŏn’gŏ-ri", "chongori"],
  ["Chon'gori", "chongori"],
  ["Yodŏk", "yodok"],
  ["Ch'ŏngjin", "chongjin"],
  ["Kaech'ŏn", "kaechon"],
  ["Kyŏngsŏng", "kyongsong"],
  ["P'yŏngyang", "pyongyang"],
  ["Sinŭiju", "sinuiju"],
  ["Pukch'ang", "pukchang"],
  ["Ŭnnyul", "unryul"],
  ["Chŭngsan", "chungsan"],
  ["Paegam", "paekam"],
  // What organisations and newspapers write
  ["Chongori", "chongori"],
  ["Jongori", "chongori"],
  ["Jongo-ri", "chongori"],
  ["Yodok", "yodok"],
  ["Yoduk", "yodok"],
  ["Jungsan", "chungsan"],
  ["Shinuiju", "sinuiju"],
  ["Phyongyang", "pyongyang"],
  ["Najin Rason", "rason"],
  ["Nason", "rason"],
  ["Yongsong", "ryongsong"],
  ["Hyeosan", "hyesan"],
  ["Hoeryung", "hoeryong"],
  ["Pyongynag", "pyongyang"],
  ["kwalliso 15", "yodok"],
  ["gwalliso 15", "yodok"],
  // What is heard, and errors of the ear in Hangul
  ["Hweryong", "hoeryong"],
  ["Hwoeryong", "hoeryong"],
  ["Hoiryong", "hoeryong"],
  ["Haesan", "hyesan"],
  ["Hae-san", "hyesan"],
  ["Moosan", "musan"],
  ["On-sung", "onsong"],
  ["Jeonger-ri", "chongori"],
  ["Shineuiju", "sinuiju"],
  ["해산", "hyesan"],
  ["혜선", "hyesan"],
  ["햬산", "hyesan"],
  ["훼령", "hoeryong"],
  ["게천", "kaechon"],
  ["개쳔", "kaechon"],
  ["신의쥬", "sinuiju"],
  // One error: a letter wrong, missing, doubled, exchanged
  ["Onsnog", "onsong"],
  ["Onsoong", "onsong"],
  ["Hoeryogn", "hoeryong"],
  ["Chonjgin", "chongjin"],
  ["Sinuju", "sinuiju"],
  ["Muasn", "musan"],
  ["청잔", "chongjin"],
  ["회렁", "hoeryong"],
  // The keyboard in its other state
  ["dhstjd", "onsong"],
  ["DHSTJD", "onsong"],
  ["ghlfud", "hoeryong"],
  ["gPtks", "hyesan"],
  ["tlsdmlwn", "sinuiju"],
  ["wjsrjfl", "chongori"],
  ["15gh", "yodok"],
  ["ㅐㅜ내ㅜㅎ", "onsong"],
  ["ㅗㅐㄷ교ㅐㅜㅎ", "hoeryong"],
  ["ㅅㅕㅡ두", "tumen"],
  ["셔ㅡ두", "tumen"],
  // Cyrillic and kana
  ["Онсон", "onsong"],
  ["Хверён", "hoeryong"],
  ["Хверен", "hoeryong"],
  ["Чхонджин", "chongjin"],
  ["Синыйджу", "sinuiju"],
  ["Йодок", "yodok"],
  ["Хесан", "hyesan"],
  ["Пхеньян", "pyongyang"],
  ["Мусан", "musan"],
  ["Тумэнь", "tumen"],
  ["Даньдун", "dandong"],
  ["Хуньчунь", "hunchun"],
  ["Шэньян", "shenyang"],
  ["Яньцзи", "yanji"],
  ["Канге", "kanggye"],
  ["オンソン", "onsong"],
  ["おんそん", "onsong"],
  ["フェリョン", "hoeryong"],
  ["チョンジン", "chongjin"],
  ["ヨドク", "yodok"],
  ["シニジュ", "sinuiju"],
  ["シンウィジュ", "sinuiju"],
  ["ファソン", "hwasong"],
  ["ハムフン", "hamhung"],
  ["ピョンヤン", "pyongyang"],
  ["ムサン", "musan"],
  ["トゥメン", "tumen"],
  ["ダンドン", "dandong"],
  // North and South
  ["함북", "northHamgyong"],
  ["평남", "southPyongan"],
  ["Hamgyong-bukto", "northHamgyong"],
  ["양강도", "ryanggang"],
  ["량강도", "ryanggang"],
  ["나선", "rason"],
  ["라선", "rason"],
  ["용성", "ryongsong"],
  ["룡성", "ryongsong"],
  ["로동단련대", "camp"],
  ["노동단련대", "camp"],
  ["로동 단련대", "camp"],
  ["려행자", "travellers"],
  ["여행자 집결소", "travellers"],
  // Chinese places: both sets of characters, pinyin with and without tones and spaces, the Korean readings
  ["图们", "tumen"],
  ["圖們", "tumen"],
  ["Tumen", "tumen"],
  ["Túmén", "tumen"],
  ["tu men", "tumen"],
  ["도문", "tumen"],
  ["ㄷㅁ", "tumen"],
  ["龙井", "longjing"],
  ["龍井", "longjing"],
  ["longjing", "longjing"],
  ["Lóng jǐng", "longjing"],
  ["룡정", "longjing"],
  ["용정", "longjing"],
  ["丹東", "dandong"],
  ["단동", "dandong"],
  ["dandong", "dandong"],
  ["화룡", "helong"],
  ["和龍", "helong"],
  ["helong", "helong"],
  ["장백", "changbai"],
  ["長白", "changbai"],
  ["chang bai", "changbai"],
  ["hunchun", "hunchun"],
  ["琿春", "hunchun"],
  ["Ji'an", "jian"],
  ["ji an", "jian"],
  ["집안", "jian"],
  ["심양", "shenyang"],
  ["瀋陽", "shenyang"],
  ["연길", "yanji"],
  ["tu2men2", "tumen"],
  ["tu2 men2", "tumen"],
  ["Lüshun", "lushun"],
  ["Lvshun", "lushun"],
  ["lv shun", "lushun"],
  ["lyushun", "lushun"],
  ["T'u-men", "tumen"],
  ["Lung-ching", "longjing"],
  ["图们市", "tumen"],
  ["图们看守所", "tumen"],
  ["도문시", "tumen"],
  ["도문변방대", "tumen"],
  ["长白朝鲜族自治县", "changbai"],
  // Pinyin of Korean names, as Chinese documents have them
  ["Qingjin", "chongjin"],
  ["Qīngjīn", "chongjin"],
  ["Wencheng", "onsong"],
  ["Xinyizhou", "sinuiju"],
  ["xin yi zhou", "sinuiju"],
  ["Huishan", "hyesan"],
  ["Maoshan", "musan"],
  ["Huining", "hoeryong"],
  ["Xianxing", "hamhung"],
  ["Jiechuan", "kaechon"],
  ["Luoxian", "rason"],
  ["Liangjiang", "ryanggang"],
  ["Xianjing beidao", "northHamgyong"],
  ["Zengshan", "chungsan"],
  ["Nanpu", "nampo"],
  // Numbers
  ["No. 12", "chongori"],
  ["12호", "chongori"],
  ["제12호", "chongori"],
  ["12号", "chongori"],
  ["kyohwaso12", "chongori"],
  ["Kwanliso No 15", "yodok"],
  ["15호 관리소", "yodok"],
  ["15号", "yodok"],
  ["１５호", "yodok"],
  ["15호관리소", "yodok"],
  ["15号管理所", "yodok"],
  ["第15號管理所", "yodok"],
  ["十五号", "yodok"],
  ["第十二号", "chongori"],
  ["lager 15", "yodok"],
  ["Hoeryongsi", "hoeryong"],
  ["Onsonggun", "onsong"],
  ["Tumenshi", "tumen"],
  // A word that no name has
  ["North Hamgyong Province", "northHamgyong"],
  ["Onsong gulag", "onsong"],
  ["온성 기차역", "onsong"],
];

/** What must find nothing: a number is never nearly right, and a short word is not guessed at. */
const NOTHING = [
  "會",
  "東京",
  "13호",
  "No. 16",
  "zzzz",
  "Ons 12",
  "Omsk",
  "Yodok 16",
  "t-gone",
  "二十二号",
  "Kim Jong-un",
  "Xinjiang",
];

function indexOf(places: Readonly<Record<string, readonly string[]>>) {
  const names: SearchName[] = Object.values(places)
    .flat()
    .map((name) => [name, ""] as const);
  const words = new Set(names.flatMap(([name]) => wordsOf(name)));
  const han = hanReadingsFor(Object.values(places).flat());
  const source: SearchNames = {
    format: 1,
    names,
    entries: Object.entries(places).map(([id, own]) => ({
      kind: "place",
      id,
      names: own.map((name) => names.findIndex(([other]) => other === name)),
    })),
    readings: Object.fromEntries([...words].map((word) => [word, readingsOf(word)])),
    han,
    pinyin: pinyinOfReadings(han),
    texts: [],
  };
  return finish(buildNameIndex(source));
}

describe("one place under each of its spellings", () => {
  const index = indexOf(PLACES);
  const first = (typed: string): string => {
    const [hit] = findNames(index, typed);
    return hit ? (index.source.entries[hit.entry]?.id ?? "") : "none";
  };

  test.each(TYPED)("%s finds %s", (typed, place) => expect(first(typed)).toBe(place));
  test.each(NOTHING)("%s finds nothing", (typed) => expect(first(typed)).toBe("none"));

  test("a typing error stands before letters that a longer word has inside, and hides them not", () => {
    const mixed = indexOf({ prison: ["Wonsangyohwaso"], onsong: ["Onsong", "온성"] });
    const found = (typed: string) => findNames(mixed, typed).map(({ entry }) => mixed.source.entries[entry]?.id);
    expect(found("onsang")).toEqual(["onsong", "prison"]);
    expect(searchNames(mixed, "onsang").similar).toBe(true);
    expect(found("sangyo")).toEqual(["prison"]);
    expect(searchNames(mixed, "sangyo").similar).toBe(false);
  });

  test("decomposed letters, as some keyboards send them, are the same", () => {
    expect(first("온성".normalize("NFD"))).toBe("onsong");
    expect(first("Onsŏng".normalize("NFD"))).toBe("onsong");
  });

  test("says which name matched", () => {
    const nameOf = (typed: string) => index.source.names[findNames(index, typed)[0]?.name ?? -1]?.[0];
    expect(nameOf("전거리")).toBe("전거리 제12호 교화소");
    expect(nameOf("chongori")).toBe("Kyohwaso No. 12, Chongori");
    expect(nameOf("도문")).toBe("图们");
    expect(nameOf("耀德")).toBe("요덕 제15호 관리소");
  });
});

describe("what a reader is told", () => {
  const index = indexOf(PLACES);
  const told = (typed: string) => {
    const { without, similar } = searchNames(index, typed);
    return { without, similar };
  };

  test.each(["온성", "dhstjd", "Qingjin", "Онсон", "15호관리소"])("nothing, where a name answers: %s", (typed) =>
    expect(told(typed)).toEqual({ without: [], similar: false }),
  );
  test.each(["Onsnog", "청잔", "Hweryong", "Yongcheon"])("that names only come near: %s", (typed) =>
    expect(told(typed)).toEqual({ without: [], similar: true }),
  );
  test("which words were left out", () => {
    expect(told("Onsong gulag")).toEqual({ without: ["gulag"], similar: false });
    expect(told("图们看守所")).toEqual({ without: ["看守所"], similar: false });
    expect(told("图们市")).toEqual({ without: [], similar: false });
  });
});

test("a page that is pasted by mistake is no more work than a long name", () => {
  const index = indexOf(PLACES);
  for (const word of ["온성교화소", "xianxi", "图们看守所", "онсон", "Onsong "])
    expect(searchNames(index, word.repeat(2000)).hits.length).toBeLessThan(index.source.entries.length);
});

describe("looking a word up in the joined strings", () => {
  const index = indexOf(PLACES);
  const words = [...index.terms, ...TYPED.flatMap(([typed]) => queryWords(typed))];

  test("answers as a look at every term does", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(),
        fc.nat({ max: 8 }),
        fc.constantFrom("", "ㄱ", "ㅅ", "오", "성", "n", "1", "城"),
        (word, start, length, more) => {
          const from = start % word.length;
          const typed = word.slice(from, from + length + 1) + more;
          const sorted = (found: ReadonlyMap<number, number>) => [...found].sort(([a], [b]) => a - b);
          expect(sorted(answers(index, typed))).toEqual(sorted(answersInAll(index, typed)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("measures typing errors as the plain table does", () => {
    const plain = (a: string, b: string): number => {
      const rows = Array.from({ length: a.length + 1 }, (_, i) =>
        Array.from({ length: b.length + 1 }, (__, j) => i + j),
      );
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++) {
          const at = (x: number, y: number) => rows[x]?.[y] ?? Number.POSITIVE_INFINITY;
          const same = a[i - 1] === b[j - 1] ? 0 : 1;
          const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99;
          (rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped);
        }
      return rows[a.length]?.[b.length] ?? 0;
    };
    const word = fc.stringMatching(/^[abcd]{0,9}$/);
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
        expect(editsBetween(a, b, most)).toBe(Math.min(plain(a, b), most + 1));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a dataset without Hangul", () => {
  const index = indexOf({ greyfell: ["Greyfell"], craifel: ["Craifel"] });

  test("carries no Han characters", () => expect(hanReadingsFor(["Greyfell", "Craifel", "图们"])).toEqual({}));

  test("is not searched by the rules of Korean romanisation", () => {
    expect(findNames(index, "kreyfell").map(({ entry }) => index.source.entries[entry]?.id)).toEqual(["greyfell"]);
    expect(index.sounds.every((sound) => sound === "")).toBe(true);
  });
});
