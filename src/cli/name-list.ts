/**
 * The local list of names: people whose name must never stand in a published text. Kept as salted hashes in a file git
 * ignores. It protects against a glance and a copied file, not against somebody who has the file and time: names are few,
 * and can be tried. Keep the disk encrypted, and write into no cloud folder.
 *
 * Two hashes a name. `bucket`, twelve bits of an HMAC under a key of its own, is cheap and lets most words of a text pass
 * without the other; whoever has the file can with it rule out all but one guess in 4096 for each name listed, and must pay
 * for scrypt on those. `hash` is scrypt with the salt of the file.
 */
import { createHmac, randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import * as v from "valibot";
import { nameKey } from "../publish/privacy/text/listed";

const HEX = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/));
const NameListSchema = v.strictObject({
  about: v.string(),
  version: v.literal(1),
  scrypt: v.strictObject({ N: v.number(), r: v.number(), p: v.number() }),
  salt: HEX,
  bucketKey: HEX,
  names: v.array(v.strictObject({ bucket: v.number(), hash: HEX })),
});
export type NameList = v.InferOutput<typeof NameListSchema>;

/** About 40 ms a guess on a small computer; 16 MB each. */
const COST = { N: 2 ** 14, r: 8, p: 1 };
const ABOUT = "Hashed names, local to this computer. Never commit, send or back up this file where others read.";
const BUCKETS = 2 ** 12;

/** In one place whatever is published from where: a list that is not found would find nobody. */
export const nameListFile = (): string => process.env["ATLAS_NAMES"] ?? join(".atlas", "names.json");

/** What is published, or kept by git, is no place for a list of names. */
export function refusePublic(file: string): void {
  for (const folder of ["data", "public", "src", "test", "docs", "dist"]) {
    const inside = relative(resolve(folder), resolve(file));
    if (!inside.startsWith("..") && !inside.startsWith("/"))
      throw new Error(
        `${file} lies in ${folder}/, which is published. Keep the list in an ignored folder such as .atlas/.`,
      );
  }
}

const emptyList = (): NameList => ({
  about: ABOUT,
  version: 1,
  scrypt: COST,
  salt: randomBytes(16).toString("hex"),
  bucketKey: randomBytes(16).toString("hex"),
  names: [],
});

/** The list, or an empty one where there is none. A list that cannot be read is an error: it must not pass for empty. */
export async function readNameList(file = nameListFile()): Promise<NameList> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return emptyList();
    throw error;
  }
  try {
    return v.parse(NameListSchema, JSON.parse(text));
  } catch {
    throw new Error(`${file} is no list of names. Remove it or restore it; without it no listed name is found.`);
  }
}

export async function writeNameList(list: NameList, file = nameListFile()): Promise<void> {
  refusePublic(file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

const bucketOf = (list: NameList, key: string): number =>
  createHmac("sha256", Buffer.from(list.bucketKey, "hex")).update(key).digest().readUInt16BE(0) % BUCKETS;

const hashOf = (list: NameList, key: string): string =>
  scryptSync(key, Buffer.from(list.salt, "hex"), 32, { ...list.scrypt, maxmem: 2 ** 28 }).toString("hex");

const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"));

/** The words as they are, and with the first or the last at the other end: the order of a name is a matter of country. */
function keysOf(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => word !== "");
  const turned =
    words.length < 2
      ? []
      : [
          [...words.slice(1), words[0]],
          [words.at(-1), ...words.slice(0, -1)],
        ];
  return [...new Set([words, ...turned].map((order) => nameKey(order.join(" "))))];
}

/** Answers for keys; each is hashed once, and few at all. */
export function listedNames(list: NameList): ((key: string) => boolean) | undefined {
  if (list.names.length === 0) return undefined;
  const buckets = new Set(list.names.map(({ bucket }) => bucket));
  const known = new Map<string, boolean>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const bucket = bucketOf(list, key);
    const hash = buckets.has(bucket) ? hashOf(list, key) : undefined;
    const is = hash !== undefined && list.names.some((one) => one.bucket === bucket && sameHash(one.hash, hash));
    known.set(key, is);
    return is;
  };
}

export function isListed(list: NameList, name: string): boolean {
  const answer = listedNames(list);
  return answer !== undefined && keysOf(name).some(answer);
}

/** The list with a name more; the same list where it is there already. */
export function addName(list: NameList, name: string): NameList {
  const key = nameKey(name);
  if (key.length < 2) throw new Error("A name has at least two letters.");
  if (isListed(list, name)) return list;
  // In no order: neither age nor alphabet is to be read from the file.
  const names = [...list.names, { bucket: bucketOf(list, key), hash: hashOf(list, key) }];
  return { ...list, names: names.sort((a, b) => (a.hash < b.hash ? -1 : 1)) };
}

/** The list without a name, in whatever order it was given. */
export function removeName(list: NameList, name: string): NameList {
  const gone = new Set(keysOf(name).map((key) => hashOf(list, key)));
  return { ...list, names: list.names.filter(({ hash }) => !gone.has(hash)) };
}
