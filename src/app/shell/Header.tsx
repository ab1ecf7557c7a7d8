import { Local, useReading } from "../reading";
import { offeredLanguages } from "../i18n/use-catalogue";
import { goHome, setLanguage, setTheme, showView, useAtlas } from "../store";
import { useTheme } from "./use-document";
import { HeaderLinks } from "./PageLinks";
import { QuickExit } from "./QuickExit";

export function Header() {
  const { manifest, href, t, base = "" } = useReading();
  return (
    <header className="header">
      <h1 className="header-title">
        <a
          href={base + href({ kind: "none" })}
          onClick={(event) => {
            event.preventDefault();
            goHome();
          }}
        >
          <Local text={manifest.title} />
        </a>
        {manifest.subtitle && (
          <small>
            <Local text={manifest.subtitle} />
          </small>
        )}
      </h1>
      <ViewChoice />
      <HeaderLinks />
      <div className="header-tools">
        <LanguageChoice />
        <ThemeChoice />
        <QuickExit t={t} />
      </div>
    </header>
  );
}

/** The same sites, as a map or as a list alone. */
function ViewChoice() {
  const { t } = useReading();
  const view = useAtlas((state) => state.view);
  return (
    <div className="view-choice" role="group" aria-label={t.list.viewAs}>
      {(["map", "list"] as const).map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => showView(name)}>
          {name === "map" ? t.list.showMap : t.list.showList}
        </button>
      ))}
    </div>
  );
}

/** Each language is named in itself. */
const ENDONYM = (tag: string): string => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;

export function LanguageChoice() {
  const { language, manifest, t } = useReading();
  const offered = offeredLanguages(manifest.languages);
  if (offered.length < 2) return null;
  return (
    <ul className="languages" aria-label={t.shell.language}>
      {offered.map((tag) => (
        <li key={tag}>
          <button type="button" lang={tag} aria-pressed={tag === language} onClick={() => setLanguage(tag)}>
            {ENDONYM(tag)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function ThemeChoice() {
  const { t } = useReading();
  const theme = useTheme();
  const other = theme === "dark" ? "light" : "dark";
  return (
    <button type="button" className="theme-choice" onClick={() => setTheme(other)}>
      {t.shell.theme[other]}
    </button>
  );
}
