/** The end of a panel: link, citation, files and print of what it shows. */
import "../styles/take-away.css";
import { useCallback, useMemo } from "react";
import type { RouteFeature, SiteFeature, SourceDocument } from "../../core/dataset";
import { citationOf } from "../../core/export/cite";
import { holdersOf, takenAccounts, type ExportSet } from "../../core/export/export-set";
import { actionsNaming } from "../../core/relations";
import type { SiteSelection } from "../../core/url-state";
import type { Library } from "../load-dataset";
import { Section } from "../panels/Facts";
import { namesOfFeature, useDefaultLanguage } from "../panels/places";
import type { SiteDetails } from "../panels/SitePanel";
import { chooseText, useReading } from "../reading";
import { selectDataset } from "../selectors";
import { ShareButton } from "../share/ShareButton";
import { useAtlas } from "../store";
import { CiteForm } from "./CiteForm";
import { CopyField } from "./CopyField";
import { DownloadForm } from "./DownloadForm";
import { citedLink, publicRoot, wholeLink } from "./links";
import { metadataOf, secondaryLine, wordsOf } from "./metadata";
import { pageCitation } from "./page-citation";
import { Colophon } from "./Colophon";
import { PrintForm } from "./PrintForm";
import { useWords } from "./words";

export interface TakeAwayProps {
  readonly feature: SiteFeature | RouteFeature;
  /** Of a site, what the panel shows of it; a route has none. */
  readonly details?: SiteDetails;
  /** Documents in the order of their numbers in the panel. */
  readonly sourceIds: readonly string[];
  readonly library: Library | null;
}

const NO_DOCUMENTS: ReadonlyMap<string, SourceDocument> = new Map();

export function useSubject({ feature, details }: Pick<TakeAwayProps, "feature" | "details">) {
  const { language, manifest } = useReading();
  const names = namesOfFeature(feature.properties, useDefaultLanguage());
  const selection = useMemo(
    (): SiteSelection => ({ kind: details ? "site" : "route", id: feature.id }),
    [details, feature.id],
  );
  return { selection, name: chooseText(names, language, manifest.languages).text };
}

export function useHolders({ details, sourceIds, library }: Omit<TakeAwayProps, "feature">): readonly string[] {
  return useMemo(
    () =>
      holdersOf(
        sourceIds.map((id) => library?.sources.get(id)),
        details ? [...details.accounts.accounts, ...details.accounts.reports] : [],
      ),
    [details, sourceIds, library],
  );
}

export default function TakeAway(props: TakeAwayProps) {
  const { feature, details, sourceIds, library } = props;
  const reading = useReading();
  const words = useWords();
  const { selection, name } = useSubject(props);
  const holders = useHolders(props);
  const page = useMemo(
    () => pageCitation({ reading, words, selection, name, id: feature.id }),
    [reading, words, selection, name, feature.id],
  );
  // As text, so that a panel drawn again with the same documents does not make their citations again.
  const cited = sourceIds.join(" ");
  const subjects = useMemo(() => {
    const documents = cited.split(" ").flatMap((id) => library?.sources.get(id) ?? []);
    return [
      { name: words.cite.page, citations: [page] },
      ...(documents.length > 0
        ? [{ name: words.cite.sources(documents.length), citations: documents.map(citationOf) }]
        : []),
    ];
  }, [words, page, cited, library]);
  const fragment = reading.href(selection);
  const hasAddress = publicRoot(reading.manifest) !== null;
  return (
    <>
      <Section id="take-away" heading={words.heading} note={secondaryLine(words, holders)}>
        <details>
          <summary>{words.link.heading}</summary>
          {hasAddress ? (
            <CopyField label={words.link.address} text={wholeLink(reading.manifest, fragment)} />
          ) : (
            <p className="record-note">{words.link.none(fragment)}</p>
          )}
          {hasAddress && !reading.framed && (
            <>
              <p className="record-note">{words.link.embedNote}</p>
              <ShareButton className="text-button">{words.link.embed}</ShareButton>
            </>
          )}
        </details>
        <details>
          <summary>{words.cite.heading}</summary>
          <p className="record-note">{words.cite.note}</p>
          {!hasAddress && <p className="record-note">{words.cite.unaddressedNote}</p>}
          <CiteForm subjects={subjects} id={feature.id} />
        </details>
        {details && <SiteDownload {...props} details={details} feature={feature as SiteFeature} holders={holders} />}
        <PrintForm
          accounts={
            details && reading.host?.accounts !== false
              ? details.accounts.accounts.length + details.accounts.reports.length
              : 0
          }
        />
      </Section>
      <Colophon page={page} link={citedLink(reading.manifest, selection, reading.language)} />
    </>
  );
}

interface SiteDownloadProps extends TakeAwayProps {
  readonly feature: SiteFeature;
  readonly details: SiteDetails;
  readonly holders: readonly string[];
}

function SiteDownload({ feature, details, library, holders }: SiteDownloadProps) {
  const reading = useReading();
  const words = useWords();
  const withdrawn = useAtlas((state) => selectDataset(state)?.withdrawn);
  const withheld = reading.host?.accounts === false;
  const told = useMemo(
    () => (withheld ? [] : takenAccounts([...details.accounts.accounts, ...details.accounts.reports], withdrawn ?? [])),
    [details, withdrawn, withheld],
  );
  const collect = useCallback(
    (withAccounts: boolean): ExportSet => ({
      metadata: metadataOf({
        reading,
        words,
        link: citedLink(reading.manifest, { kind: "site", id: feature.id }, reading.language),
        filters: "none",
        holders,
      }),
      words: wordsOf(reading, words),
      languages: reading.manifest.languages,
      sites: [
        {
          feature,
          detail: details.site,
          testimonies: withAccounts ? told : [],
          routes: [...new Set(details.routes.map(({ route }) => route))],
          actions: library ? actionsNaming(library.actions, feature.id) : [],
        },
      ],
      sources: library?.sources ?? NO_DOCUMENTS,
    }),
    [reading, words, feature, details, library, holders, told],
  );
  return (
    <details>
      <summary>{words.download.heading}</summary>
      <DownloadForm subject={feature.id} accounts={told.length} collect={collect} />
    </details>
  );
}
