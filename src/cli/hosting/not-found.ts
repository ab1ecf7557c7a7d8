/**
 * `404.html`: for an address below the atlas that leads nowhere. A host shows it at any depth and without telling it where
 * the atlas begins, so it carries its own style and looks upwards for the atlas; both stand in the policy by their hash.
 */
import { createHash } from "node:crypto";

interface Sentences {
  readonly heading: string;
  readonly says: string;
  readonly link: string;
}

const WORDS: Readonly<Record<string, Sentences>> = {
  en: {
    heading: "There is no page at this address",
    says: "The address may be mistyped or cut off, or the page was withdrawn. Links that the atlas itself has made keep working.",
    link: "Open the atlas",
  },
  ko: {
    heading: "이 주소에는 페이지가 없습니다",
    says: "주소를 잘못 적었거나 주소의 일부가 잘렸을 수 있습니다. 철회된 페이지일 수도 있습니다. 이 지도에서 만든 링크는 그대로 쓸 수 있습니다.",
    link: "지도 열기",
  },
};

const NOT_FOUND_STYLE =
  ":root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1f1e1b;--ink-2:#55514a;--rule:#ddd7ca;--link:#8f2a1e;--focus:#0b5fff}" +
  "@media (prefers-color-scheme:dark){:root{--paper:#171c21;--ink:#e9e6df;--ink-2:#b9b5ac;--rule:#2c343b;--link:#e58b7b;--focus:#8ab4ff}}" +
  "body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 'Noto Sans','Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',system-ui,sans-serif}" +
  "main{max-width:34rem;margin:0 auto;padding:18vh 20px 40px}section+section{margin-top:32px;padding-top:32px;border-top:1px solid var(--rule)}" +
  "h1,h2{margin:0 0 8px;font-size:1.6875rem;line-height:1.25;font-weight:600;word-break:keep-all}p{margin:0 0 12px;color:var(--ink-2);word-break:keep-all}" +
  "a{display:inline-block;min-height:24px;color:var(--link)}a:focus-visible{outline:2px solid var(--focus);outline-offset:3px}[hidden]{display:none}";

/** The reader's language alone, where one of them is; then the nearest folder above that holds an atlas. */
const NOT_FOUND_SCRIPT =
  '(async()=>{const all=[...document.querySelectorAll("section")];' +
  'const own=navigator.languages.map(tag=>tag.split("-")[0]).map(tag=>all.find(one=>one.lang===tag)).find(Boolean);' +
  "if(own){for(const one of all)one.hidden=one!==own;document.documentElement.lang=own.lang}" +
  'let folder=new URL(".",location.href);for(let last="";folder.href!==last;folder=new URL("..",folder)){last=folder.href;' +
  'const answer=await fetch(new URL("data/atlas.json",folder),{method:"HEAD",credentials:"omit"}).catch(()=>null);' +
  'if(answer&&answer.ok&&!/html/.test(answer.headers.get("content-type")||"")){for(const link of document.links)link.href=new URL("index.html",folder).href;return}' +
  "}})()";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
export const NOT_FOUND_HASHES = { script: hashOf(NOT_FOUND_SCRIPT), style: hashOf(NOT_FOUND_STYLE) };

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** `address`: where the atlas is at home, if its dataset says so; without script the first folder of the host stands in. */
export function notFoundPage({
  languages,
  address,
  policy,
}: {
  readonly languages: readonly string[];
  readonly address?: string | undefined;
  readonly policy: string;
}): string {
  const spoken = languages.filter((language) => language in WORDS);
  const shown = spoken.length > 0 ? spoken : ["en"];
  const href = escaped(address !== undefined && /^https?:\/\//.test(address) ? address : "/");
  const sections = shown.map((language, at) => {
    const { heading, says, link } = WORDS[language] ?? { heading: "", says: "", link: "" };
    const level = at === 0 ? "h1" : "h2";
    return `<section lang="${language}"><${level}>${heading}</${level}><p>${says}</p><p><a href="${href}">${link}</a></p></section>`;
  });
  return [
    "<!doctype html>",
    `<html lang="${shown[0]}">`,
    "<head>",
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="referrer" content="no-referrer" />',
    '<meta name="robots" content="noindex" />',
    '<link rel="icon" href="data:," />',
    "<title>404</title>",
    `<style>${NOT_FOUND_STYLE}</style>`,
    "</head>",
    `<body><main>${sections.join("")}</main><script>${NOT_FOUND_SCRIPT}</script></body>`,
    "</html>",
    "",
  ].join("\n");
}
