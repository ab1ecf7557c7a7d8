import { useReading } from "../reading";

/**
 * Leaves for the configured neutral page. The page goes blank before the other one arrives, and the entry is replaced,
 * so that "back" does not return here. What the browser's history holds already stays: the about page says so.
 */
function leave(address: string): void {
  document.documentElement.hidden = true;
  document.title = "";
  location.replace(address);
}

export function QuickExit() {
  const { manifest, t } = useReading();
  return (
    <a
      className="exit"
      href={manifest.exitAddress}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        leave(manifest.exitAddress);
      }}
    >
      {t.shell.exit}
    </a>
  );
}
