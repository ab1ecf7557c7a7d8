import { memo, useMemo, type KeyboardEvent } from "react";
import type { SiteType } from "../../core/dataset";
import { useFiltered } from "../following";
import { AtlasLink, Local, useReading } from "../reading";
import { selectShownSites, sitesOfAccount, type ShownSite } from "../selectors";
import { hover, useAtlas } from "../store";
import { SymbolGlyph } from "../symbols";
import { groupSites, nameOf, otherNames } from "./group-sites";
import { takeRows, useDrawn } from "./use-drawn";

export function SiteList() {
  return <Sites shown={useFiltered(selectShownSites)} />;
}

const Sites = memo(function Sites({ shown }: { readonly shown: readonly ShownSite[] }) {
  const { language, manifest, t } = useReading();
  const sort = useAtlas((state) => state.sort);
  const groups = useMemo(() => groupSites(shown, { sort, language, manifest }), [shown, sort, language, manifest]);
  const types = useMemo(() => new Map(manifest.siteTypes.map((type) => [type.id, type])), [manifest]);
  const current = useOpenSites();
  const { count, end } = useDrawn(groups, shown.length);
  const drawn = useMemo(
    () =>
      takeRows(
        groups.map(({ sites }) => sites),
        count,
      ),
    [groups, count],
  );
  if (shown.length === 0) return <Nothing />;
  return (
    <div className="list" onKeyDown={moveBetweenRows}>
      {groups.map((group, at) => (
        <section
          key={group.id}
          className="list-group"
          hidden={drawn[at]?.length === 0}
          aria-label={groups.length > 1 && group.label ? undefined : t.list.places}
        >
          {groups.length > 1 && (
            <h2>
              {group.label ? <Local text={group.label} /> : t.list.noProvince}
              {group.country && (
                <span className="list-country">
                  <Local text={group.country} />
                </span>
              )}
              <span className="count">{group.sites.length}</span>
            </h2>
          )}
          <ul>
            {drawn[at]?.map(({ site, accounts }) => (
              <SiteRow
                key={site.id}
                entry={{ site, accounts }}
                accounts={accounts}
                type={types.get(site.properties.type)}
                open={current.has(site.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {count < shown.length && <div key={count} ref={end} className="list-end" />}
    </div>
  );
});

/** Sites that what is open concerns. */
function useOpenSites(): ReadonlySet<string> {
  const selection = useAtlas((state) => state.selection);
  const data = useAtlas((state) => state.data);
  return useMemo(() => {
    switch (selection.kind) {
      case "site":
        return new Set([selection.id]);
      case "compare":
        return new Set(selection.ids);
      case "account":
        return new Set(data.status === "ready" ? sitesOfAccount(data.dataset, selection.id) : []);
      default:
        return new Set<string>();
    }
  }, [selection, data]);
}

interface RowProps {
  readonly entry: ShownSite;
  readonly accounts: number;
  readonly type: SiteType | undefined;
  readonly open: boolean;
}

const SiteRow = memo(function SiteRow({ entry: { site }, accounts, type, open }: RowProps) {
  const { language, manifest, t } = useReading();
  return (
    <li
      className="row"
      data-site={site.id}
      data-open={open || undefined}
      onPointerEnter={() => hover(site.id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(site.id)}
      onBlur={() => hover(null)}
    >
      <AtlasLink to={{ kind: "site", id: site.id }} current={open} className="row-link">
        {type && <SymbolGlyph form={type.symbol} role={type.colourRole} size={15} />}
        <span className="row-names">
          <span
            className="row-name"
            lang={site.properties[`name:${language}`] === undefined ? manifest.languages[0] : undefined}
          >
            {nameOf(site, language)}
          </span>
          {type && (
            <span className="visually-hidden">
              , <Local text={type.label} />
            </span>
          )}
          {otherNames(site, language, manifest.languages)
            .slice(0, 1)
            .map(({ lang, name }) => (
              <span key={lang} lang={lang} className="row-other">
                {name}
              </span>
            ))}
        </span>
        {accounts > 0 && (
          <span className="row-count">
            <span aria-hidden="true">{accounts}</span>
            <span className="visually-hidden">, {t.list.accountsShort(accounts)}</span>
          </span>
        )}
      </AtlasLink>
    </li>
  );
}, sameRow);

function sameRow(a: RowProps, b: RowProps): boolean {
  return a.entry.site === b.entry.site && a.accounts === b.accounts && a.open === b.open && a.type === b.type;
}

function Nothing() {
  const { t } = useReading();
  return (
    <div className="list-nothing">
      <p>{t.list.nothing}</p>
      <p>{t.list.nothingAdvice}</p>
    </div>
  );
}

/** Arrow keys walk the rows, Home and End jump, as in any list. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>(".row-link")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  links[Math.min(links.length - 1, Math.max(0, next))]?.focus();
}
