/** 받침에 따라 달라지는 조사. 이름, 숫자, 로마자 뒤에도 맞게 붙인다. */

type Pair = "은/는" | "이/가" | "을/를" | "과/와" | "으로/로" | "이나/나";

type Final = "none" | "rieul" | "other";

/** 영 일 이 삼 사 오 육 칠 팔 구; 십, 백, 천, 만, 억은 모두 받침이 있다. */
const DIGITS: readonly Final[] = ["other", "rieul", "none", "other", "none", "none", "other", "rieul", "rieul", "none"];
/** 글자 이름: 엘, 엠, 엔, 알. */
const LETTERS: Readonly<Record<string, Final>> = { L: "rieul", M: "other", N: "other", R: "rieul" };
/** 음절의 끝소리 번호: 0은 없음, 8은 ㄹ. */
const FINALS: Readonly<Record<number, Final>> = { 0: "none", 8: "rieul" };
/** 단위 기호는 우리말 이름으로 읽는다: 킬로미터, 제곱미터, 킬로칼로리, 퍼센트. */
const SIGNS = /(?:\d\s?(?:[kcm]?m²?|kg|g|kcal|ml|L)|%|㎡|㎢)$/u;

function finalOf(word: string): Final | null {
  // 괄호와 따옴표는 읽지 않는다: 지린성(중국)은 지린성이다.
  const bare = word.replace(/(?<=.)\s*[([（][^)\]）]*[)\]）]/gu, "").replace(/[\s"'”’」』〉》.,!?…]+$/u, "");
  if (SIGNS.test(bare)) return "none";
  const last = bare.at(-1) ?? "";
  const syllable = last.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11172) return FINALS[syllable % 28] ?? "other";
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? null;
  if (/(?:^|[^a-z])[A-Z]$/.test(bare)) return LETTERS[last] ?? "none";
  if (/(?:l|L)$/.test(bare)) return "rieul";
  if (/(?:[mn]|ng|[aeiou][bkpt])$/i.test(bare)) return "other";
  return /[a-z]$/i.test(bare) ? "none" : null;
}

/** 받침을 알 수 없는 글자(한자 등) 뒤에는 "은(는)"처럼 둘 다 적는다. */
export function withParticle(word: string, pair: Pair): string {
  const [closed = "", open = ""] = pair.split("/");
  switch (finalOf(word)) {
    case "none":
      return word + open;
    case "rieul":
      return word + (pair === "으로/로" ? open : closed);
    case "other":
      return word + closed;
    default:
      return pair === "으로/로" || pair === "이나/나"
        ? `${word}(${closed.slice(0, 1)})${open}`
        : `${word}${closed}(${open})`;
  }
}
