import { useEffect, useEffectEvent, useRef } from "react";
import { Popup } from "react-map-gl/maplibre";
import { useMapWords } from "../i18n/map-words";
import { useReading } from "../reading";
import { selectRoutesById, selectSitesById } from "../selectors";
import { hover, open, useAtlas } from "../store";
import { SymbolGlyph } from "../symbols";
import type { Choice } from "./use-pointer";

/** Where several sites or routes lie under one click: a list of them, reached and left by keyboard. */
export function Chooser({
  choice,
  close,
  beforeOpen,
}: {
  readonly choice: Choice;
  readonly close: () => void;
  readonly beforeOpen: () => void;
}) {
  const words = useMapWords();
  const list = useRef<HTMLUListElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current = document.activeElement;
    // The popup puts its content on the page after this effect.
    const frame = requestAnimationFrame(() => list.current?.querySelector("button")?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const leave = () => {
    hover(null);
    close();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
  };
  const leaveNow = useEffectEvent(leave);
  useEffect(() => {
    // Wherever the focus is; the key is spent here and does not close the panel too.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      leaveNow();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const sites = choice.options[0]?.kind === "site";
  return (
    <Popup
      longitude={choice.at[0]}
      latitude={choice.at[1]}
      closeButton={false}
      closeOnClick
      closeOnMove={false}
      focusAfterOpen={false}
      maxWidth="320px"
      offset={10}
      className="chooser-popup"
      onClose={close}
    >
      <div
        className="chooser"
        role="dialog"
        tabIndex={-1}
        aria-label={sites ? words.choosePlace(choice.options.length) : words.chooseRoute(choice.options.length)}
      >
        <p className="chooser-title" aria-hidden="true">
          {sites ? words.choosePlace(choice.options.length) : words.chooseRoute(choice.options.length)}
        </p>
        <ul ref={list}>
          {choice.options.map((option) => (
            <li key={option.id}>
              <button
                type="button"
                onPointerEnter={() => option.kind === "site" && hover(option.id)}
                onFocus={() => option.kind === "site" && hover(option.id)}
                onClick={() => {
                  leave();
                  beforeOpen();
                  open(option);
                }}
              >
                {option.kind === "site" ? <SiteOption id={option.id} /> : <RouteOption id={option.id} />}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Popup>
  );
}

/** A name with its language where it is not the reader's. */
function Name({
  properties,
}: {
  readonly properties: { readonly name: string; readonly [name: `name:${string}`]: string };
}) {
  const { language, manifest } = useReading();
  const own = properties[`name:${language}`];
  return own === undefined ? <span lang={manifest.languages[0]}>{properties.name}</span> : <span>{own}</span>;
}

function SiteOption({ id }: { readonly id: string }) {
  const site = useAtlas(selectSitesById).get(id);
  const { manifest } = useReading();
  if (!site) return null;
  const type = manifest.siteTypes.find((candidate) => candidate.id === site.properties.type);
  return (
    <>
      {type && <SymbolGlyph form={type.symbol} role={type.colourRole} size={15} />}
      <Name properties={site.properties} />
    </>
  );
}

function RouteOption({ id }: { readonly id: string }) {
  const route = useAtlas(selectRoutesById).get(id);
  const { t } = useReading();
  const words = useMapWords();
  if (!route) return null;
  const { date, pattern } = route.properties;
  return (
    <>
      <Name properties={route.properties} />
      <span className="chooser-note">{pattern ? words.pattern : (date ?? t.common.undated)}</span>
    </>
  );
}
