import type { ActionDetail } from "../../core/dataset";
import type { Library } from "../load-dataset";
import { Local, useReading } from "../reading";
import type { Loaded } from "../store";
import { Cites } from "./citations";
import { DraftMark } from "./DraftMark";
import { Section } from "./Facts";
import { SiteLink } from "./places";
import { LibraryWaiting } from "./Waiting";

interface ActionsNamingProps {
  readonly actions: readonly ActionDetail[];
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}

/** What has been done about a site, or that nothing recorded names it. */
export function ActionsNaming({ actions, library, retry }: ActionsNamingProps) {
  const { t, manifest } = useReading();
  const words = t.panels.actions;
  return (
    <Section id="actions" heading={words.heading}>
      {library.status !== "ready" ? (
        <LibraryWaiting library={library} retry={retry} />
      ) : actions.length === 0 ? (
        <p className="record-nothing">
          {words.none(library.value.actions.length, t.vocabulary.period(manifest.datasetDate))}
        </p>
      ) : (
        <ActionList actions={actions} />
      )}
    </Section>
  );
}

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
        <li key={action.id} className="action">
          <Action action={action} sites={sites} />
        </li>
      ))}
    </ol>
  );
}

function Action({ action, sites }: { readonly action: ActionDetail; readonly sites: boolean }) {
  const { t } = useReading();
  const words = t.panels.actions;
  const { date, kind, forum, title, summary, status, nextStep, sources, drafts } = action;
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
        {forum}
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
