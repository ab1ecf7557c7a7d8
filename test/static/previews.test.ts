/** What describes the pages to machines: by the rules of schema.org, Open Graph, oEmbed and the sitemap protocol. */
import { beforeAll, describe, expect, test } from "vitest";
import type { StaticSite } from "../../src/static/build-pages";
import { publishedOf, siteOf, withAddress } from "./static-site";

const ADDRESS = "https://atlas.example/map/";
let without: StaticSite;
let located: StaticSite;

beforeAll(async () => {
  const published = await publishedOf("test/fixtures/good");
  without = await siteOf(published);
  located = await siteOf(withAddress(published, "https://atlas.example/map"));
}, 60_000);

const textOf = (site: StaticSite, path: string): string => site.files.find((file) => file.path === path)?.text ?? "";
const pagesOf = (site: StaticSite) => site.files.filter(({ path }) => path.endsWith(".html"));

/** Properties by type: what must be there, and what else may be, as schema.org and the search engines' guides list them. */
const RULES: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>> = {
  Dataset: {
    needs: ["name", "description", "license", "creator", "isAccessibleForFree"],
    may: [
      "@id",
      "url",
      "version",
      "dateModified",
      "inLanguage",
      "publisher",
      "spatialCoverage",
      "temporalCoverage",
      "distribution",
      "alternateName",
      "identifier",
      "keywords",
    ],
  },
  Organization: { needs: ["name"], may: ["url", "email"] },
  DataDownload: { needs: ["contentUrl", "encodingFormat"], may: ["name", "contentSize"] },
  Place: { needs: ["name"], may: ["identifier", "alternateName", "description", "geo", "address", "url", "subjectOf"] },
  GeoShape: { needs: ["box"], may: [] },
  GeoCircle: { needs: ["geoMidpoint", "geoRadius"], may: [] },
  GeoCoordinates: { needs: ["latitude", "longitude"], may: [] },
};
const REFERENCE = new Set(["@type", "@id"]);

function check(node: unknown, where: string): void {
  if (Array.isArray(node)) {
    for (const entry of node) check(entry, where);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const { "@context": _context, "@type": type, ...properties } = node as Record<string, unknown>;
  const keys = Object.keys(properties);
  const isReference = Object.keys(node).every((key) => REFERENCE.has(key)) && keys.includes("@id");
  const rule = RULES[String(type)];
  expect(rule, `${where}: ${String(type)} is no type we write`).toBeDefined();
  if (!rule || isReference) return;
  for (const need of rule.needs) expect(keys, `${where}: ${String(type)} without ${need}`).toContain(need);
  for (const key of keys) {
    expect([...rule.needs, ...rule.may], `${where}: ${String(type)} has no ${key}`).toContain(key);
    expect(properties[key], `${where}: empty ${key}`).not.toBe("");
    check(properties[key], where);
  }
}

const linkedData = (site: StaticSite) =>
  pagesOf(site).flatMap(({ path, text }) =>
    [...text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, json = ""]) => [path, JSON.parse(json) as Record<string, unknown>] as const,
    ),
  );

