/** Every recorded action: by year, by kind and forum, newest first; and the sites that none of them names. */
import { useMemo, useState, type ReactNode } from "react";
import { forumIn, sitesWithoutAction, tally, type SiteInGap } from "../../core/accountability";
import type { ActionDetail } from "../../core/dataset";
import { newestFirst, sourceNumbers } from "../../core/relations";
import { ACTION_KINDS, type ActionKind } from "../../core/vocabulary";
import { useCompareWords } from "../i18n/compare-words";
import type { Library } from "../load-dataset";
import { useReading } from "../reading";
import type { Loaded } from "../store";
import { ActionList } from "./Actions";
import { ActionTimeline } from "./ActionTimeline";
import { Citations } from "./citations";
import { Section } from "./Facts";
import { PanelFrame } from "./PanelFrame";
import { SiteLink, usePlaces } from "./places";
import { SourceList } from "./SourceList";
import { LibraryWaiting } from "./Waiting";

interface ActionsPageProps {
  readonly library: Loaded<Library>;
  /** Where the page lists only some of them: these, and the way to the others. */
  readonly part?: { readonly actions: readonly ActionDetail[]; readonly more: ReactNode } | undefined;
  readonly retry?: (() => void) | undefined;
}

export function ActionsPage({ library, part, retry }: ActionsPageProps) {
  const { manifest, t } = useReading();
  const words = t.panels.actions;
  return (
    <PanelFrame kind={t.panels.pageKind} heading={words.page} busy={library.status === "loading"}>
      {library.status === "ready" ? (
        <>
          <p className="record-note">
            {words.pageNote(library.value.actions.length, t.vocabulary.period(manifest.datasetDate))}
          </p>
          <AllActions all={library.value.actions} library={library} part={part} retry={retry} />
        </>
      ) : (
        <LibraryWaiting library={library} retry={retry} />
      )}
    </PanelFrame>
  );
}

function AllActions({ all, library, part, retry }: ActionsPageProps & { readonly all: readonly ActionDetail[] }) {
  const words = useCompareWords().actions;
  const [kind, setKind] = useState<ActionKind | null>(null);
  const [forum, setForum] = useState<string | null>(null);
  const actions = useMemo(() => newestFirst(all), [all]);
  const listed = part?.actions ?? actions;
  const numbers = useMemo(() => sourceNumbers(listed.map(({ sources }) => sources)), [listed]);
  const chosen = actions.filter(
    (action) => (kind === null || action.kind === kind) && (forum === null || action.forum === forum),
  );
  return (
    <Citations numbers={numbers}>
      <ActionTimeline actions={all} chosen={new Set(chosen.map(({ id }) => id))} />
      <Gap all={all} />
      <Section id="all-actions" heading={words.list}>
        <ActionFilter actions={actions} kind={kind} forum={forum} setKind={setKind} setForum={setForum} />
        {part ? (
          part.more
        ) : (
          <p className="record-note" role="status">
            {chosen.length === 0 ? words.nothing : words.chosen(chosen.length, all.length)}
          </p>
        )}
        <ActionList actions={part?.actions ?? chosen} sites />
        {part?.more}
      </Section>
      <SourceList numbers={numbers} library={library} retry={retry} />
    </Citations>
  );
}

interface ActionFilterProps {
  readonly actions: readonly ActionDetail[];
  readonly kind: ActionKind | null;
  readonly forum: string | null;
  readonly setKind: (kind: ActionKind | null) => void;
  readonly setForum: (forum: string | null) => void;
}

/** Each choice counts what it would leave beside the other one. Without script there is nothing to choose with. */
function ActionFilter({ actions, kind, forum, setKind, setForum }: ActionFilterProps) {
  const { t, language, open } = useReading();
  const words = useCompareWords().actions;
  if (!open) return null;
  const kinds = new Map(
    tally(actions.flatMap((action) => (forum === null || action.forum === forum ? [action.kind] : []))),
  );
  const forums = new Map(
    tally(actions.flatMap((action) => (kind === null || action.kind === kind ? [action.forum] : []))),
  );
  const ranked = tally(actions.map((action) => action.forum)).map(([name]) => name);
  const names = new Map(actions.map((action) => [action.forum, forumIn(action, language)]));
  const total = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div className="choices">
      <label className="choice">
        <span className="record-term">{words.kind}</span>
        <select
          value={kind ?? ""}
          onChange={({ target: { value } }) => setKind(ACTION_KINDS.find((known) => known === value) ?? null)}
        >
          <option value="">{words.allKinds(total(kinds))}</option>
          {ACTION_KINDS.filter((known) => kinds.has(known) || known === kind).map((known) => (
            <option key={known} value={known}>
              {words.option(t.vocabulary.actionKind[known], kinds.get(known) ?? 0)}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <span className="record-term">{words.forum}</span>
        <select value={forum ?? ""} onChange={({ target: { value } }) => setForum(value === "" ? null : value)}>
          <option value="">{words.allForums(total(forums))}</option>
          {ranked
            .filter((name) => forums.has(name) || name === forum)
            .map((name) => (
              <option key={name} value={name}>
                {words.option(names.get(name) ?? name, forums.get(name) ?? 0)}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}

/** How many stand open at the top of the list of sites. */
const FIRST_SITES = 8;

function Gap({ all }: { readonly all: readonly ActionDetail[] }) {
  const { manifest, t } = useReading();
  const words = useCompareWords().actions;
  const { sites } = usePlaces();
  const { unnamed, counted } = useMemo(() => sitesWithoutAction([...sites.values()], all), [sites, all]);
  const withAccounts = unnamed.filter(({ accounts, reports }) => accounts + reports > 0);
  const first = withAccounts.slice(0, FIRST_SITES);
  const rest = unnamed.slice(first.length);
  return (
    <Section
      id="gap"
      heading={words.gap}
      note={`${words.gapSays(unnamed.length, counted, t.vocabulary.period(manifest.datasetDate))} ${words.gapPlaceholders}`}
    >
      {unnamed.length === 0 && <p className="record-nothing">{words.gapNone}</p>}
      {first.length > 0 && <GapList sites={first} />}
      {rest.length > 0 && (
        <details className="gap-rest">
          <summary>{words.gapRest(rest.length)}</summary>
          <GapList sites={rest} />
        </details>
      )}
    </Section>
  );
}

function GapList({ sites }: { readonly sites: readonly SiteInGap[] }) {
  const { t } = useReading();
  const words = useCompareWords().actions;
  return (
    <ul className="gap-list">
      {sites.map(({ site: { id }, accounts, reports }) => (
        <li key={id} data-empty={accounts + reports === 0 || undefined}>
          <span>
            <SiteLink id={id} />
          </span>
          <span className="gap-count">
            {accounts + reports === 0
              ? words.noAccount
              : [accounts > 0 ? t.common.accounts(accounts) : "", reports > 0 ? t.common.reports(reports) : ""]
                  .filter((part) => part !== "")
                  .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
