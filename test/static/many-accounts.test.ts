/** A place of which thousands tell: its page stays light, and every account stands on exactly one. */
import { expect, test } from "vitest";
import type { Published } from "../../src/static/published";
import { addressesIn, publishedOf, siteOf } from "./static-site";

const MANY = 2000;

async function crowded(): Promise<{ readonly published: Published; readonly id: string }> {
  const published = await publishedOf("test/fixtures/good");
  const [model] = published.testimonies;
  const id = model?.sites[0];
  if (!model || id === undefined) throw new Error("the fixture tells of no place");
  const invented = Array.from({ length: MANY }, (_, at) => ({
    ...model,
    id: `crowd-${at}`,
    sites: [id],
    text: { en: `Invented account number ${at}, end. ${"It says much the same as the others. ".repeat(at % 9)}` },
  }));
  return { id, published: { ...published, testimonies: [...published.testimonies, ...invented] } };
}

test("accounts go on over pages that lead to each other", async () => {
  const { published, id } = await crowded();
  const { files, remarks } = await siteOf(published);
  const own = files.filter(({ path }) => path.startsWith(`site/${id}/`) && path.endsWith(".html"));
  expect(own.length).toBeGreaterThan(10);
  for (const { path, text } of own) expect(Buffer.byteLength(text), path).toBeLessThan(60_000);
  expect(remarks.filter((remark) => remark.includes("weighs"))).toEqual([]);

  const told = own.flatMap(({ text }) =>
    [...text.matchAll(/Invented account number (\d+), end/g)].map(([, at]) => Number(at)),
  );
  expect(told.toSorted((a, b) => a - b)).toEqual(Array.from({ length: MANY }, (_, at) => at));

  // From the first page each of them can be reached, and the evidence counts all.
  const paths = new Set(own.map(({ path }) => path));
  const texts = new Map(own.map(({ path, text }) => [path, text]));
  const seen = new Set([`site/${id}/index.html`]);
  const queue = [...seen];
  for (let path = queue.pop(); path !== undefined; path = queue.pop())
    for (const address of addressesIn(texts.get(path) ?? "")) {
      const next = new URL(address, `http://atlas.invalid/${path}`).pathname.slice(1);
      if (!paths.has(next) || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  expect(seen.size).toBe(paths.size);
  expect(texts.get(`site/${id}/index.html`)).toMatch(/2,0\d\d (?:accounts|claims)/);
}, 120_000);
