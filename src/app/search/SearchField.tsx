import { lazy, Suspense, useRef, useState } from "react";
import { useReading } from "../reading";
import { filter, useAtlas } from "../store";

const SearchResults = lazy(() => import("./SearchResults").then((module) => ({ default: module.SearchResults })));

/** Starts the clock of `atlas:search`: from a letter to the results. */
export const SEARCH_START = "atlas:search-start";

/**
 * The one field: what is typed filters list and map by name, and the results stand below it. Their code and the names
 * come when the field is first used; the input stays the same element, so that nothing a keyboard is composing is lost.
 */
export function SearchField() {
  const { t } = useReading();
  const text = useAtlas((state) => state.facets.text);
  const input = useRef<HTMLInputElement>(null);
  const [used, setUsed] = useState(false);
  // A link that names a place filters by every spelling too.
  if (text !== "" && !used) setUsed(true);
  return (
    <div className="name-field">
      <label htmlFor="list-search">{t.list.search}</label>
      <div className="name-field-box">
        <input
          ref={input}
          id="list-search"
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          aria-autocomplete="list"
          aria-expanded={false}
          aria-controls="search-results"
          value={text}
          placeholder={t.list.searchHint}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onFocus={() => setUsed(true)}
          onChange={(event) => {
            performance.clearMarks(SEARCH_START);
            performance.mark(SEARCH_START);
            filter({ text: event.target.value });
          }}
        />
        {text !== "" && (
          <button
            type="button"
            className="name-field-clear"
            aria-label={t.list.clearSearch}
            onClick={() => {
              filter({ text: "" });
              input.current?.focus();
            }}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        )}
      </div>
      {used && (
        <Suspense>
          <SearchResults input={input} />
        </Suspense>
      )}
    </div>
  );
}
