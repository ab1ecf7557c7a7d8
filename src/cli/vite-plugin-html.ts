/** Gives the pages the dataset's languages and exit, a sentence for when scripts do not run, and the content policy. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from "vite";
import * as v from "valibot";
import { contentSecurityPolicy, frameSecurityPolicy } from "./headers";

const AtlasSchema = v.looseObject({
  title: v.record(v.string(), v.string()),
  subtitle: v.optional(v.record(v.string(), v.string())),
  description: v.optional(v.record(v.string(), v.string())),
  exitAddress: v.string(),
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** A sentence per interface language; kept here because it must be in the page before any script has run. */
const NO_SCRIPT: Readonly<Record<string, string>> = {
  en: "This page needs JavaScript to show its map and list. The records themselves are plain files in the folder data/ beside this page.",
  ko: "지도와 목록을 보려면 자바스크립트가 필요합니다. 기록은 이 페이지 옆의 data/ 폴더에 일반 파일로 들어 있습니다.",
};

export function atlasHtml(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "atlas-html",
    configResolved: (resolved) => {
      config = resolved;
    },
    transformIndexHtml: (html, context) => {
      const folder = process.env["ATLAS_DATA"] ?? "data";
      const atlas = v.parse(AtlasSchema, JSON.parse(readFileSync(path.join(folder, "atlas.json"), "utf8")));
      const [language = "en"] = atlas.languages;
      const inDefault = (text: Record<string, string> | undefined) => text?.[language] ?? "";
      // Shown where a link is shared. The title itself stays neutral: it stands in the tab and in the history.
      const title = [inDefault(atlas.title), inDefault(atlas.subtitle)].filter(Boolean).join(": ");
      const policy = context.filename.endsWith("embed.html") ? frameSecurityPolicy : contentSecurityPolicy;
      const tags: HtmlTagDescriptor[] = [
        { tag: "meta", attrs: { name: "description", content: inDefault(atlas.description) }, injectTo: "head" },
        { tag: "meta", attrs: { property: "og:title", content: title }, injectTo: "head" },
        // One can leave before the dataset is there, and where it never comes.
        { tag: "meta", attrs: { name: "atlas-exit", content: atlas.exitAddress }, injectTo: "head" },
      ];
      // The development server needs inline scripts of its own; a built page must not have any.
      if (config.command === "build")
        tags.unshift({
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policy },
          injectTo: "head-prepend",
        });
      for (const tongue of atlas.languages) {
        const sentence = NO_SCRIPT[tongue];
        if (sentence)
          tags.push({
            tag: "noscript",
            children: [{ tag: "p", attrs: { lang: tongue }, children: sentence }],
            injectTo: "body",
          });
      }
      return {
        html: html.replace(/<html lang="[^"]*">/, `<html lang="${language}">`),
        tags,
      };
    },
  };
}
