/** Open Graph and Twitter cards: what a chat shows of a link. */
import { publicAddress, tag } from "../head-parts";
import { say, siteName, typeName, type Edition } from "../edition";
import type { Page } from "../page";
import { pictureAddress, PICTURE } from "./picture-address";

/** Open Graph wants a territory beside the language: the most likely one. */
const localeOf = (language: string): string => {
  const { language: tongue, region } = new Intl.Locale(language).maximize();
  return region === undefined ? tongue : `${tongue}_${region}`;
};

/** What the picture shows, for who cannot see it. */
export function pictureAlt(page: Page, edition: Edition): string {
  const { words, manifest } = edition;
  const { subject } = page;
  if (subject.kind === "site")
    return words.picture.site(siteName(subject.site, edition), typeName(subject.site, edition));
  if (subject.kind === "route") return words.picture.route(page.title);
  return words.picture.atlas(say(manifest.title, edition));
}

/** Title and subtitle of the atlas: alone, the title does not say what it is an atlas of. */
export const wholeTitle = (edition: Edition): string =>
  [edition.manifest.title, edition.manifest.subtitle]
    .map((text) => say(text, edition))
    .filter((part) => part !== "")
    .join(": ");

export function cardsOf(page: Page, edition: Edition): readonly string[] {
  if (page.subject.kind === "withdrawn") return [];
  const { language, languages, manifest } = edition;
  const property = (name: string, content: string) => tag("meta", { property: name, content });
  const address = publicAddress(page, edition);
  const picture = pictureAddress(page, edition);
  return [
    property("og:type", "website"),
    property("og:site_name", say(manifest.title, edition)),
    property("og:title", page.key === "" ? wholeTitle(edition) : page.title),
    property("og:description", page.description),
    property("og:locale", localeOf(language)),
    ...languages
      .filter((tongue) => tongue !== language)
      .map((tongue) => property("og:locale:alternate", localeOf(tongue))),
    ...(address === null ? [] : [property("og:url", address)]),
    ...(picture === null
      ? []
      : [
          property("og:image", picture),
          property("og:image:type", "image/png"),
          property("og:image:width", String(PICTURE.width)),
          property("og:image:height", String(PICTURE.height)),
          property("og:image:alt", pictureAlt(page, edition)),
        ]),
    tag("meta", { name: "twitter:card", content: picture === null ? "summary" : "summary_large_image" }),
  ];
}
