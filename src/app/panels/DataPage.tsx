import { lazy, Suspense, type ComponentType } from "react";
import { AGE_BANDS } from "../../core/vocabulary";
import { dataPageWords } from "../i18n/data-page-words";
import { Local, textOf, useReading } from "../reading";
import { Fact, Facts, Section } from "./Facts";
import { PanelFrame } from "./PanelFrame";
import { WebLink } from "./SourceList";
import { ShownDownload } from "./take-away";

const LazyNotes = lazy(() => import("./DataNotes").then((module) => ({ default: module.DataNotes })));
const KeepOffline = lazy(() => import("../offline/KeepOffline"));

interface DataPageProps {
  /** Address of a published file. */
  readonly fileHref: (file: string) => string;
  /** How many `records/<n>.json` there are. */
  readonly bundles: number;
  /** Bytes of the published files, where they are known. */
  readonly sizes?: ReadonlyMap<string, number> | undefined;
  /** Method, privacy, limits and changes at once; without it they are fetched. */
  readonly notes?: ComponentType | undefined;
}

/** What the dataset holds, which version it is, and how to take it away and cite it. */
export function DataPage({ fileHref, bundles, sizes, notes: Notes = LazyNotes }: DataPageProps) {
  const reading = useReading();
  const { manifest, t } = reading;
  const words = dataPageWords(reading);
  const { counts } = manifest;
  const number = t.common.number;
  return (
    <PanelFrame kind={textOf(manifest.title, reading)} heading={words.heading}>
      <Facts>
        <Fact term={words.date}>{t.vocabulary.period(manifest.datasetDate)}</Fact>
        <Fact term={words.version}>
          <span className="version">{manifest.datasetVersion}</span>
        </Fact>
        <Fact term={words.licence}>
          <WebLink address={manifest.licence.url} text={manifest.licence.name} />
          <div className="fact-basis">
            <Local text={manifest.licence.statement} mark />
          </div>
        </Fact>
      </Facts>
      <Section id="holds" heading={words.counts}>
        <Facts>
          <Fact term={words.sites}>{words.sitesSay(counts.sites, counts.countedSites)}</Fact>
          <Fact term={words.testimonies}>{number(counts.testimonies - counts.reports)}</Fact>
          <Fact term={words.reports}>{number(counts.reports)}</Fact>
          <Fact term={words.conditions}>{number(counts.conditions)}</Fact>
          <Fact term={words.routes}>{words.routesSay(counts.routes, counts.patterns)}</Fact>
          <Fact term={words.actions}>{number(counts.actions)}</Fact>
          <Fact term={words.sources}>{number(counts.sources)}</Fact>
          <Fact term={words.standards}>{number(counts.standards)}</Fact>
        </Facts>
      </Section>
      <AgeBands />
      <ShownDownload />
      {!reading.framed && (
        <Suspense>
          <KeepOffline />
        </Suspense>
      )}
      <Section id="files" heading={words.files} note={words.filesNote}>
        <ul className="files">
          {Object.entries(words.file).map(([file, says]) => (
            <li key={file}>
              <a href={fileHref(file)} download>
                {file}
              </a>
              <span className="record-meta">
                {says}
                <Size bytes={sizes?.get(file)} />
              </span>
            </li>
          ))}
          {manifest.languages.map((language) => (
            <li key={language}>
              <a href={fileHref(`citations/${language}.json`)} download>
                {`citations/${language}.json`}
              </a>
              <span className="record-meta">{words.citations}</span>
            </li>
          ))}
        </ul>
        {bundles > 0 && (
          <details className="outside">
            <summary>{words.records(bundles)}</summary>
            <ul className="files">
              {Array.from({ length: bundles }, (_, at) => `records/${at}.json`).map((file) => (
                <li key={file}>
                  <a href={fileHref(file)} download>
                    {file}
                  </a>
                  <span className="record-meta">
                    <Size bytes={sizes?.get(file)} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Section>
      <Section id="cite" heading={words.cite} note={words.citeNote}>
        <p className="citation">
          {words.citation({
            publisher: textOf(manifest.publisher.name, reading),
            year: manifest.datasetDate.slice(0, 4),
            title: textOf(manifest.title, reading),
            subtitle: manifest.subtitle ? textOf(manifest.subtitle, reading) : "",
            date: t.vocabulary.period(manifest.datasetDate),
            version: manifest.datasetVersion,
            licence: manifest.licence.name,
            address: manifest.address ?? "",
          })}
        </p>
      </Section>
      <Suspense>
        <Notes />
      </Suspense>
    </PanelFrame>
  );
}

function Size({ bytes }: { readonly bytes: number | undefined }) {
  const { t } = useReading();
  return bytes === undefined ? null : <> ({t.common.number(Math.max(1, Math.round(bytes / 1000)))} kB)</>;
}

/** A total over the whole dataset that names no site. */
function AgeBands() {
  const reading = useReading();
  const { manifest, t } = reading;
  const bands = AGE_BANDS.flatMap((band) => {
    const count = manifest.ageBands?.[band];
    return count === undefined ? [] : [[band, count] as const];
  });
  if (bands.length === 0) return null;
  return (
    <Section id="ages" heading={dataPageWords(reading).ageBands}>
      <Facts>
        {bands.map(([band, count]) => (
          <Fact key={band} term={t.vocabulary.ageBand[band]}>
            {t.common.number(count)}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
