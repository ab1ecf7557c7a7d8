/** What keeps a dataset from going out, each in a sentence: an example nobody replaced, a right nobody cleared. */
import * as v from "valibot";
import type { PublishedFile } from "../write-files";
import { decodeUtf8 } from "../text-codec";

const text = v.optional(v.record(v.string(), v.string()));
const AtlasSchema = v.looseObject({
  publisher: v.optional(v.looseObject({ name: text, url: v.optional(v.string()) })),
  contact: v.optional(v.looseObject({ email: v.optional(v.string()), url: v.optional(v.string()), note: text })),
  licence: v.optional(v.looseObject({ name: v.optional(v.string()), url: v.optional(v.string()) })),
});
const SourcesSchema = v.array(v.looseObject({ id: v.string(), rights: v.optional(v.string()) }));

/** Names that RFC 2606 and RFC 6761 keep free for examples. */
const EXAMPLE_HOST =
  /(?:^|[@/.])(?:example\.(?:org|com|net)|[a-z0-9-]+\.(?:example|invalid|test|localhost))(?=[/:?#]|$)|\blocalhost\b/i;
const EXAMPLE_WORD = /\ban example\b|\bplace-?holder\b|\b(?:to|must) be replaced\b|\bTODO\b|예시/i;
/** The editors as this software brings them along: nobody who could be written to or sued. */
const UNNAMED = /^(?:Testimony Atlas editors|Nobody|Publisher|(?:Your|Example) .*)$/i;
const UNCLEARED = /\b(?:to be|not|not yet|not been|not yet been) (?:cleared|checked|settled|agreed)\b|\buncleared\b/i;

const words = (value: Readonly<Record<string, string>> | undefined): readonly string[] => Object.values(value ?? {});
const isExample = (...values: readonly (string | undefined)[]): boolean =>
  values.some((value) => value !== undefined && (EXAMPLE_HOST.test(value) || EXAMPLE_WORD.test(value)));

function parse<T>(schema: v.GenericSchema<unknown, T>, files: readonly PublishedFile[], path: string): T | null {
  const file = files.find((one) => one.path === path);
  const result = file ? v.safeParse(schema, JSON.parse(decodeUtf8(file.bytes))) : null;
  return result?.success ? result.output : null;
}

const MOST_NAMED = 10;
const named = (ids: readonly string[]): string =>
  ids.length > MOST_NAMED
    ? `${ids.slice(0, MOST_NAMED).join(", ")} and ${ids.length - MOST_NAMED} more`
    : ids.join(", ");

/** `licencePage` is LICENSE-DATA.md, where there is one. */
export function releaseFaults(files: readonly PublishedFile[], licencePage: string | null): readonly string[] {
  const atlas = parse(AtlasSchema, files, "atlas.json");
  const sources = parse(SourcesSchema, files, "sources.json");
  if (!atlas || !sources)
    return ["The published files cannot be read: run “npm run check:data” and “npm run build:data”."];
  const { contact, publisher, licence } = atlas;
  const uncleared = sources.filter(({ rights }) => rights !== undefined && UNCLEARED.test(rights)).map(({ id }) => id);
  const names = words(publisher?.name);
  return [
    ...(!contact?.email && !contact?.url
      ? ["Nobody can be reached: put a working address into “contact” of atlas.json."]
      : isExample(contact.email, contact.url, ...words(contact.note))
        ? [
            "The contact is still the example: put an address that is read into “contact” of atlas.json, and take out a note that calls it an example.",
          ]
        : []),
    ...(names.length === 0 || names.some((name) => UNNAMED.test(name)) || isExample(...names, publisher?.url)
      ? ["The publisher is still the example: say in “publisher” of atlas.json who answers for the atlas."]
      : []),
    ...(!licence?.name || !licence.url || isExample(licence.name, licence.url)
      ? ["The licence is missing or still an example: name it with its address in “licence” of atlas.json."]
      : []),
    ...(uncleared.length > 0
      ? [
          `Rights are not cleared of ${uncleared.length} ${uncleared.length === 1 ? "source" : "sources"} (${named(uncleared)}): ask the holders, and write the answer into “rights” of each.`,
        ]
      : []),
    ...(licencePage !== null && UNCLEARED.test(licencePage.replaceAll(/\s+/g, " "))
      ? ["LICENSE-DATA.md still says that rights are to be cleared: clear them, and say there how."]
      : []),
  ];
}
