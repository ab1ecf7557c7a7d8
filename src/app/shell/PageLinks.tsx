import { AtlasLink, useReading } from "../reading";
import { useAtlas } from "../store";

/** The pages beside the map: in the header of a desk, below the list on a phone. */
export function PageLinks({ className }: { readonly className: string }) {
  const { t } = useReading();
  const selection = useAtlas((state) => state.selection);
  const page = selection.kind === "page" ? selection.page : null;
  return (
    <nav className={className} aria-label={t.shell.pages}>
      <AtlasLink to={{ kind: "page", page: "actions" }} current={page === "actions"}>
        {t.shell.accountability}
      </AtlasLink>
      <AtlasLink to={{ kind: "page", page: "overview" }} current={page === "overview"}>
        {t.shell.overview}
      </AtlasLink>
      <AtlasLink to={{ kind: "page", page: "data" }} current={page === "data"}>
        {t.shell.data}
      </AtlasLink>
      <AtlasLink to={{ kind: "page", page: "about" }} current={page === "about"}>
        {t.shell.about}
      </AtlasLink>
    </nav>
  );
}
