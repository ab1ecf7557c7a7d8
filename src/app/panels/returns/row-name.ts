import { useReturnsWords } from "../../i18n/returns-words";
import { chooseText, useReading } from "../../reading";
import { namesOfFeature, useDefaultLanguage, usePlaces } from "../places";

/** What a row of returns is called: its crossing, or that none is named. */
export function useRowName(): (crossing: string | null) => string {
  const { language, manifest } = useReading();
  const { sites } = usePlaces();
  const main = useDefaultLanguage();
  const { unnamed } = useReturnsWords();
  return (crossing) => {
    const site = crossing === null ? undefined : sites.get(crossing);
    return site
      ? chooseText(namesOfFeature(site.properties, main), language, manifest.languages).text
      : (crossing ?? unnamed);
  };
}
