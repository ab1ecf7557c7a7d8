/** A described view as sentences in the reader's language. */
import type { LocalText, SiteFeature } from "../../core/dataset";
import type { Tally, ViewDescription } from "../../core/describe-view";
import type { Groups, InWords } from "../i18n/en/in-words";
import { textOf, type Reading } from "../reading";

type Namer = Pick<Reading, "language" | "manifest">;

export const placeName = ({ properties }: SiteFeature, { language }: Namer): string =>
  properties[`name:${language}`] ?? properties.name;

const countyName = ({ properties }: SiteFeature, { language }: Namer): string =>
  properties[`county:${language}`] ?? properties.county ?? "";

const labelOf = (entry: { readonly label: LocalText } | undefined, id: string, reading: Namer): string =>
  entry ? textOf(entry.label, reading) : id;

const focusFirst = (countries: readonly string[], focus: string): readonly string[] =>
  [...countries].sort((a, b) => Number(b === focus) - Number(a === focus));

const NAMED_PROVINCES = 4;
const NAMED_TYPES = 5;
const NAMED_COUNTIES = 3;
const NAMED_LEGS = 3;

/** The largest groups by name; a single one left over is named too. */
function grouped(tallies: readonly Tally[], atMost: number, nameOf: (id: string) => string): Groups {
  const cut = tallies.length === atMost + 1 ? tallies.length : atMost;
  const rest = tallies.slice(cut);
  return {
    named: tallies.slice(0, cut).map(({ id, sites }) => ({ name: nameOf(id), count: sites })),
    otherGroups: rest.length,
    inOthers: rest.reduce((sum, { sites }) => sum + sites, 0),
  };
}

/** Provinces abroad carry their country; those of the country the atlas is about do not. */
function provinceNamer(reading: Namer, words: InWords): (id: string) => string {
  const { provinces, countries, basemap } = reading.manifest;
  return (id) => {
    const province = provinces.find((known) => known.id === id);
    if (!province) return id === "" ? words.noProvince : id;
    const name = textOf(province.label, reading);
    if (province.country === basemap.focus) return name;
    return words.provinceOf(
      name,
      labelOf(
        countries.find((known) => known.id === province.country),
        province.country,
        reading,
      ),
    );
  };
}

/** The first sentence says most of it; it is also what is spoken when the map has moved. */
export function headlineOf(view: ViewDescription, reading: Namer, words: InWords): string {
  if (view.all === 0) return words.noneShown;
  if (view.sites === 0)
    return [
      words.noneInView(view.all),
      ...(view.nearest ? [words.nearest(placeName(view.nearest, reading))] : []),
    ].join(" ");
  const [most] = view.provinces;
  const where =
    most && most.id !== "" ? words.where(provinceNamer(reading, words)(most.id), most.sites, view.sites) : words.stop;
  return words.inView(view.sites, view.all) + where;
}

export function sentencesOf(view: ViewDescription, reading: Namer, words: InWords): readonly string[] {
  const { manifest } = reading;
  const said = [headlineOf(view, reading, words)];
  if (view.sites > 0) {
    if (view.named.length > 0) said.push(words.named(view.named.map((site) => placeName(site, reading))));
    if (view.provinces.length > 1)
      said.push(words.provinces(grouped(view.provinces, NAMED_PROVINCES, provinceNamer(reading, words))));
    said.push(
      words.types(
        grouped(view.types, NAMED_TYPES, (id) => {
          const type = manifest.siteTypes.find((known) => known.id === id);
          return type ? textOf(type.short ?? type.label, reading) : id;
        }),
      ),
    );
    const counties = view.counties.filter(({ sites }) => sites > 1).slice(0, NAMED_COUNTIES);
    if (counties.length > 0)
      said.push(words.counties(counties.map(({ site, sites }) => ({ name: countyName(site, reading), count: sites }))));
    const { nearBorder } = view;
    if (nearBorder.sites > 0)
      said.push(
        words.nearBorder(
          nearBorder.sites,
          view.sites,
          nearBorder.km,
          focusFirst(nearBorder.between, manifest.basemap.focus).map((id) =>
            labelOf(
              manifest.countries.find((known) => known.id === id),
              id,
              reading,
            ),
          ),
        ),
      );
  }
  said.push(words.routes(view.routes, view.patterns));
  if (view.borderLegs.length > 0)
    said.push(
      words.borderLegs(
        view.borderLegs
          .slice(0, NAMED_LEGS)
          .map(({ from, to, routes }) => ({ from: placeName(from, reading), to: placeName(to, reading), routes })),
      ),
    );
  if (view.sites > 0)
    said.push(view.years ? words.years(view.years.first, view.years.last, view.undated) : words.undatedOnly);
  return said;
}
