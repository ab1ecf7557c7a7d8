/** The few words a guest on somebody's page needs before the frame speaks for itself. */
interface Words {
  /** Title of a frame for which the page gives none. */
  readonly title: string;
  readonly open: string;
  readonly failed: string;
}
const EN: Words = {
  title: "Map of places and accounts",
  open: "Open the map on its own page",
  failed: "The map could not be loaded here.",
};
const WORDS: Readonly<Record<string, Words>> = {
  en: EN,
  ko: {
    title: "장소와 증언을 담은 지도",
    open: "지도를 새 창에서 열기",
    failed: "이곳에 지도를 불러오지 못했습니다.",
  },
};

export const wordsOf = (language: string): Words => WORDS[language.slice(0, 2)] ?? EN;
