/** Every page of the real data: complete, light, and nothing in it leads nowhere. */
import { beforeAll, describe, expect, test } from "vitest";
import type { StaticSite } from "../../src/static/build-pages";
import { inlinesOf } from "../../src/core/story";
import { pictureJobs } from "../../src/static/picture/pictures";
import type { Published } from "../../src/static/published";
import { addressesIn, inHtml, publishedOf, siteOf } from "./static-site";

let published: Published;
let site: StaticSite;
let files: ReadonlyMap<string, string>;
const pages = () => [...files].filter(([path]) => path.endsWith(".html"));

beforeAll(async () => {
  published = await publishedOf("data");
  site = await siteOf(published);
  files = new Map(site.files.map(({ path, text }) => [path, text]));
}, 120_000);

/** All that is told under an address, on however many pages it stands. */
const under = (folder: string): string =>
  pages()
    .filter(([path]) => path.startsWith(folder))
    .map(([, text]) => text)
    .join("\n");

const folderOf = (language: string): string =>
  language === published.dataset.manifest.languages[0] ? "" : `${language}/`;

describe("what stands on the pages", () => {
  test("a page for every site and route in every language, and for the atlas as a whole", () => {
    const { sites, routes, manifest } = published.dataset;
    for (const language of manifest.languages)
      for (const key of [
        "",
        "sites/",
        "routes/",
        "stories/",
        ...published.stories.map(({ id }) => `story/${id}/`),
        "actions/",
        "overview/",
        "returns/",
        "about/",
        "data/",
        ...sites.map(({ id }) => `site/${id}/`),
        ...routes.map(({ id }) => `route/${id}/`),
      ])
        expect(files.has(`${folderOf(language)}${key}index.html`), `${language} ${key}`).toBe(true);
  });

  test("every step of every story, closed where it may distress, and marked where it follows no one", () => {
    for (const language of published.dataset.manifest.languages)
      for (const { id, steps, composite } of published.stories) {
        const html = files.get(`${folderOf(language)}story/${id}/index.html`) ?? "";
        const [, ...parts] = html.split('class="story-step"');
        expect(parts, `${language} ${id}`).toHaveLength(steps.length);
        for (const [at, { title, text, distress }] of steps.entries()) {
          const part = parts[at] ?? "";
          expect(part).toContain(inHtml(title[language] ?? ""));
          for (const block of text[language] ?? [])
            for (const inline of inlinesOf(block))
              if (inline.kind === "text") expect(part).toContain(inHtml(inline.text));
          expect(part.includes("story-composite")).toBe(composite);
          expect(part.includes('<details class="condition-care story-care">')).toBe(distress !== undefined);
        }
      }
  });

  test("every account of every site, with its warning", () => {
    for (const language of published.dataset.manifest.languages)
      for (const { id, sites, text, distress } of published.testimonies)
        for (const at of sites) {
          const html = under(`${folderOf(language)}site/${at}/`);
          const [, item = ""] = html.split(`id="account-${id}"`);
          const own = item.split('<li class="account"')[0] ?? "";
          expect(own, `${language} ${id}`).toContain(inHtml(text[language] ?? Object.values(text)[0] ?? ""));
          const closed = distress.length > 0;
          expect(/<details open/.test(own), `${language} ${id} is closed`).toBe(!closed);
          if (distress.length > 0) expect(own).toContain("account-mentions");
        }
  });

  test("every condition and every source of a site, on the page that cites it", () => {
    for (const language of published.dataset.manifest.languages)
      for (const detail of published.sites.values()) {
        const html = under(`${folderOf(language)}site/${detail.id}/`);
        for (const { statement } of detail.conditions)
          expect(html).toContain(inHtml(statement[language] ?? Object.values(statement)[0] ?? ""));
        for (const source of [...detail.sources, ...detail.conditions.flatMap(({ sources }) => sources)])
          expect(html, source).toContain(inHtml(published.library.sources.get(source)?.title ?? "?"));
      }
  });

  test("all actions, on as many pages as they need", () => {
    for (const language of published.dataset.manifest.languages) {
      const html = under(`${folderOf(language)}actions/`);
      for (const { id } of published.library.actions) expect(html.split(`id="action-${id}"`).length, id).toBe(2);
    }
  });

  test("the overview and the returns as tables, without a drawing that says the same or a list that needs script", () => {
    const { dataset, routes } = published;
    const undated = dataset.index.testimonies.from.filter(
      (from, at) => from === null && dataset.index.testimonies.to[at] === null,
    ).length;
    for (const language of dataset.manifest.languages) {
      const overview = files.get(`${folderOf(language)}overview/index.html`) ?? "";
      expect(overview.match(/<table/g)?.length).toBe(5);
      expect(overview).not.toMatch(/overview-chart|<button|<details/);
      expect(overview).toContain(`<td>${dataset.index.testimonies.id.length}</td>`);
      expect(overview).toContain(`<td>${undated}</td>`);
      const returns = files.get(`${folderOf(language)}returns/index.html`) ?? "";
      expect(returns).toContain("<table");
      expect(returns).not.toContain("returns-drawing");
      for (const { id, pattern } of routes.values()) if (!pattern) expect(returns, id).toContain(`route/${id}/`);
    }
  });

  test("nothing that only a style keeps apart: no word of a switch, no two lines in one", () => {
    for (const [path, text] of pages()) {
      expect(text, path).not.toMatch(/>(?:Read|Hide|읽기|접기)</);
      expect(text, path).not.toMatch(/<\/span><span class="(?:event|returns)-/);
    }
  });

  test("the data page names size, licence, method, privacy, limits and changes", () => {
    const html = files.get("data/index.html") ?? "";
    for (const part of ["files", "cite", "method", "data-privacy", "limits", "changes"])
      expect(html).toContain(`id="section-${part}"`);
    expect(html).toMatch(/sites\.geojson<\/a> <span class="record-meta">[^<]+\(\d+ kB\)/);
  });
});

describe("how they are made", () => {
  test("below 60 kB each", () => {
    for (const [path, text] of pages()) expect(Buffer.byteLength(text), path).toBeLessThan(60_000);
    expect(site.remarks.filter((remark) => remark.includes("weighs"))).toEqual([]);
  });

  test("nothing inline: no style, no script, no handler", () => {
    for (const [path, text] of pages()) {
      expect(text, path).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/);
      for (const [, attributes = "", body = ""] of text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g))
        if (!attributes.includes('type="application/ld+json"')) expect(body, path).toBe("");
    }
  });

  test("one main heading, the language, a title and a description", () => {
    for (const [path, text] of pages()) {
      expect(text.split("<h1").length, path).toBe(2);
      if (path === "index.html") continue;
      expect(text).toContain(`<html lang="${path.startsWith("ko/") ? "ko" : "en"}"`);
      expect(text).toMatch(/<title>[^<]+<\/title>/);
      expect(text).toMatch(/<meta name="description" content="[^"]{10,}">/);
      expect(text.match(/<main /g)?.length, path).toBe(1);
      expect(text.indexOf("skip-link")).toBeLessThan(text.indexOf("<header"));
    }
  });

  test("no id stands twice", () => {
    for (const [path, text] of pages()) {
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        path,
      ).toEqual([]);
    }
  });
});

