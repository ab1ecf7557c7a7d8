import type { LocalText, SourceDocument } from "../../core/dataset";
import { HelpList } from "../care/HelpList";
import { aboutPageWords } from "../i18n/about-page-words";
import type { Library } from "../load-dataset";
import { AtlasLink, Local, textOf, useReading } from "../reading";
import type { Loaded } from "../store";
import { RequestSteps, WitnessCare } from "./AboutCare";
import { Fact, Facts, Section } from "./Facts";
import { PanelFrame } from "./PanelFrame";
import { WebLink } from "./SourceList";
import { LibraryWaiting } from "./Waiting";

/** What this is, who answers for it, what it cannot say, and how to have something put right. */
export function AboutPage({
  library,
  retry,
}: {
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}) {
  const reading = useReading();
  const { manifest, t } = reading;
  const words = aboutPageWords(reading);
  return (
    <PanelFrame kind={textOf(manifest.title, reading)} heading={t.panels.about.heading}>
      {manifest.description && (
        <p className="record-summary">
          <Local text={manifest.description} mark />
        </p>
      )}
      <Facts>
        <Fact term={words.publisher}>
          <Local text={manifest.publisher.name} />
          {manifest.publisher.url !== undefined && (
            <>
              {" "}
              <WebLink address={manifest.publisher.url} />
            </>
          )}
        </Fact>
        <Fact term={words.contact}>
          <Contact />
        </Fact>
        <Fact term={words.licence}>
          <WebLink address={manifest.licence.url} text={manifest.licence.name} />
          <div className="fact-basis">
            <Local text={manifest.licence.statement} mark />
          </div>
        </Fact>
      </Facts>
      <Section id="removal" heading={words.removal}>
        <Paragraph text={manifest.removal.statement} />
        <p className="record-text">
          <ContactAddress />
        </p>
        <RequestSteps />
      </Section>
      <Section id="cannot-say" heading={words.cannotSay}>
        <ul className="says">
          {manifest.mapNotes.map((note) => (
            <li key={textOf(note, reading)}>
              <Local text={note} mark />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="paraphrases" heading={words.accounts}>
        <p className="record-text">{words.accountsSay}</p>
      </Section>
      <WitnessCare />
      <Section id="privacy" heading={words.privacy}>
        <p className="record-text">
          {words.readerPrivacy} <AtlasLink to={{ kind: "page", page: "promise" }}>{t.shell.promise}</AtlasLink>
        </p>
      </Section>
      {manifest.basemap.note && (
        <Section id="borders" heading={words.borders}>
          <Paragraph text={manifest.basemap.note} />
        </Section>
      )}
      <Section id="basemap" heading={words.basemap}>
        <ul className="plain-links">
          {manifest.basemap.attribution.map(({ text, url }) => (
            <li key={text}>{url === undefined ? text : <WebLink address={url} text={text} />}</li>
          ))}
        </ul>
      </Section>
      <HelpLines />
      <Holders library={library} retry={retry} />
      <p className="record-text">
        <AtlasLink to={{ kind: "page", page: "data" }}>{words.toData}</AtlasLink>
      </p>
    </PanelFrame>
  );
}

function Paragraph({ text }: { readonly text: LocalText }) {
  return (
    <p className="record-text">
      <Local text={text} mark />
    </p>
  );
}

function ContactAddress() {
  const { email, url } = useReading().manifest.contact;
  return (
    <>
      {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
      {email !== undefined && url !== undefined && " · "}
      {url !== undefined && <WebLink address={url} />}
    </>
  );
}

function Contact() {
  const { note } = useReading().manifest.contact;
  return (
    <>
      <ContactAddress />
      {note && (
        <div className="fact-basis">
          <Local text={note} mark />
        </div>
      )}
    </>
  );
}

function HelpLines() {
  const reading = useReading();
  if (reading.manifest.helpLines.length === 0) return null;
  return (
    <Section id="help" heading={aboutPageWords(reading).helpLines}>
      <HelpList />
    </Section>
  );
}

/** Holders of what is cited, or its publishers where no holder is recorded, each with the number of documents. */
export function holdersOf(
  sources: Iterable<SourceDocument>,
): readonly (readonly [holder: string, documents: number])[] {
  const counts = new Map<string, number>();
  for (const { holder, publisher } of sources) {
    const name = holder ?? publisher;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

function Holders({ library, retry }: { readonly library: Loaded<Library>; readonly retry: (() => void) | undefined }) {
  const reading = useReading();
  const { t } = reading;
  const words = aboutPageWords(reading);
  if (library.status !== "ready") {
    return (
      <Section id="holders" heading={words.holders}>
        <LibraryWaiting library={library} retry={retry} />
      </Section>
    );
  }
  const holders = holdersOf(library.value.sources.values());
  return (
    <Section id="holders" heading={words.holders} note={words.holdersNote(library.value.sources.size, holders.length)}>
      <ul className="holders">
        {holders.map(([holder, documents]) => (
          <li key={holder}>
            <span>{holder}</span> <span className="holder-count">{t.common.number(documents)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
