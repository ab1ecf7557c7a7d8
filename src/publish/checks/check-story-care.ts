import { distressOf } from "../../core/opens";
import { selectionOf } from "../../core/story";
import { DISTRESS_KINDS, type Distress } from "../../core/vocabulary";
import type { Located, Problem } from "../problem";
import { problemIn } from "../problem";
import type { RecordSet } from "../read-records";
import type { StoryRecord } from "../records";
import { plainStoryText, readStoryText } from "../story-markdown";

type Step = StoryRecord["steps"][number];
type Texts = Readonly<Record<string, string>>;

/** What tells of harm at a place: the kinds of all its texts, and the statements, which are what a story tends to repeat. */
interface Told {
  readonly kinds: Set<Distress>;
  readonly statements: { readonly kinds: readonly Distress[]; readonly text: Texts }[];
}

function toldAtSites({ sites, testimonies }: RecordSet): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const at = (site: string): Told => {
    const known = told.get(site) ?? { kinds: new Set(), statements: [] };
    told.set(site, known);
    return known;
  };
  for (const { record } of testimonies)
    for (const site of record.sites) for (const kind of record.distress) at(site).kinds.add(kind);
  for (const { record } of sites)
    for (const { category, distress, statement } of record.conditions ?? []) {
      const kinds = distressOf({ category, ...(distress && { distress }) });
      for (const kind of kinds) at(record.id).kinds.add(kind);
      if (kinds.length > 0) at(record.id).statements.push({ kinds, text: statement });
    }
  return told;
}

/** Sites that a step shows, draws or links to. Filters and pages name no place, and of a route no text has kinds. */
function sitesOf({ show, plan, text }: Step): readonly string[] {
  const links = Object.values(text).flatMap((markdown) => readStoryText(markdown).links.map(({ to }) => to));
  const named = [...(show === undefined ? [] : [show]), ...links].flatMap((link): readonly string[] => {
    const selection = selectionOf(link);
    if (selection?.kind === "compare") return selection.ids;
    return selection?.kind === "site" ? [selection.id] : [];
  });
  return [...new Set([...named, ...(plan === undefined ? [] : [plan])])];
}

const triples = (text: string): ReadonlySet<string> => {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  return new Set(Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)));
};

/** How much of the shorter text is in the other, whatever the language: from 0 to 1. A few words alone are like anything. */
const FEW = 24;
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((triple) => other.has(triple)).length;
  return shared / Math.max(FEW, Math.min(one.size, other.size));
}

/** Below this two sentences share little more than the words of their language. */
const LIKE = 0.5;

interface Near {
  readonly sentence: string;
  readonly kinds: readonly Distress[];
  readonly like: number;
}

/** The sentence of a step that comes nearest to a statement with kinds: where its author should look first. */
function nearest({ text }: Step, statements: Told["statements"]): Near | null {
  let best: Near | null = null;
  for (const [language, markdown] of Object.entries(text)) {
    const others = statements.map((one) => ({ kinds: one.kinds, set: triples(one.text[language] ?? "") }));
    for (const sentence of plainStoryText(markdown).split(/(?<=[.!?])\s+|(?<=[。！？])/u)) {
      const own = triples(sentence);
      for (const { kinds, set } of others) {
        const like = likeness(own, set);
        if (like >= LIKE && like > (best?.like ?? 0)) best = { sentence: sentence.trim(), kinds, like };
      }
    }
  }
  return best;
}

function checkStep(located: Located<StoryRecord>, at: number, step: Step, told: readonly Told[]): Problem[] {
  const kinds = DISTRESS_KINDS.filter((kind) => told.some((one) => one.kinds.has(kind)));
  if (step.distress !== undefined || kinds.length === 0) return [];
  const near = nearest(
    step,
    told.flatMap(({ statements }) => statements),
  );
  const first = near
    ? ` Look first at “${near.sentence}”: a statement like it is marked ${near.kinds.join(", ")}.`
    : "";
  return [
    problemIn(located, {
      level: "warning",
      check: "step-distress-undecided",
      field: ["steps", at],
      message: `Step ${at + 1} names places of which texts tell of ${kinds.join(", ")}, and has no “distress”. Read its text in every language and name the kinds it tells of, or write “distress: []” where it tells of none.${first}`,
    }),
  ];
}

/** A step opens by itself unless its author has named kinds. Where its subject has some, nobody may have forgotten to decide. */
export function checkStoryCare(records: RecordSet): Problem[] {
  if (records.stories.length === 0) return [];
  const told = toldAtSites(records);
  return records.stories.flatMap((located) =>
    located.record.steps.flatMap((step, at) =>
      checkStep(
        located,
        at,
        step,
        sitesOf(step).flatMap((site) => told.get(site) ?? []),
      ),
    ),
  );
}