describe("where they lead", () => {
  const resolve = (from: string, address: string): { readonly path: string; readonly anchor: string } => {
    const url = new URL(address, `http://atlas.invalid/deep/er/${from}`);
    return { path: decodeURIComponent(url.pathname.replace(/^\/deep\/er\//, "")), anchor: url.hash.slice(1) };
  };
  const isOwn = (address: string): boolean => !/^(?:https?:|mailto:|tel:|data:)/.test(address);

  test("every link leads to a file that is there, and to a place in it", () => {
    const pictures = new Set(pictureJobs(site.pages).map(({ path }) => path));
    const ids = new Map(
      pages().map(([path, text]) => [path, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
    );
    for (const [path, text] of pages())
      for (const address of addressesIn(text).filter(isOwn)) {
        const to = resolve(path, address);
        const where = `${path} → ${address}`;
        if (to.path.startsWith("assets/")) continue;
        if (to.path.startsWith("data/") && !to.path.endsWith(".html"))
          expect(published.sizes.has(to.path.slice("data/".length)), where).toBe(true);
        else if (to.path.endsWith(".png")) expect(pictures.has(to.path), where).toBe(true);
        else {
          expect(files.has(to.path), where).toBe(true);
          // A fragment of the grammar opens the map; any other names a place on the page.
          if (to.anchor !== "" && !to.anchor.includes("=")) expect(ids.get(to.path)?.has(to.anchor), where).toBe(true);
        }
      }
  });

  test("the whole atlas can be walked from its first page without script", () => {
    const seen = new Set(["index.html"]);
    const queue = ["index.html"];
    for (let path = queue.pop(); path !== undefined; path = queue.pop())
      for (const address of addressesIn(files.get(path) ?? "").filter(isOwn)) {
        const next = resolve(path, address).path;
        if (!files.has(next) || seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    expect(
      pages()
        .map(([path]) => path)
        .filter((path) => !seen.has(path)),
    ).toEqual([]);
  });

  test("translations name each other and the default", () => {
    const links = (path: string): ReadonlyMap<string, string> =>
      new Map(
        [...(files.get(path) ?? "").matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
          ([, language = "", address = ""]) => [language, resolve(path, address).path],
        ),
      );
    for (const [path] of pages()) {
      const own = links(path);
      expect([...own.keys()].sort(), path).toEqual(["en", "ko", "x-default"]);
      expect([...own.values()]).toContain(path);
      for (const [language, other] of own) if (language !== "x-default") expect(links(other), other).toEqual(own);
    }
  });
});
