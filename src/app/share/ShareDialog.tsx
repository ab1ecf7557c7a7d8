/** Link and embed: choose, see it at three widths, copy. */
import "../styles/take-away.css";
import "../styles/share.css";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { elementSnippet, frameAddress, frameSnippet } from "../../core/embed-snippet";
import { useReading } from "../reading";
import { rootUrl } from "../root-url";
import { selectRoutesById, selectSitesById } from "../selectors";
import { QuickExit } from "../shell/QuickExit";
import { ownView, useAtlas } from "../store";
import { CopyField } from "../take-away/CopyField";
import { isHosted, publicRoot, wholeLink } from "../take-away/links";
import { Preview } from "./Preview";
import { FIRST_CHOICE, sizeOf, titleOf, viewOf, type ShareChoice } from "./share-choice";
import { ShareForm } from "./ShareForm";
import { shareWords, useShareWords } from "./share-words";

/** At the end of the page: neither header nor panel, which both open it, lend it their looks. */
export default function ShareDialog(props: { readonly close: () => void }) {
  return createPortal(<Dialog {...props} />, document.body);
}

function Dialog({ close }: { readonly close: () => void }) {
  const reading = useReading();
  const { language, manifest, href } = reading;
  const words = useShareWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // What is seen now stays what it was when the dialog opened.
  const [now] = useState(() => ownView(useAtlas.getState()));
  const sites = useAtlas(selectSitesById);
  const routes = useAtlas(selectRoutesById);
  const [choice, setChoice] = useState<ShareChoice>(() => ({
    ...FIRST_CHOICE,
    lang: language,
    site: firstSite(now, sites),
  }));
  const root = publicRoot(manifest);
  const made = useMemo(() => {
    const view = viewOf(choice, now, manifest.datasetVersion);
    const tongue = choice.lang || language;
    const title = titleOf(view, { manifest, sites, routes }, tongue);
    const order = {
      view,
      title,
      size: sizeOf(choice),
      link: shareWords(tongue).fallback(title),
      root: root ?? rootUrl.href,
    };
    return {
      // What is seen here comes from here: a copy shows nothing that would have to come from elsewhere.
      address: frameAddress({ ...order, root: rootUrl.href }),
      size: order.size,
      snippet: choice.form === "frame" ? frameSnippet(order) : elementSnippet(order),
    };
  }, [choice, now, manifest, sites, routes, language, root]);
  const address = useDeferredValue(made.address);
  return (
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby="share-heading"
      onClose={close}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Taken here, so that what is open behind the dialog stays open.
        event.preventDefault();
        event.stopPropagation();
        dialog.current?.close();
      }}
    >
      <div className="share-head">
        <h2 id="share-heading">{words.heading}</h2>
        <button type="button" className="text-button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
        <QuickExit t={reading.t} />
      </div>
      {root === null ? (
        <p className="share-none">{words.copy}</p>
      ) : (
        <div className="share-body">
          <div className="share-choose">
            <CopyField label={words.link} text={wholeLink(manifest, href(now.selection))} />
            <h3>{words.embed}</h3>
            <ShareForm choice={choice} onChange={setChoice} words={words} />
          </div>
          <div className="share-made">
            {isHosted() && <Preview address={address} size={made.size} words={words} />}
            <CopyField label={words.snippet} text={made.snippet} code />
          </div>
        </div>
      )}
    </dialog>
  );
}

/** The place that is open, else the first by name. */
function firstSite({ selection }: ReturnType<typeof useAtlas.getState>, sites: ReadonlyMap<string, unknown>): string {
  if (selection.kind === "site" && sites.has(selection.id)) return selection.id;
  const [first = ""] = sites.keys();
  return first;
}
