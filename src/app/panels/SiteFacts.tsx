import type { SiteDetail, SiteFeature } from "../../core/dataset";
import type { SiteEvidence } from "../../core/evidence";
import { Local, textOf, useReading } from "../reading";
import { Fact, Facts } from "./Facts";
import { useConditionWords } from "./figures/words";

interface SiteFactsProps {
  readonly feature: SiteFeature;
  /** null until the record is there: the lines stand already, so that nothing jumps. */
  readonly detail: SiteDetail | null;
  readonly evidence: SiteEvidence | null;
}

export function SiteFacts({ feature, detail, evidence }: SiteFactsProps) {
  const { t, manifest } = useReading();
  const words = t.panels.site;
  const { properties } = feature;
  const authority = manifest.authorities.find(({ id }) => id === properties.authority);
  const status = t.vocabulary.status[properties.status ?? "unknown"];
  return (
    <Facts>
      <LocalTermFact feature={feature} term={detail?.localTerm} />
      {detail?.sides && <SidesFact sides={detail.sides} />}
      <Fact term={words.runBy}>{authority ? <Local text={authority.label} /> : t.common.unknown}</Fact>
      <Fact term={words.operating}>
        {properties.operating === undefined ? t.common.unknown : t.vocabulary.period(properties.operating)}
      </Fact>
      <Fact term={words.status}>
        {properties.statusAsOf === undefined
          ? status
          : words.statusAsOf(status, t.vocabulary.period(properties.statusAsOf))}
      </Fact>
      <Fact term={words.place}>
        <PlaceWords feature={feature} />
      </Fact>
      <Fact term={words.location}>
        {words.locationSays(t.vocabulary.within(properties.radiusKm), t.vocabulary.precision[properties.precision])}
        {detail?.nearestTown && <Town {...detail.nearestTown} />}
        {detail?.borderKm && <Border {...detail.borderKm} />}
        {detail?.locationBasis && (
          <div className="fact-basis">
            <Local text={detail.locationBasis} mark />
          </div>
        )}
      </Fact>
      <Fact term={words.evidence}>{evidence ? <EvidenceLine evidence={evidence} /> : t.common.loading}</Fact>
    </Facts>
  );
}

/** What the site is known from, and what is not published of it. */
export function EvidenceLine({ evidence }: { readonly evidence: SiteEvidence }) {
  const words = useConditionWords();
  return (
    <>
      {words.evidence(evidence)}
      {evidence.missing.length > 0 && <div className="fact-missing">{words.missing(evidence.missing)}</div>}
    </>
  );
}

function Town({ name, km }: NonNullable<SiteDetail["nearestTown"]>) {
  const reading = useReading();
  return <div className="fact-border">{useConditionWords().town(km, textOf(name, reading))}</div>;
}

/** A neighbour that is no country of the dataset has its name from the reader's language. */
function Border({ country: id, km }: NonNullable<SiteDetail["borderKm"]>) {
  const reading = useReading();
  const known = reading.manifest.countries.find((country) => country.id === id);
  const name = known
    ? textOf(known.label, reading)
    : (new Intl.DisplayNames(reading.language, { type: "region", fallback: "code" }).of(id) ?? id);
  return <div className="fact-border">{useConditionWords().border(km, name)}</div>;
}

function PlaceWords({ feature: { properties } }: { readonly feature: SiteFeature }) {
  const reading = useReading();
  const { manifest, t } = reading;
  const province = manifest.provinces.find(({ id }) => id === properties.province);
  const country = manifest.countries.find(({ id }) => id === properties.country);
  return (
    <>
      {t.panels.site.placeWords(
        properties[`county:${reading.language}`] ?? properties.county ?? "",
        province ? textOf(province.label, reading) : "",
        country ? textOf(country.label, reading) : properties.country,
      )}
    </>
  );
}

/** The places a crossing joins, in the reader's language and in their own scripts; nothing is filled in. */
function SidesFact({ sides }: { readonly sides: NonNullable<SiteDetail["sides"]> }) {
  const reading = useReading();
  const words = useConditionWords();
  return (
    <Fact term={words.between}>
      {sides.map(({ place, country }) => {
        const shown = textOf(place, reading);
        const label = reading.manifest.countries.find(({ id }) => id === country)?.label;
        return (
          <div key={country} className="fact-side">
            {shown}
            {Object.entries(place).map(
              ([lang, name]) =>
                name !== shown && (
                  <span key={lang} lang={lang}>
                    {` ${name}`}
                  </span>
                ),
            )}
            {words.side(label ? textOf(label, reading) : country)}
          </div>
        );
      })}
    </Fact>
  );
}

/** What such a place is called in its country, romanised and in its script, unless the name of the type says both. */
function LocalTermFact({ feature, term: id }: { readonly feature: SiteFeature; readonly term: string | undefined }) {
  const reading = useReading();
  const { manifest, t } = reading;
  const type = manifest.siteTypes.find((known) => known.id === feature.properties.type);
  const term = manifest.localTerms.find((known) => known.id === (id ?? type?.localTerm));
  if (!term) return null;
  const romanised = textOf(term.label, reading);
  const label = type ? textOf(type.label, reading) : "";
  if ([romanised, term.local].every((word) => label.includes(word))) return null;
  return (
    <Fact term={t.panels.site.localTerm}>
      {romanised !== term.local && `${romanised} `}
      <span lang={term.language}>{term.local}</span>
    </Fact>
  );
}
