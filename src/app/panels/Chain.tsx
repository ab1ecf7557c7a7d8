/** What feeds a site and what it feeds, step by step to the end; the map draws the same steps. */
import { useMemo } from "react";
import { chainOf, patternSteps, placeOf, sitesOfChain, stopsForChain } from "../../core/chain";
import type { RouteDetail } from "../../core/dataset";
import type { Onward } from "../../core/ways";
import { chain as en, type ChainWords } from "../i18n/en/chain";
import { chain as ko } from "../i18n/ko/chain";
import { useSection } from "../i18n/sections";
import { useCompareWords } from "../i18n/compare-words";
import { AtlasLink, textOf, useReading } from "../reading";
import { SiteLink, usePlaces } from "./places";

const useChainWords = (): ChainWords => useSection("chain", { en, ko });

interface ChainProps {
  readonly siteId: string;
  /** Records at hand: they name the stops that are no sites. */
  readonly details: ReadonlyMap<string, RouteDetail>;
  /** Absent where there is no map beside the panel. */
  readonly show?: ((site: string) => void) | undefined;
}

export function Chain({ siteId, details, show }: ChainProps) {
  const { manifest, t } = useReading();
  const { sites, routes } = usePlaces();
  const words = useChainWords();
  const chain = useMemo(
    () =>
      chainOf(
        stopsForChain(
          [...routes.values()].map(({ properties }) => properties),
          details,
        ),
        siteId,
      ),
    [routes, details, siteId],
  );
  const type = sites.get(siteId)?.properties.type;
  const crossing = manifest.siteTypes.some(({ id, crossing: is }) => is === true && id === type);
  // The next stops stand above already; of a crossing the whole chain is shown, however short.
  const worthShowing = (ways: readonly Onward[]) =>
    crossing ? ways.length > 0 : ways.some(({ next }) => next.length > 0);
  const feeds = worthShowing(chain.feeds);
  const fed = worthShowing(chain.fed);
  return (
    <>
      {feeds && (
        <Part
          name="feeds"
          heading={words.feeds}
          note={words.feedsNote}
          ending={words.nothingBefore}
          ways={chain.feeds}
          details={details}
        />
      )}
      {fed && (
        <Part
          name="fed"
          heading={words.fed}
          note={words.fedNote}
          ending={words.nothingAfter}
          ways={chain.fed}
          details={details}
        />
      )}
      {show && (feeds || fed) && (
        <p className="record-note chain-map">
          {words.onMap}{" "}
          <button type="button" className="text-button" onClick={() => show(siteId)}>
            {words.show}
          </button>
        </p>
      )}
      {crossing && (
        <p className="chain-returns">
          <AtlasLink to={{ kind: "page", page: "returns" }}>{t.list.returns}</AtlasLink>
        </p>
      )}
    </>
  );
}

interface PartProps extends Pick<ChainProps, "details"> {
  readonly name: "feeds" | "fed";
  readonly heading: string;
  readonly note: ChainWords["fedNote"];
  /** Said where the chain is one step long. */
  readonly ending: string;
  readonly ways: readonly Onward[];
}

function Part({ name, heading, note, ending, ways, details }: PartProps) {
  return (
    <div className="way" data-chain={name}>
      <h3>{heading}</h3>
      <p className="record-note">
        {ways.some(({ next }) => next.length > 0) ? note(sitesOfChain(ways).size, patternSteps(ways)) : ending}
      </p>
      <Steps ways={ways} details={details} />
    </div>
  );
}

function Steps({ ways, details }: { readonly ways: readonly Onward[]; readonly details: ChainProps["details"] }) {
  const { withPattern } = useCompareWords().ways;
  const words = useChainWords();
  return (
    <ul className="onward">
      {ways.map(({ site, events, patterns, next, elsewhere }) => (
        <li key={site} data-pattern={events.length === 0 || undefined}>
          <Stop step={site} details={details} />{" "}
          <span className="record-meta">
            {withPattern(events.length, patterns.length)}
            {elsewhere && ` · ${words.elsewhere}`}
          </span>
          {next.length > 0 && <Steps ways={next} details={details} />}
        </li>
      ))}
    </ul>
  );
}

function Stop({ step, details }: { readonly step: string; readonly details: ChainProps["details"] }) {
  const reading = useReading();
  const words = useChainWords();
  const place = placeOf(step);
  if (!place) return <SiteLink id={step} />;
  const name = details.get(place.route)?.stops[place.at]?.place;
  return <span>{words.place(name ? textOf(name, reading) : reading.t.common.unknown)}</span>;
}
