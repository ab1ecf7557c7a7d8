import "../styles/actions.css";
import { actionsNamingAuthority, forumIn } from "../../core/accountability";
import type { ActionDetail } from "../../core/dataset";
import { useCompareWords } from "../i18n/compare-words";
import type { Library } from "../load-dataset";
import { Local, textOf, useReading } from "../reading";
import type { Loaded } from "../store";
import { Cites } from "./citations";
import { DraftMark } from "./DraftMark";
import { Section } from "./Facts";
import { SiteLink } from "./places";
import { LibraryWaiting } from "./Waiting";

interface ActionsNamingProps {
  readonly siteId: string;
  /** Who runs the site, where that is known. */
  readonly authority: string | undefined;
  /** Actions that name the site. */
  readonly actions: readonly ActionDetail[];
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}

/** What has been done about a site, apart from it about who runs it, and that nothing recorded names them. */
export function ActionsNaming({ siteId, authority, actions, library, retry }: ActionsNamingProps) {
  const { t, manifest } = useReading();
  const words = useCompareWords().actions;
  return (
    <Section id="actions" heading={t.panels.actions.heading}>
      {library.status !== "ready" ? (
        <LibraryWaiting library={library} retry={retry} />
      ) : (
        <>
          {actions.length === 0 ? (
            <p className="record-nothing">
              {words.none(library.value.actions.length, t.vocabulary.period(manifest.datasetDate))}
            </p>
          ) : (
            <>
              <p className="record-note">{words.naming(actions.length)}</p>
              <ActionList actions={actions} />
            </>
          )}
          <ActionsOnAuthority siteId={siteId} authority={authority} all={library.value.actions} />
        </>
      )}
    </Section>
  );
}

function ActionsOnAuthority({
  siteId,
  authority: id,
  all,
}: {
  readonly siteId: string;
  readonly authority: string | undefined;
  readonly all: readonly ActionDetail[];
}) {
  const { manifest, ...reading } = useReading();
  const words = useCompareWords().actions;
  const authority = manifest.authorities.find((known) => known.id === id);
  if (!authority) return null;
  const name = textOf(authority.label, { ...reading, manifest });
  const actions = actionsNamingAuthority(all, { site: siteId, authority: id });
  if (actions.length === 0) return <p className="record-nothing">{words.authorityNone(all.length, name)}</p>;
  return (
    <div className="actions-authority">
      <h3>{words.authority(name)}</h3>
      <p className="record-note">{words.authorityNote(actions.length)}</p>
      <ActionList actions={actions} sites />
    </div>
  );
}

/** Where an action stands in the list of all, for its mark on the time line. */
export const actionAnchor = (id: string): string => `action-${id}`;

/** Actions in the order given; `sites` shows which ones each names. */
export function ActionList({
  actions,
  sites = false,
}: {
  readonly actions: readonly ActionDetail[];
  readonly sites?: boolean;
}) {
  return (
    <ol className="actions">
      {actions.map((action) => (
        <li
          key={action.id}
          id={sites ? actionAnchor(action.id) : undefined}
          tabIndex={sites ? -1 : undefined}
          className="action"
        >
          <Action action={action} sites={sites} />
        </li>
      ))}
    </ol>
  );
}

function Action({ action, sites }: { readonly action: ActionDetail; readonly sites: boolean }) {
  const { t, language } = useReading();
  const words = t.panels.actions;
  const { date, kind, title, summary, status, nextStep, sources, drafts } = action;
  return (
    <>
      <p className="action-date">
        {t.vocabulary.period(date.edtf)} · {t.vocabulary.actionKind[kind]}
      </p>
      <p className="action-title">
        <Local text={title} mark />
        <Cites sources={sources} /> <DraftMark drafts={drafts} />
      </p>
      <p className="record-meta">
        {forumIn(action, language)}
        {status && ` · ${words.statusAsOf(t.vocabulary.actionStatus[status.value], t.vocabulary.period(status.asOf))}`}
      </p>
      {summary && (
        <p className="action-summary">
          <Local text={summary} mark />
        </p>
      )}
      {status?.value === "pending" && <p className="action-pending">{words.pending}</p>}
      {nextStep && (
        <p className="action-next">
          <span className="record-term">{words.nextStep}</span> <Local text={nextStep} mark />
        </p>
      )}
      {sites && action.sites.length > 0 && (
        <p className="action-sites">
          <span className="record-term">{words.sites}</span>{" "}
          {action.sites.map((site, at) => (
            <span key={site}>
              {at > 0 && "; "}
              <SiteLink id={site} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
