/** Accounts of a site and, apart from them, reports. What matches the map's filters comes first; nothing is hidden. */
import "../styles/accounts.css";
import { lazy, memo, Suspense, useMemo, useState } from "react";
import type { SourceDocument, TestimonyDetail } from "../../core/dataset";
import { isFiltered, matchesYears, type Facets } from "../../core/facets";
import { HelpList } from "../care/HelpList";
import { useClosedWords } from "../i18n/closed-words";
import { AtlasLink, Local, useReading } from "../reading";
import { AccountText } from "./AccountText";
import { AccountsFilter } from "./AccountsFilter";
import { chooseAccounts, ENOUGH_TO_CHOOSE, isChoice, NO_CHOICE } from "./accounts-choice";
import { Cites } from "./citations";
import { Earlier } from "./Earlier";
import { Section } from "./Facts";
import { SiteLink } from "./places";
import { Later, Rest, SHEET, useSteps } from "./steps";
import { useOpens } from "./use-opens";
import { Switch } from "./Switch";

const AccountsWithheld = lazy(() => import("../frame/AccountsWithheld"));

interface AccountsProps {
  readonly siteId: string;
  /** false: the entry stands for an area, and no account names a facility. */
  readonly facility: boolean;
  readonly accounts: readonly TestimonyDetail[];
  readonly reports: readonly TestimonyDetail[];
  readonly facets: Facets;
  readonly opened?: string | undefined;
  readonly sources?: ReadonlyMap<string, SourceDocument> | undefined;
}

export function Accounts({ accounts, reports, facility, ...shared }: AccountsProps) {
  const { t, open, host } = useReading();
  const words = t.panels.accounts;
  const [choice, setChoice] = useState(NO_CHOICE);
  const all = useMemo(() => [...accounts, ...reports], [accounts, reports]);
  const chosen = useMemo(
    () => (isChoice(choice) ? new Set(chooseAccounts(all, shared.siteId, choice)) : null),
    [all, shared.siteId, choice],
  );
  if (host?.accounts === false && all.length > 0)
    return (
      <Section id="accounts" heading={words.heading}>
        <Suspense>
          <AccountsWithheld accounts={all.length} />
        </Suspense>
      </Section>
    );
  const consentNotSeen = all.some(({ consent }) => consent === "not-seen");
  return (
    <>
      <Section id="accounts" heading={words.heading} note={accounts.length > 0 ? words.note : undefined}>
        {accounts.length === 0 ? (
          <p className="record-nothing">{words.none}</p>
        ) : (
          <>
            {consentNotSeen && <p className="record-note">{words.consentNotSeen}</p>}
            <p className="record-note">{facility ? words.eachLine : words.eachLineArea}</p>
            {open && all.length > ENOUGH_TO_CHOOSE && (
              <AccountsFilter
                testimonies={all}
                siteId={shared.siteId}
                choice={choice}
                matching={chosen?.size ?? null}
                onChange={setChoice}
              />
            )}
            <AccountGroups testimonies={accounts} chosen={chosen} {...shared} />
          </>
        )}
      </Section>
      {reports.length > 0 && (
        <Section id="reports" heading={words.reports} note={words.reportsNote}>
          <AccountGroups testimonies={reports} chosen={chosen} {...shared} />
        </Section>
      )}
      {/* After the last of what is hard to read. */}
      {all.length > MANY ? <Later>{() => <Help accounts={all} />}</Later> : <Help accounts={all} />}
    </>
  );
}

type Shared = Omit<AccountsProps, "accounts" | "reports" | "facility">;

/** The rule of the map for one account at one site: its years, and a chosen violation that happened here. */
function matches({ period, violations }: TestimonyDetail, siteId: string, facets: Facets): boolean {
  if (!matchesYears(period, facets)) return false;
  return (
    facets.violations.length === 0 ||
    violations.some(({ kind, site }) => site === siteId && facets.violations.includes(kind))
  );
}

