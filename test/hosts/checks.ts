/** What is asked of a server: every answer is held against the table in src/cli/headers.ts. */
import { get } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { headersFor } from "../../src/cli/headers";
import type { Running } from "./servers";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** As it goes over the line: `fetch` would unpack it. */
export function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
      response.on("error", reject);
    }).on("error", reject);
  });
}

/** Collects what is wrong, as sentences. */
export class Findings {
  readonly wrong: string[] = [];
  checks = 0;
  expect(holds: boolean, sentence: string): void {
    this.checks += 1;
    if (!holds) this.wrong.push(sentence);
  }
  same(found: unknown, wanted: unknown, what: string): void {
    this.expect(found === wanted, `${what}: “${String(found)}” in place of “${String(wanted)}”`);
  }
}

async function checkHeaders({ root }: Running, paths: readonly string[], findings: Findings): Promise<void> {
  for (const path of paths) {
    const answer = await ask(root + path);
    findings.same(answer.status, 200, `${path}, status`);
    for (const [name, value] of Object.entries(headersFor(path)))
      findings.same(answer.headers[name.toLowerCase()], value, `${path}, ${name}`);
  }
}

async function checkCompression({ root }: Running, paths: readonly string[], findings: Findings): Promise<void> {
  for (const path of paths)
    for (const [accepted, sent] of [
      ["gzip", "gzip"],
      ["br", "br"],
      ["gzip, deflate, br", "br"],
    ] as const) {
      const packed = await ask(root + path, { "accept-encoding": accepted });
      const plain = await ask(root + path);
      const what = `${path}, accepting ${accepted}`;
      findings.same(packed.headers["content-encoding"], sent, what);
      findings.expect(packed.bytes.length < plain.bytes.length, `${what}: not smaller than without`);
      findings.expect(/accept-encoding/i.test(packed.headers.vary ?? ""), `${what}: no Vary`);
      findings.same(plain.headers["content-encoding"], undefined, `${path}, accepting nothing`);
    }
}

async function checkRange({ root }: Running, basemap: string, findings: Findings): Promise<void> {
  const whole = await ask(root + basemap, { "accept-encoding": "gzip, br" });
  findings.same(whole.status, 200, `${basemap}, whole`);
  findings.same(whole.headers["content-encoding"], undefined, `${basemap}, packed`);
  for (const range of ["bytes=0-16383", "bytes=100000-100099"]) {
    const part = await ask(root + basemap, { range, "accept-encoding": "gzip, br" });
    const [from = 0, to = 0] = range.slice(6).split("-").map(Number);
    findings.same(part.status, 206, `${basemap}, ${range}`);
    findings.same(part.headers["content-range"], `bytes ${from}-${to}/${whole.bytes.length}`, `${basemap}, ${range}`);
    findings.same(part.headers["content-encoding"], undefined, `${basemap}, ${range}, packed`);
    findings.expect(part.bytes.equals(whole.bytes.subarray(from, to + 1)), `${basemap}, ${range}: other bytes`);
    findings.same(part.headers["access-control-allow-origin"], "*", `${basemap}, ${range}, CORS`);
  }
}

async function checkMissing({ root }: Running, findings: Findings): Promise<void> {
  for (const path of ["no/such/page/", "assets/no-such-file.js", "no-such-page.html"]) {
    const answer = await ask(root + path);
    const text = answer.bytes.toString("utf8");
    findings.same(answer.status, 404, `${path}, status`);
    findings.expect(
      text.includes('<section lang="en">') && text.includes('<section lang="ko">'),
      `${path}: not our page`,
    );
    findings.expect(
      !/immutable/.test(answer.headers["cache-control"] ?? ""),
      `${path}: a missing page is kept for a year`,
    );
    findings.same(answer.headers["x-content-type-options"], "nosniff", `${path}, nosniff`);
  }
}

/** A file that has not changed is answered without its content; one in a folder without the last slash is led there. */
async function checkManners({ root }: Running, findings: Findings): Promise<void> {
  for (const path of ["data/withdrawn.json", "data/sites.geojson"])
    for (const headers of [{}, { "accept-encoding": "gzip" }, { "accept-encoding": "br" }]) {
      const tag = (await ask(root + path, headers)).headers.etag;
      findings.expect(typeof tag === "string", `${path}: no ETag`);
      const again = await ask(root + path, { ...headers, "if-none-match": tag ?? "" });
      findings.same(again.status, 304, `${path}, asked again with its tag (${JSON.stringify(headers)})`);
    }
  const bare = await ask(root.slice(0, -1));
  findings.same(bare.status, 301, "the folder without its slash");
  findings.expect(
    new URL(bare.headers.location ?? "", root).href === root,
    "the folder without its slash leads elsewhere",
  );
  findings.same((await ask(root)).status, 200, "the folder");
}

export async function checkTable(
  server: Running,
  files: { readonly basemap: string; readonly paths: readonly string[]; readonly packed: readonly string[] },
): Promise<Findings> {
  const findings = new Findings();
  await checkHeaders(server, files.paths, findings);
  await checkCompression(server, files.packed, findings);
  await checkRange(server, files.basemap, findings);
  await checkMissing(server, findings);
  await checkManners(server, findings);
  return findings;
}
