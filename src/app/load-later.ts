/** Files that only search, stories and citations ask for: their code comes with them. What fetches is `load-dataset`. */
import type { PagePattern, Written } from "../core/citations";
import type { SearchNames, SearchTexts } from "../core/search/search-files";
import type { StoryDetail } from "../core/story";
import { fetchJson, fetchStories, honour, NEWEST, type Edition } from "./load-dataset";

export async function loadStories({ version, gone }: Edition = NEWEST): Promise<readonly StoryDetail[]> {
  const stories = await fetchStories(version);
  return version === null ? stories : (await honour()).storiesWithout(stories, gone);
}

/** All sources of one language in one file: the host does not see which one is cited. */
export async function loadSourceCitations(
  language: string,
  { version, gone }: Edition = NEWEST,
): Promise<ReadonlyMap<string, Written>> {
  const [{ parseSourceCitations }, value] = await Promise.all([
    import("../core/citations"),
    fetchJson(`citations/${language}.json`, version),
  ]);
  const { sources } = parseSourceCitations(language, value);
  const left = version === null ? sources : sources.filter(({ id }) => !gone.ids.includes(id));
  return new Map(left.map((written) => [written.id, written]));
}

export async function loadPagePatterns({ version }: Edition = NEWEST): Promise<readonly PagePattern[]> {
  const [{ parsePagePatterns }, value] = await Promise.all([
    import("../core/citations"),
    fetchJson("citations/pages.json", version),
  ]);
  return parsePagePatterns(value);
}

/** Every name, whatever is looked for: the host does not see what is typed. */
export async function loadSearchNames({ version, gone }: Edition = NEWEST): Promise<SearchNames> {
  const { NAMES_FILE, parseSearchNames } = await import("../core/search/search-files");
  const names = parseSearchNames(await fetchJson(NAMES_FILE, version));
  if (version === null || gone.ids.length === 0) return names;
  // Search texts know an account by its row, and rows of a kept version move with what has been withdrawn since.
  return { ...(await honour()).namesWithout(names, gone), texts: [] };
}

export async function loadSearchTexts(file: string, { version }: Edition = NEWEST): Promise<SearchTexts> {
  const [value, { parseSearchTexts }] = await Promise.all([
    fetchJson(file, version),
    import("../core/search/search-files"),
  ]);
  return parseSearchTexts(file, value);
}