export function AccountGroups({
  testimonies,
  chosen,
  facets,
  ...shared
}: Shared & {
  readonly testimonies: readonly TestimonyDetail[];
  /** What the reader has chosen in the panel; null: no choice. */
  readonly chosen: ReadonlySet<TestimonyDetail> | null;
}) {
  const { t } = useReading();
  const words = t.panels.accounts;
  const { siteId } = shared;
  const [inside, outside] = useMemo((): readonly [
    inside: readonly TestimonyDetail[],
    outside: readonly TestimonyDetail[],
  ] => {
    const filtered = isFiltered(facets);
    if (!filtered && chosen === null) return [testimonies, []];
    const isInside = (testimony: TestimonyDetail) =>
      (!filtered || matches(testimony, siteId, facets)) && (chosen === null || chosen.has(testimony));
    return [testimonies.filter(isInside), testimonies.filter((testimony) => !isInside(testimony))];
  }, [testimonies, chosen, facets, siteId]);
  const opensOutside = outside.some(({ id }) => id === shared.opened);
  return (
    <>
      {inside.length > 0 ? (
        <AccountList testimonies={inside} {...shared} />
      ) : (
        <p className="record-nothing">{words.noneInside}</p>
      )}
      {outside.length > 0 && (
        <details key={String(opensOutside)} className="outside" open={opensOutside}>
          <summary>{words.outside(outside.length)}</summary>
          <AccountList testimonies={outside} {...shared} />
        </details>
      )}
    </>
  );
}

/** Lines drawn with the panel. */
const FIRST = 10;
const STEP = 20;
/** Where there are more accounts than these, what stands below them is on no reader's first screen. */
export const MANY = SHEET;

/** Draws the first accounts at once and the others in pauses, so that thousands do not hold up the reader. */
function AccountList({
  testimonies,
  opened,
  ...shared
}: Omit<Shared, "facets"> & { readonly testimonies: readonly TestimonyDetail[] }) {
  const to = useMemo(
    () => (opened === undefined ? -1 : testimonies.findIndex(({ id }) => id === opened)),
    [testimonies, opened],
  );
  const { from, count, left, draw, drawBefore } = useSteps(testimonies.length, {
    of: testimonies,
    first: FIRST,
    step: STEP,
    to: to < 0 ? undefined : to,
  });
  const sheets = useMemo(() => sheetsOf(testimonies), [testimonies]);
  const begin = from / SHEET;
  return (
    <>
      <Earlier from={from} drawBefore={drawBefore} />
      {sheets.slice(begin, Math.ceil(count / SHEET)).map((sheet, at) => (
        <AccountSheet
          key={sheet[0]?.id}
          testimonies={sheet}
          drawn={Math.min(sheet.length, count - (begin + at) * SHEET)}
          opened={sheet.some(({ id }) => id === opened) ? opened : undefined}
          {...shared}
        />
      ))}
      <Rest left={left} draw={draw} />
    </>
  );
}

/** Lists of thousands are laid out sheet by sheet: what is far from the screen costs one box a sheet. */
const sheetsOf = (testimonies: readonly TestimonyDetail[]): readonly (readonly TestimonyDetail[])[] =>
  Array.from({ length: Math.ceil(testimonies.length / SHEET) }, (_, at) =>
    testimonies.slice(at * SHEET, (at + 1) * SHEET),
  );

const AccountSheet = memo(function AccountSheet({
  testimonies,
  drawn,
  opened,
  ...shared
}: Omit<Shared, "facets"> & { readonly testimonies: readonly TestimonyDetail[]; readonly drawn: number }) {
  return (
    <ul className="accounts" data-sheet={testimonies.length === SHEET || undefined}>
      {testimonies.slice(0, drawn).map((testimony) => (
        <Account key={testimony.id} testimony={testimony} opened={testimony.id === opened} {...shared} />
      ))}
    </ul>
  );
});

/** Where an account stands in the panel, for a link that opens it. */
export const accountAnchor = (id: string): string => `account-${id}`;

interface AccountProps {
  readonly testimony: TestimonyDetail;
  readonly siteId: string;
  /** A link leads here. It marks the account and does not open it over the reader's choice. */
  readonly opened: boolean;
  readonly sources?: ReadonlyMap<string, SourceDocument> | undefined;
}

