/** Results below the field: by kind, with the name that matched; the words of accounts as far as they may be quoted. */
import "../styles/search.css";
import { useDeferredValue, useEffect, useMemo, useState, type RefObject } from "react";
import type { Dataset } from "../../core/dataset";
import type { NamesFound } from "../../core/search/find-names";
import type { Alike } from "../../core/search/text-search";
import { useReading } from "../reading";
import { selectDataset } from "../selectors";
import { usePhone } from "../shell/use-media";
import { filter, hover, setSearching, setSheet, useAtlas } from "../store";
import { choose, siteOf } from "./choose";
import {
  accountGroup,
  findById,
  FIRST,
  groupNames,
  MOST,
  useTextSearch,
  type Result,
  type ResultGroup,
  type ResultKind,
} from "./find";
import { noteOf } from "./note";
import { ResultRow } from "./ResultRow";
import { SEARCH_START } from "./SearchField";
import { useSearchWords } from "./search-words";
import { charactersOf, requestNames, requestTexts, useSession } from "./session";
import { LIST_ID, optionId, useCombobox } from "./use-combobox";

export function SearchResults({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const dataset = useAtlas(selectDataset);
  useEffect(() => void requestNames(), []);
  useFullSheet(input);
  return dataset && <Results dataset={dataset} input={input} />;
}

/** On a phone the field has the whole sheet while it is used. */
function useFullSheet(input: RefObject<HTMLInputElement | null>): void {
  const phone = usePhone();
  useEffect(() => {
    const field = input.current;
    if (!field || !phone) return undefined;
    const rise = () => {
      setSheet("full");
      field.closest(".name-field")?.scrollIntoView({ block: "start" });
    };
    if (document.activeElement === field) rise();
    field.addEventListener("focus", rise);
    return () => field.removeEventListener("focus", rise);
  }, [input, phone]);
}

/** A line of the list: a result, the rest of its kind, or the wish to search texts as well. */
type Option =
  | { readonly kind: "result"; readonly result: Result }
  | { readonly kind: "more"; readonly of: ResultKind; readonly count: number }
  | { readonly kind: "texts" };

interface Section {
  readonly group: ResultGroup;
  readonly from: number;
  readonly options: readonly Option[];
}

function sectionsOf(groups: readonly ResultGroup[], whole: ReadonlySet<ResultKind>): readonly Section[] {
  let from = 0;
  return groups.map((group) => {
    const shown = group.results.slice(0, whole.has(group.kind) ? MOST : FIRST);
    const left = group.results.length - shown.length;
    const options: Option[] = shown.map((result) => ({ kind: "result", result }));
    if (left > 0) options.push({ kind: "more", of: group.kind, count: left });
    const section = { group, from, options };
    from += options.length;
    return section;
  });
}

/** Every group there is for what is typed, and whether all of them have been looked through. */
function useGroups(dataset: Dataset, text: string) {
  const names = useSession((state) => state.names);
  const texts = useSession((state) => state.texts);
  const found = names.status === "ready" && text !== "" ? names.look(text) : NOTHING;
  const named = useMemo(() => (names.status === "ready" ? groupNames(names.index, found) : []), [names, found]);
  const inTexts = useTextSearch(texts, text, names.status === "ready" ? names.alike : NO_WORDS);
  return useMemo(() => {
    const byId = findById(dataset, text);
    const accounts = byId?.kind === "account" ? null : accountGroup(dataset, inTexts);
    const groups = [...named, ...(byId ? [byId] : []), ...(accounts ? [accounts] : [])];
    return { groups, found, done: inTexts.done };
  }, [named, found, inTexts, dataset, text]);
}
const NOTHING: NamesFound = { hits: [], without: [], similar: false };
const NO_WORDS: readonly Alike[] = [];

function Results({
  dataset,
  input,
}: {
  readonly dataset: Dataset;
  readonly input: RefObject<HTMLInputElement | null>;
}) {
  const { language } = useReading();
  const words = useSearchWords();
  const typed = useAtlas((state) => state.facets.text);
  const text = useDeferredValue(typed.trim());
  const names = useSession((state) => state.names);
  const textStatus = useSession((state) => state.textStatus);
  const { groups, found, done } = useGroups(dataset, text);
  const [whole, setWhole] = useState<{ readonly text: string; readonly kinds: ReadonlySet<ResultKind> }>({
    text,
    kinds: new Set(),
  });
  const kinds = whole.text === text ? whole.kinds : NO_KINDS;
  const sections = useMemo(() => sectionsOf(groups, kinds), [groups, kinds]);
  const asks = textStatus === "large" || textStatus === "failed";
  const options = useMemo(
    (): readonly Option[] => [
      ...sections.flatMap((section) => section.options),
      ...(asks ? [{ kind: "texts" } as const] : []),
    ],
    [sections, asks],
  );
  const take = (at: number) => {
    const option = options[at];
    if (!option) return;
    if (option.kind === "texts") void requestTexts(language, { asked: true });
    else if (option.kind === "more") setWhole({ text, kinds: new Set([...kinds, option.of]) });
    else {
      box.close();
      choose(option.result, placeName(option.result, dataset, language));
    }
  };
  const box = useCombobox({
    input,
    text: typed,
    count: options.length,
    current: text === typed.trim() && (names.status === "ready" || names.status === "failed"),
    choose: take,
    clear: () => filter({ text: "" }),
  });

  const begun = text !== "" && names.status === "ready";
  useEffect(() => {
    if (begun) void requestTexts(language, { asked: false });
  }, [begun, language]);
  useEffect(() => {
    setSearching(box.open);
    return () => setSearching(false);
  }, [box.open]);
  useEffect(() => {
    const option = options[box.active ?? -1];
    hover(option?.kind === "result" ? siteOf(option.result) : null);
    document.getElementById(optionId(box.active ?? -1))?.scrollIntoView({ block: "nearest" });
  }, [options, box.active]);
  useSearchMeasure(box.open && text === typed.trim() && done && names.status === "ready", text);

  const note = noteOf(found, words);
  const settled = names.status === "ready" && done && textStatus !== "loading";
  return (
    <>
      <Said groups={groups} note={note} when={box.open && settled && text !== ""} />
      {box.open && (
        <div className="found" onMouseDown={(event) => event.preventDefault()}>
          {names.status === "loading" && <p className="found-note">{words.loading}</p>}
          {names.status === "failed" && <NamesFailed />}
          {note !== "" && <p className="found-note">{note}</p>}
          {options.length > 0 && (
            <div className="found-list" role="listbox" id={LIST_ID} aria-label={words.results}>
              {sections.map((section) => (
                <Group
                  key={section.group.kind}
                  section={section}
                  active={box.active}
                  point={box.setActive}
                  take={take}
                />
              ))}
              {asks && (
                <TextsOption
                  at={options.length - 1}
                  active={box.active}
                  point={box.setActive}
                  take={take}
                  failed={textStatus === "failed"}
                  dataset={dataset}
                />
              )}
            </div>
          )}
          {groups.length === 0 && settled && <Nothing />}
          <p className="found-foot">{textStatus === "loading" ? words.texts : words.private}</p>
        </div>
      )}
    </>
  );
}
const NO_KINDS: ReadonlySet<ResultKind> = new Set();

/** The name of a place as a filter, where any site answers to it. */
function placeName(result: Result, dataset: Dataset, language: string): string | null {
  const { data } = useAtlas.getState();
  if (result.kind !== "place" || data.status !== "ready") return null;
  const name = (result.names.find(([, own]) => own === language) ?? result.names[0])?.[0];
  const named = name === undefined ? undefined : data.sitesByName?.(name);
  return name !== undefined && named && dataset.sites.some(({ id }) => named.has(id)) ? name : null;
}

/** `atlas:search`: from a letter to its results on the screen. */
function useSearchMeasure(ready: boolean, text: string): void {
  useEffect(() => {
    if (!ready || performance.getEntriesByName(SEARCH_START, "mark").length === 0) return;
    performance.measure("atlas:search", SEARCH_START);
    performance.clearMarks(SEARCH_START);
  }, [ready, text]);
}

/** Long enough for somebody who types to go on: what is said is what stays. */
const SAID_AFTER_MS = 600;

function Said({
  groups,
  note,
  when,
}: {
  readonly groups: readonly ResultGroup[];
  readonly note: string;
  readonly when: boolean;
}) {
  const words = useSearchWords();
  const [said, setSaid] = useState("");
  const line = !when
    ? ""
    : groups.length === 0
      ? words.nothing
      : `${note} ${words.said(groups.map(({ kind, count }) => [kind, count] as const))}`.trim();
  useEffect(() => {
    const timer = setTimeout(setSaid, SAID_AFTER_MS, line);
    return () => clearTimeout(timer);
  }, [line]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

interface Pointing {
  readonly active: number | null;
  readonly point: (at: number | null) => void;
  readonly take: (at: number) => void;
}

function Group({ section: { group, from, options }, active, point, take }: Pointing & { readonly section: Section }) {
  const { t } = useReading();
  const words = useSearchWords();
  const heading = `search-kind-${group.kind}`;
  const hidden = group.count - group.results.length;
  const last = options.at(-1);
  return (
    <div role="group" aria-labelledby={heading} className="found-group">
      <div className="found-kind" id={heading} role="presentation">
        {words.kind[group.kind]} <span className="count">{t.common.number(group.count)}</span>
      </div>
      {options.map((option, at) => (
        <OptionLine key={keyOf(option)} at={from + at} active={active} point={point} take={take}>
          {option.kind === "result" ? (
            <ResultRow result={option.result} />
          ) : (
            <span className="found-more">{option.kind === "more" && words.more(option.count)}</span>
          )}
        </OptionLine>
      ))}
      {hidden > 0 && last?.kind === "result" && (
        <div className="found-note" role="presentation">
          {words.tooMany(hidden)}
        </div>
      )}
    </div>
  );
}

const keyOf = (option: Option): string => {
  if (option.kind !== "result") return option.kind;
  const { result } = option;
  return "entry" in result ? result.entry.id : result.id;
};

function OptionLine({
  at,
  active,
  point,
  take,
  children,
}: Pointing & { readonly at: number; readonly children: React.ReactNode }) {
  return (
    // The keys are the field's: it keeps the focus and names the option that is meant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="option"
      tabIndex={-1}
      id={optionId(at)}
      className="found-option"
      aria-selected={active === at}
      onPointerMove={(event) => event.pointerType === "mouse" && active !== at && point(at)}
      onClick={() => take(at)}
    >
      {children}
    </div>
  );
}

function TextsOption({
  failed,
  dataset,
  ...line
}: Pointing & { readonly at: number; readonly failed: boolean; readonly dataset: Dataset }) {
  const words = useSearchWords();
  const names = useSession((state) => state.names);
  const characters = names.status === "ready" ? charactersOf(names.index.source.texts) : 0;
  return (
    <OptionLine {...line}>
      <span className="found-more">
        {failed
          ? `${words.textsFailed} ${words.tryAgain}`
          : words.textsLarge(dataset.index.testimonies.id.length, Math.max(1, Math.round(characters / 4_000_000)))}
      </span>
    </OptionLine>
  );
}

function Nothing() {
  const words = useSearchWords();
  return (
    <div className="found-nothing">
      <p>{words.nothing}</p>
      <p>{words.nothingAdvice}</p>
    </div>
  );
}

function NamesFailed() {
  const { t } = useReading();
  const words = useSearchWords();
  const names = useSession((state) => state.names);
  if (names.status !== "failed") return null;
  return (
    <div className="found-nothing" role="alert">
      <p>{t.shell.dataFault(names.fault)}</p>
      <button type="button" className="text-button" onClick={() => void requestNames()}>
        {words.tryAgain}
      </button>
    </div>
  );
}
