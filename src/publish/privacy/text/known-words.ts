import type { RecordSet } from "../../read-records";
import type { LocalTextRecord, SourceRecord } from "../../records";
import { isRomanSurname } from "./romanised";

/** Whether words of a text are, whole or within something longer, what the dataset itself names. */
export type IsKnown = (text: string, start: number, end: number) => boolean;

/** The longest name looked back for. */
const REACH = 80;
const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isScripted = (word: string): boolean => /[\p{Script=Hangul}\p{Script=Han}]/u.test(word);

/** Where two characters stand in a table of this size, so that one look at it passes over most places of a text. */
const placeIn = (size: number, text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % size;

/**
 * Looks names up at every place where one could begin that covers the words: of the lengths that names with these first
 * two characters have, which are few however many names there are.
 */
export function knownNames(list: readonly string[]): IsKnown {
  const names = new Set<string>();
  const lengthsByStart = new Map<string, Set<number>>();
  /** The longest of the names whose first characters stand at a place; 0 where there is none. */
  const longest = new Uint32Array(Math.min(2 ** 16, 8 * list.length + 1));
  for (const name of list) {
    if (name.length < 2) continue;
    names.add(name);
    const place = placeIn(longest.length, name, 0);
    longest[place] = Math.max(longest[place] ?? 0, name.length);
    const lengths = lengthsByStart.get(name.slice(0, 2));
    if (lengths) lengths.add(name.length);
    else lengthsByStart.set(name.slice(0, 2), new Set([name.length]));
  }
  const stands = (text: string, at: number, length: number): boolean => {
    const name = text.slice(at, at + length);
    return names.has(name) && (isScripted(name) || (!isLetter(text[at - 1]) && !isLetter(text[at + length])));
  };
  return (text, start, end) => {
    for (let at = Math.max(0, start - REACH); at <= start && at + 1 < text.length; at += 1) {
      if (at + (longest[placeIn(longest.length, text, at)] ?? 0) < end) continue;
      for (const length of lengthsByStart.get(text.slice(at, at + 2)) ?? [])
        if (at + length >= end && stands(text, at, length)) return true;
    }
    return false;
  };
}

const localised = (text: LocalTextRecord | undefined): string[] => Object.values(text ?? {});

/** A name of several words is also known by what stands before its bracket or comma. */
const partsOf = (name: string): string[] => [name, ...name.split(/\s*[(),·:;/]\s*/u).filter((part) => part.length > 1)];

/** Of a site each word is known, such as the prison's own in “City Name Prison”; a surname alone is not. */
const wordsOf = (name: string): string[] =>
  name.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word.length > (isScripted(word) ? 1 : 3) && !isRomanSurname(word));

function bodiesOf(source: SourceRecord): string[] {
  const authors = (source.author ?? []).flatMap((author) => ("literal" in author ? [author.literal] : []));
  return [source.publisher, source["container-title"], source["publisher-place"], ...authors].flatMap(
    (name) => name ?? [],
  );
}

/** Places and bodies: sites, towns, provinces, authorities, terms, publishers, forums. Known everywhere. */
export function placeNames(records: RecordSet): string[] {
  const atlas = records.atlas?.record;
  const shapes = (records.shapes?.features ?? []).flatMap(({ properties }) =>
    Object.values(properties ?? {}).filter((value): value is string => typeof value === "string"),
  );
  const labelled = [
    ...(atlas?.provinces ?? []),
    ...(atlas?.countries ?? []),
    ...(atlas?.authorities ?? []),
    ...(atlas?.siteTypes ?? []),
    ...(atlas?.localTerms ?? []),
  ].flatMap(({ label }) => localised(label));
  const names = [
    ...shapes,
    ...labelled,
    ...(atlas?.authorities ?? []).flatMap(({ short }) => localised(short)),
    ...(atlas?.localTerms ?? []).map(({ local }) => local),
    ...localised(atlas?.title),
    ...localised(atlas?.publisher.name),
    ...(atlas?.helpLines ?? []).flatMap(({ name }) => localised(name)),
    ...records.sites.flatMap(({ record }) => [
      ...localised(record.name),
      ...localised(record.name).flatMap(wordsOf),
      ...(record.aliases ?? []),
      ...localised(record.county),
    ]),
    ...records.routes.flatMap(({ record }) =>
      record.stops.flatMap((stop) => ("place" in stop ? localised(stop.place) : [])),
    ),
    ...records.sources.flatMap(({ record }) => bodiesOf(record)),
    ...records.actions.flatMap(({ record }) => [record.forum, ...localised(record.forumNames)]),
  ];
  return [...new Set(names.flatMap(partsOf))];
}

/** The people who wrote a source; known only in records that cite it. */
export function authorNames({ author = [], editor = [] }: SourceRecord): string[] {
  return [...author, ...editor].flatMap((person) => {
    if ("literal" in person) return [person.literal];
    const { family, given } = person;
    return given === undefined
      ? [family]
      : [`${given} ${family}`, `${family} ${given}`, `${family}, ${given}`, `${family}${given}`];
  });
}