describe("linked data", () => {
  test("keeps the rules, with an address and without", () => {
    expect(linkedData(located).length).toBeGreaterThan(4);
    for (const [path, node] of [...linkedData(located), ...linkedData(without)]) {
      expect(node["@context"]).toBe("https://schema.org");
      check(node, path);
    }
  });

  test("a place is a circle, never a bare point", () => {
    const places = linkedData(located).filter(([, node]) => node["@type"] === "Place");
    expect(places.length).toBeGreaterThan(2);
    for (const [path, { geo }] of places) {
      const { "@type": type, geoRadius } = geo as { "@type": string; geoRadius: string };
      expect(type, path).toBe("GeoCircle");
      expect(Number(geoRadius), path).toBeGreaterThan(0);
    }
  });

  test("every file that is offered is published; without an address none is offered", () => {
    const downloads = linkedData(located).flatMap(
      ([, node]) => (node["distribution"] as { contentUrl: string }[]) ?? [],
    );
    expect(downloads.length).toBeGreaterThan(4);
    for (const { contentUrl } of downloads)
      expect(contentUrl).toMatch(/^https:\/\/atlas\.example\/map\/data\/[\w/.-]+$/);
    expect(JSON.stringify(linkedData(without))).not.toMatch(/"(?:contentUrl|url)":"(?!https:\/\/(?!atlas))/);
  });
});

describe("an atlas without an address", () => {
  test("has nothing that needs one, and the build says what is missing", () => {
    const paths = without.files.map(({ path }) => path);
    expect(paths.filter((path) => /sitemap|oembed/.test(path))).toEqual([]);
    for (const { path, text } of pagesOf(without))
      expect(text, path).not.toMatch(/rel="canonical"|og:url|og:image|json\+oembed/);
    expect(textOf(without, "robots.txt")).toBe("User-agent: *\nAllow: /\n");
    expect(without.remarks.join("\n")).toMatch(/no address.*canonical.*oEmbed.*sitemap/);
  });
});

describe("an atlas with an address", () => {
  const withoutWithdrawn = () => located.pages.filter(({ page }) => page.subject.kind !== "withdrawn");

  test("says nothing is left out", () => expect(located.remarks).toEqual([]));

  test("each page has its canonical address, and cards with a picture and words for it", () => {
    for (const { page, path } of withoutWithdrawn()) {
      const text = textOf(located, path);
      expect(text).toContain(`<link rel="canonical" href="${ADDRESS}${page.key}">`);
      for (const property of [
        "og:title",
        "og:description",
        "og:type",
        "og:locale",
        "og:url",
        "og:image",
        "og:image:width",
        "og:image:height",
        "og:image:alt",
      ])
        expect(text.split(`property="${property}"`).length, `${path} ${property}`).toBe(2);
      expect(text).toContain('<meta name="twitter:card" content="summary_large_image">');
      expect(text).toMatch(/<meta property="og:image" content="https:\/\/atlas\.example\/map\/(?:[\w-]+\/)*map\.png">/);
    }
  });

  test("titles fit where they are shown, and descriptions count nothing that is not there", () => {
    for (const { path } of located.pages) {
      const text = textOf(located, path);
      expect(/<title>([^<]*)<\/title>/.exec(text)?.[1]?.length, path).toBeLessThanOrEqual(70);
      expect(/<meta name="description" content="([^"]*)"/.exec(text)?.[1] ?? "", path).not.toMatch(
        /\b0 (?:accounts|statements)/,
      );
    }
  });

  test("a place is found by its page as oEmbed", () => {
    const text = textOf(located, "site/greyfell-prison/index.html");
    const [, href = ""] =
      /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)">/.exec(text) ?? [];
    expect(href).toBe(`${ADDRESS}site/greyfell-prison/oembed.json`);
    const embed = JSON.parse(textOf(located, "site/greyfell-prison/oembed.json")) as Record<string, unknown>;
    expect(embed).toMatchObject({ version: "1.0", type: "rich", provider_url: ADDRESS, width: 800, height: 600 });
    expect(embed["html"]).toContain(
      `<iframe src="${ADDRESS}embed.html#site=greyfell-prison&amp;lang=en" title="Greyfell`,
    );
    for (const key of ["title", "provider_name", "thumbnail_url", "html"]) expect(embed[key]).toMatch(/./);
  });

  test("the sitemap holds every page but the withdrawn, each once", () => {
    const map = textOf(located, "sitemap.xml");
    const places = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(withoutWithdrawn().length);
    expect(map).not.toContain("b-12");
    expect(map).toContain('hreflang="x-default"');
    expect(textOf(located, "robots.txt")).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  });
});

describe("what was withdrawn", () => {
  test("answers with the word alone, and is not offered to search engines", () => {
    for (const path of ["site/b-12/index.html", "route/b-12/index.html"]) {
      const text = textOf(located, path);
      expect(text).toContain("Withdrawn");
      expect(text).toContain("b-12");
      expect(text).toContain('<meta name="robots" content="noindex">');
      expect(text).not.toMatch(/og:|ld\+json|hreflang="en"(?=[^>]*rel="alternate")/);
    }
  });
});

test("no word of the dataset this repository keeps is in the pages of another", () => {
  for (const { path, text } of located.files)
    expect(/korea|pyongyang|kyohwaso|hamgyong|[\uac00-\ud7af]/i.exec(text)?.[0] ?? null, path).toBeNull();
});
