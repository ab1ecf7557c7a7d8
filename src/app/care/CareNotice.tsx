import { useEffect, useRef } from "react";
import { chooseReading } from "../care";
import { useCareWords } from "../i18n/care-words";
import { AtlasLink, useReading } from "../reading";

/** Said once a visit, beside what can be used at once: it holds up nothing and takes no focus. */
export function CareNotice({ frame, onClose }: { readonly frame: boolean; readonly onClose: () => void }) {
  const { manifest } = useReading();
  const words = useCareWords().notice;
  const notice = useRef<HTMLElement>(null);
  // On a phone the sheet ends above it: what is read first is not what lies under it.
  useEffect(() => {
    const element = notice.current;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty("--notice", `${element?.offsetHeight ?? 0}px`));
    if (element) observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty("--notice");
    };
  }, []);
  const close = () => {
    onClose();
    // The button goes; the keyboard goes on where the page begins.
    document.getElementById("list")?.focus({ preventScroll: true });
  };
  return (
    <section ref={notice} className="care-notice" data-covers="notice" aria-label={words.label}>
      <p>{frame ? words.short : words.says}</p>
      {!frame && <p className="care-exit">{words.exit}</p>}
      <div className="care-buttons">
        <button type="button" className="text-button" onClick={chooseReading}>
          {words.choose}
        </button>
        {manifest.helpLines.length > 0 && (
          <AtlasLink to={{ kind: "page", page: "about" }} className="text-button">
            {words.help}
          </AtlasLink>
        )}
        <button type="button" className="text-button" onClick={close}>
          {words.close}
        </button>
      </div>
    </section>
  );
}
