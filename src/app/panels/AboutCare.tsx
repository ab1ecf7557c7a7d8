/** How a request is dealt with, how witnesses are protected, in what numbers, and where that ends. */
import "../styles/about.css";
import { CONSENTS } from "../../core/vocabulary";
import { aboutCare as en, type AboutCareWords } from "../i18n/en/about-care";
import { aboutCare as ko } from "../i18n/ko/about-care";
import { useSection } from "../i18n/sections";
import { useReading } from "../reading";
import { Section } from "./Facts";

const useWords = (): AboutCareWords => useSection("aboutCare", { en, ko });

/** Stands below the address to write to. */
export function RequestSteps() {
  const { removal } = useWords();
  const { hideWithinHours, decideWithinDays } = useReading().manifest.removal;
  const steps = [
    removal.write,
    ...(hideWithinHours === undefined ? [] : [removal.hidden(hideWithinHours)]),
    ...(decideWithinDays === undefined ? [] : [removal.decided(decideWithinDays)]),
  ];
  return (
    <>
      <h3>{removal.how}</h3>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="record-text">{removal.goes}</p>
    </>
  );
}

export function WitnessCare() {
  const { gate, cannot } = useWords();
  const { k } = useReading().manifest.privacy;
  return (
    <>
      <Section id="gate" heading={gate.heading}>
        <p className="record-text">{gate.says(k)}</p>
        <p className="record-text">{gate.also}</p>
        <InNumbers />
      </Section>
      <Section id="cannot-do" heading={cannot.heading}>
        <ul className="says">
          {cannot.list.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function InNumbers() {
  const { gate } = useWords();
  const { manifest, t } = useReading();
  const { measured } = manifest.privacy;
  if (!measured) return null;
  const { smallestGroup, generalised, joinedJourneys, consent } = measured;
  const says = [
    ...(smallestGroup === undefined ? [] : [gate.smallest(smallestGroup)]),
    gate.generalised(generalised),
    ...(joinedJourneys > 0 ? [gate.joined(joinedJourneys)] : []),
    ...CONSENTS.flatMap((state) => {
      const count = consent[state] ?? 0;
      return count > 0 ? [gate.consent(t.vocabulary.consent[state], count)] : [];
    }),
  ];
  return (
    <>
      <h3>{gate.done}</h3>
      <ul className="says">
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
