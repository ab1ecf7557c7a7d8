/** Texts read by a worker give what they give when they are read here; what it does not answer is read here all the same. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { NameList } from "../../src/cli/name-list";
import { readSentences } from "../../src/cli/privacy-measure";
import { type Reader, startReader } from "../../src/cli/read-beside";
import { type Publication, publishRecords } from "../../src/publish/publish";
import { readRecords } from "../../src/publish/read-records";
import { readGood } from "../publish/fixtures";

const NO_NAMES: NameList = {
  about: "",
  version: 1,
  scrypt: { N: 2, r: 8, p: 1 },
  salt: "00",
  bucketKey: "00",
  names: [],
};
const LARGE = [{ path: "testimonies/a.ndjson", bytes: new Uint8Array(4_000_000) }];

const good = readRecords(await readGood());
const sentences = await readSentences("development");

/** The good folder, and an account for each sentence that is labelled with what it says of a person. */
function withSentences(): ReturnType<typeof readRecords> {
  const [first] = good.records.testimonies;
  if (!first) throw new Error("The good folder has no account.");
  const made = sentences.map(({ text, language }, at) => ({
    origin: { ...first.origin, row: at + 2 },
    record: { ...first.record, id: `made-${at}`, text: { [language]: text } },
  }));
  return { ...good, records: { ...good.records, testimonies: [...good.records.testimonies, ...made] } };
}

const wait = (ms: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Publishes with a reader, and says of how many parts how many were read here: each after a pause, so that a worker gets its turn. */
function publishBeside(reader: Reader, pause: number): { publication: Publication; parts: number; here: number } {
  let here = 0;
  let parts = 0;
  const publication = publishRecords(withSentences(), {
    readParts: (all, around, readHere) => {
      parts = all.count;
      return reader.readParts(all, around, (part) => {
        here += 1;
        wait(pause);
        return readHere(part);
      });
    },
  })();
  return { publication, parts, here };
}

let reader: Reader | undefined;
let said = "";
beforeEach(() => {
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(async () => {
  await reader?.end();
  vi.restoreAllMocks();
});

test("a worker finds in its parts what is found here, and all problems keep their order", {
  timeout: 60_000,
}, async () => {
  const alone = publishRecords(withSentences())();
  expect(alone.textFindings.length).toBeGreaterThan(100);
  reader = startReader(LARGE, NO_NAMES);
  if (!reader) throw new Error("No worker was started.");
  const { publication, parts, here } = publishBeside(reader, 2000);
  await reader.end();
  expect(here).toBeLessThan(parts);
  expect(publication).toEqual(alone);
  expect(said).toBe("");
});

test("a worker that ends is said, and leaves no text unread", { timeout: 60_000 }, async () => {
  const { names: _names, ...broken } = NO_NAMES;
  reader = startReader(LARGE, broken as NameList);
  if (!reader) throw new Error("No worker was started.");
  await vi.waitFor(() => expect(said).not.toBe(""), { timeout: 50_000 });
  const { publication, parts, here } = publishBeside(reader, 0);
  await reader.end();
  expect(here).toBe(parts);
  expect(publication).toEqual(publishRecords(withSentences())());
  expect(said).toMatch(/^The worker that reads texts has ended: .+\. What it left was read without it\.\n$/);
});

test("few records start no worker", async () => {
  expect(startReader(await readGood(), NO_NAMES)).toBeUndefined();
});
