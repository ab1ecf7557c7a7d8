/** Where else a withdrawn text may be, and what can be done about each: in sentences that somebody can act on. */
import type { Copies } from "./find-copies";
import type { History } from "./git-history";

interface Remains {
  readonly id: string;
  readonly file: string;
  /** The record's file held other records as well. */
  readonly shared: boolean;
  readonly folder: string;
  readonly target: string;
  readonly history: History | null;
  readonly copies: Copies;
}

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join("\n");

function aboutHistory({ folder, file, shared, history, target, id }: Remains): string {
  const path = `${folder}/${file}`;
  if (!history)
    return `History: git knows no earlier version of ${path}. If it is kept elsewhere, the same holds there as here.`;
  const tags =
    history.tags.length > 0
      ? ` It is in ${history.tags.length} ${history.tags.length === 1 ? "tag" : "tags"}: ${history.tags.join(", ")}.`
      : "";
  const byPath = shared
    ? []
    : [`git filter-repo --invert-paths --path ${path}     # the record's own file, in every commit`];
  return [
    `History: ${path} stands in ${history.commits} ${history.commits === 1 ? "commit" : "commits"}, ${history.oldest} to ${history.newest}.${tags} To take the text out of every commit, with https://github.com/newren/git-filter-repo:`,
    indent([
      "git clone --mirror <address of the repository> cleaned.git && cd cleaned.git",
      ...byPath,
      `git filter-repo --replace-text /outside/${id}.txt     # everywhere else: ${shared ? "the table, " : ""}${target}/data, copies of it`,
      "git push --force --mirror <address of the repository>",
    ]),
    indent([
      `/outside/${id}.txt holds the text, line by line. An earlier commit still has it: git worktree add /outside/old ${history.newest}, then`,
      `ATLAS_DATA=/outside/old/${folder} npm run withdraw -- ${id} --expressions /outside/${id}.txt, and no further.`,
      "Keep both outside every repository, and delete them afterwards (git worktree remove /outside/old).",
      "What this cannot do: clones and forks keep the old commits, and whoever pushes from one brings them back; everybody clones anew.",
      "The host keeps unreachable commits, pull requests (it refuses to have those pushed) and cached pages: ask its support to remove them and to collect garbage",
      "(GitHub: “Removing sensitive data from a repository”). Releases, build artefacts and their logs are deleted one by one.",
      "Every commit id changes: signatures and links to commits break.",
    ]),
  ].join("\n");
}

const isFrozen = (path: string): boolean => /(?:^|\/)data\/v\//.test(path);
const isBuilt = (path: string): boolean => /^dist[^/]*\//.test(path);
const isWork = (path: string): boolean => path.startsWith(".atlas");

const list = (paths: readonly string[]): string =>
  indent(paths.length > MOST ? [...paths.slice(0, MOST), `… and ${paths.length - MOST} more`] : paths);
const MOST = 20;

/** Each kind of place on this disk with the way to clear it. */
function aboutCopies({ copies, folder, target }: Remains): string[] {
  const paths = copies.text.map(({ path, runs }) => `${path} (${runs} ${runs === 1 ? "run" : "runs"} of words)`);
  const groups: readonly (readonly [heading: string, matches: (path: string) => boolean])[] = [
    [
      "Frozen versions still hold the text. A version is a promise of the same bytes, and a withdrawal goes before it: take each back (npm run release:data -- --drop VERSION, or rm -r), rebuild, and say on the data page that the version was taken back.",
      isFrozen,
    ],
    [
      "Built folders still hold the text. “npm run build” makes dist anew; delete the others, and upload the whole folder so that nothing old stays on the host.",
      isBuilt,
    ],
    ["The work folder still holds the text. Delete it: rm -r .atlas", isWork],
    [
      `Published files still hold the text: ${target}/data was not rebuilt, or another record repeats it.`,
      (path) => path.startsWith(`${target}/`),
    ],
    [
      "Other records still hold the text. Read them: does another record repeat the account?",
      (path) => path.startsWith(`${folder}/`),
    ],
    ["Other files here still hold the text.", () => true],
  ];
  let left = paths;
  return groups.flatMap(([heading, matches]) => {
    const own = left.filter(matches);
    left = left.filter((path) => !own.includes(path));
    return own.length > 0 ? [`${heading}\n${list(own)}`] : [];
  });
}

const AFAR = [
  "What no command here can reach:",
  indent([
    "The host: upload the new build completely and delete what is no longer in it. Old files with a hash in their name stay until deleted.",
    "A cache between (CDN): purge everything, not single addresses: the text was in data/records/<n>.json, in static pages and in bundles.",
    "Browsers keep files for as long as the host's Cache-Control said. The list of withdrawals is asked for anew, so the atlas no longer shows the text.",
    "Search engines: the removal forms for outdated content (Google Search Console “Removals”, Bing “Content Removal”), with the address of the static page.",
    "The Internet Archive: write to info@archive.org with the addresses and the wish to exclude them; archive.today has a form. Ask for data/ too.",
    "Copies made to be carried away (zip, offline, memory sticks), downloads, prints: they cannot be called back. Whoever holds one and updates it gets the withdrawal.",
    "Frames on pages of others show the atlas as it is on the host: they change with it. Copies of the whole folder on other hosts do not: write to their keepers.",
  ]),
].join("\n");

/** Everything the person has to know after the files are written. */
export function wordRemains(remains: Remains): string {
  const { copies, id } = remains;
  const found = aboutCopies(remains);
  const named = copies.id.filter((path) => !/(?:^|\/)withdrawn(?:\/[a-z0-9-]+)?\.json$/.test(path));
  return [
    found.length === 0
      ? "Searched every file here, packed ones too, for eight words (or twenty characters) of the text in a row: found nowhere."
      : found.join("\n\n"),
    ...(named.length > 0 ? [`These files still name the id “${id}”, which may be right:\n${list(named)}`] : []),
    ...(copies.unread.length > 0
      ? [`Could not be looked into:\n${list(copies.unread.map(({ path, why }) => `${path}: ${why}`))}`]
      : []),
    aboutHistory(remains),
    AFAR,
    "Say to the person who asked what was done and what could not be. No commit message names them, or why.",
  ].join("\n\n");
}