/** Remembered, so that drawing more leaves those that stand alone. */
const Account = memo(function Account({ testimony, siteId, opened, sources }: AccountProps) {
  const { t } = useReading();
  const words = t.panels.accounts;
  const { id, kind, period, knownBy, distress } = testimony;
  const opens = useOpens(distress);
  const publishers = [...new Set(testimony.sources.flatMap((source) => sources?.get(source)?.publisher ?? []))];
  const meta = [
    beginLarge(t.vocabulary.testimonyKind[kind]),
    period ? t.vocabulary.period(period.edtf) : t.common.undated,
    t.vocabulary.knownBy[knownBy],
    ...publishers,
  ];
  return (
    <li className="account" id={accountAnchor(id)} data-linked={opened || undefined}>
      <details open={opens}>
        <summary>
          <span className="account-told">
            <ToldHere testimony={testimony} siteId={siteId} />
          </span>
          <span className="record-meta">{meta.join(" · ")}</span>
          {distress.length > 0 && (
            <span className="account-mentions">
              {words.mentions(distress.map((kind) => t.vocabulary.distress[kind]).join(", "))}
            </span>
          )}
          <Switch open={words.open} shut={words.shut} />
        </summary>
        <div className="account-body">
          <AccountText testimony={testimony} />
          <AccountNotes testimony={testimony} siteId={siteId} />
        </div>
      </details>
      {!opens && <Choose />}
    </li>
  );
});

/** Beside each closed account; hidden once the reader has opened it. */
function Choose() {
  const { care } = useReading();
  const words = useClosedWords();
  if (!care) return null;
  return (
    <button type="button" className="account-settings" onClick={care.choose} aria-label={words.choose}>
      {words.settings}
    </button>
  );
}

function Help({ accounts }: { readonly accounts: readonly TestimonyDetail[] }) {
  const { manifest } = useReading();
  const words = useClosedWords();
  if (manifest.helpLines.length === 0 || accounts.every(({ distress }) => distress.length === 0)) return null;
  return (
    <details className="help-here">
      <summary>{words.help}</summary>
      <HelpList />
    </details>
  );
}

/** The first letter of a line; scripts without capitals stay as they are. */
const beginLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function ToldHere({
  testimony: { violations },
  siteId,
}: {
  readonly testimony: TestimonyDetail;
  readonly siteId: string;
}) {
  const { t } = useReading();
  const words = t.panels.accounts;
  const named = (where: string | null) =>
    [...new Set(violations.filter(({ site }) => site === where).map(({ kind }) => t.vocabulary.violation[kind]))].join(
      ", ",
    );
  const here = named(siteId);
  if (here !== "") return <>{beginLarge(here)}</>;
  const nowhere = named(null);
  return <>{nowhere === "" ? words.nothingPlaced : words.placeNotTold(beginLarge(nowhere))}</>;
}

function AccountNotes({ testimony, siteId }: Pick<AccountProps, "testimony" | "siteId">) {
  const { t } = useReading();
  const words = t.panels.accounts;
  const { id, kind, sites, siteLink, sources, consent, holder } = testimony;
  const link = siteLink?.[siteId];
  const others = sites.filter((site) => site !== siteId);
  return (
    <ul className="account-notes">
      {link && (
        <li>
          {link.basis === "inferred" ? words.linkInferred : words.linkReason} <Local text={link.reason} mark />
        </li>
      )}
      {others.length > 0 && (
        <li>
          {words.otherSites}{" "}
          {others.map((site, at) => (
            <span key={site}>
              {at > 0 && "; "}
              <SiteLink id={site} />
            </span>
          ))}
        </li>
      )}
      {consent !== "not-seen" && <li>{t.vocabulary.consent[consent]}</li>}
      {holder !== undefined && (
        <li>
          {words.holder} {holder}
        </li>
      )}
      <li>
        {words.sources}
        <Cites sources={sources} />
        {" · "}
        <AtlasLink to={{ kind: "account", id }}>{kind === "report" ? words.report : words.permalink}</AtlasLink>
      </li>
    </ul>
  );
}
