import { MissingPanel } from "../../app/panels/MissingPanel";
import { fragmentOf } from "../addresses";
import type { Edition } from "../edition";
import type { Page } from "../page";

/**
 * A page that was, and says no more than that. An id does not tell what it was of, so that both addresses answer that it
 * can have had; an id that is in use again has its own page.
 */
export function withdrawnPages(edition: Edition): readonly Page[] {
  const { published, language, manifest, t, words } = edition;
  const { dataset, sites, routes } = published;
  return dataset.withdrawn.flatMap((id) =>
    (["site", "route"] as const)
      .filter((kind) => !(kind === "site" ? sites : routes).has(id))
      .map(
        (kind): Page => ({
          key: `${kind}/${id}/`,
          language,
          title: t.panels.missing.withdrawn,
          description: words.describe.withdrawn,
          fragment: fragmentOf({ kind, id }, language),
          layout: "panel",
          subject: { kind: "withdrawn" },
          trail: [{ name: manifest.title[language] ?? "", key: "" }, { name: t.panels.missing.withdrawn }],
          body: <MissingPanel thing={{ kind: "withdrawn", id }} />,
        }),
      ),
  );
}
