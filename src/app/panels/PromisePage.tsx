/** What the page knows about its reader, sentence by sentence, and what it finds in this browser now. */
import "../styles/promise.css";
import { textOf, useReading } from "../reading";
import { promise as en } from "../i18n/en/promise";
import { promise as ko } from "../i18n/ko/promise";
import { useSection } from "../i18n/sections";
import { Section } from "./Facts";
import { FoundNow } from "./FoundNow";
import { PanelFrame } from "./PanelFrame";

/** `places` and `bundles`: how many places share how many files of texts. */
export function PromisePage({ places, bundles }: { readonly places: number; readonly bundles: number }) {
  const reading = useReading();
  const { care, framed, manifest } = reading;
  const words = useSection("promise", { en, ko });
  return (
    <PanelFrame kind={textOf(manifest.title, reading)} heading={words.heading}>
      <p className="record-summary">{words.summary}</p>
      <Section id="promise-device" heading={words.device.heading}>
        <Paragraphs of={words.device.says} />
        {care && (
          <button type="button" className="text-button" onClick={care.choose}>
            {words.device.choose}
          </button>
        )}
      </Section>
      <Section id="promise-server" heading={words.server.heading}>
        <Paragraphs of={[words.server.says]} />
        <h3>{words.server.filesHeading}</h3>
        <ul className="says">
          {[
            ...words.server.files,
            words.server.bundles(places, bundles),
            words.server.statics,
            words.server.search,
          ].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section id="promise-others" heading={words.others.heading}>
        <Paragraphs of={words.others.says} />
      </Section>
      <Section id="promise-frame" heading={words.frame.heading}>
        <Paragraphs of={[words.frame.says, framed ? words.frame.here : words.frame.notHere]} />
      </Section>
      <Section id="promise-exit" heading={words.exit.heading}>
        <Paragraphs of={words.exit.says} />
      </Section>
      <Section id="promise-now" heading={words.now.heading}>
        <FoundNow words={words.now} />
      </Section>
    </PanelFrame>
  );
}

function Paragraphs({ of: texts }: { readonly of: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text} className="record-text">
          {text}
        </p>
      ))}
    </>
  );
}
