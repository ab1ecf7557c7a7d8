/** Every generated file is read back by a small reader of its own and has to say what the table says. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  CACHING,
  headersFor,
  hostHeaders,
  hostPolicy,
  MIME,
  notFoundPolicy,
  REVALIDATE,
} from "../../../src/cli/headers";
import { headersFile, htaccess, nginxConf } from "../../../src/cli/hosting/host-files";
import { notFoundPage } from "../../../src/cli/hosting/not-found";

const PATHS = [
  "index.html",
  "embed.html",
  "embed.js",
  "assets/base-x.js",
  "assets/base-x.css",
  "data/atlas.json",
  "data/sites.geojson",
  "data/v/0123456789ab/sites.geojson",
  "basemap.pmtiles",
  "site/somewhere/embed.js.html",
];

interface Rule {
  readonly glob: string;
  readonly headers: (readonly [string, string])[];
}
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("/")) rules.push({ glob: line, headers: [] });
    const [, name = "", value = ""] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    if (name !== "") rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}
const matchesGlob = (glob: string, path: string): boolean =>
  new RegExp(
    `^${glob
      .split("*")
      .map((part) => part.replaceAll(".", "\\."))
      .join(".*")}$`,
  ).test(`/${path}`);

describe("_headers", () => {
  test.each(PATHS)("%s gets what the table says, each header from one rule", (path) => {
    const found = rulesOf(headersFile())
      .filter(({ glob }) => matchesGlob(glob, path))
      .flatMap(({ headers }) => headers);
    expect(new Set(found.map(([name]) => name)).size).toBe(found.length);
    const sent = new Map(found);
    for (const [name, value] of Object.entries(headersFor(path))) {
      if (name === "Content-Type" && !sent.has(name)) expect(path).not.toMatch(/\.(?:pmtiles|geojson)$/);
      else if (name === "Cache-Control" && !sent.has(name)) expect(value).toBe(REVALIDATE);
      else expect(sent.get(name), name).toBe(value);
    }
  });

  test("stays within what Cloudflare Pages reads: 100 rules, 2,000 characters a line, one splat a rule", () => {
    const rules = rulesOf(headersFile());
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(rules.every(({ glob }) => glob.split("*").length <= 2)).toBe(true);
    for (const line of headersFile().split("\n")) expect(line.length).toBeLessThan(2000);
  });
});

/** The patterns of a file with their values, and the value for everything else. */
const cachingOf = (path: string, patterns: readonly (readonly [string, string])[], otherwise: string): string =>
  patterns.findLast(([pattern]) => new RegExp(pattern).test(`/anywhere/${path}`))?.[1] ?? otherwise;

test(".htaccess says what the table says", () => {
  const text = htaccess();
  for (const [name, value] of Object.entries(hostHeaders))
    expect(text).toContain(`Header always set ${name} "${value}"`);
  const patterns = [...text.matchAll(/m#(.+?)#">\s+Header always set Cache-Control "(.+?)"/g)].map(
    ([, pattern = "", value = ""]) => [pattern, value] as const,
  );
  expect(patterns).toHaveLength(CACHING.length);
  for (const path of PATHS) expect(cachingOf(path, patterns, REVALIDATE), path).toBe(headersFor(path)["Cache-Control"]);
  for (const [ending, type] of Object.entries(MIME))
    expect(text).toContain(`AddType ${type.split(";")[0]} .${ending}\n`);
});

test("nginx.conf says what the table says", () => {
  const text = nginxConf();
  for (const [name, value] of Object.entries(hostHeaders))
    expect(text).toContain(`add_header ${name} "${value}" always;`);
  const patterns = [...text.matchAll(/"~(.+?)" "(.+?)";/g)].map(
    ([, pattern = "", value = ""]) => [pattern, value] as const,
  );
  expect(patterns).toHaveLength(CACHING.length);
  const otherwise = /default "(.+?)";/.exec(text)?.[1] ?? "";
  for (const path of PATHS) expect(cachingOf(path, patterns, otherwise), path).toBe(headersFor(path)["Cache-Control"]);
  for (const [ending, type] of Object.entries(MIME)) expect(text).toContain(`${type.split(";")[0]} ${ending};`);
});

describe("404.html", () => {
  const page = notFoundPage({ languages: ["ko", "en", "xx"], address: undefined, policy: notFoundPolicy });
  test("its style and script are those that its policy and the host's allow", () => {
    for (const [tag, directive] of [
      ["style", "style-src"],
      ["script", "script-src"],
    ] as const) {
      const inside = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? "";
      expect(inside.length).toBeGreaterThan(100);
      const hash = `sha256-${createHash("sha256").update(inside).digest("base64")}`;
      for (const policy of [notFoundPolicy, hostPolicy])
        expect(policy.split("; ").find((part) => part.startsWith(directive))).toContain(hash);
    }
  });

  test("speaks the dataset's languages, the first one first, and knows its address where there is one", () => {
    expect([...page.matchAll(/<section lang="(\w+)"/g)].map(([, language]) => language)).toEqual(["ko", "en"]);
    expect(page).toContain('<html lang="ko">');
    expect(notFoundPage({ languages: ["en"], address: "https://atlas.invalid/x/", policy: "" })).toContain(
      'href="https://atlas.invalid/x/"',
    );
    expect(notFoundPage({ languages: ["en"], address: "javascript:alert(1)", policy: "" })).not.toContain(
      "javascript:",
    );
    expect(notFoundPage({ languages: ["xx"], policy: "" })).toContain('<section lang="en">');
  });
});
