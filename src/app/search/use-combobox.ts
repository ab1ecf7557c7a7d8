/**
 * The ARIA combobox pattern with a list box: the focus stays in the field, `aria-activedescendant` says which option is
 * meant. Written for a field that is there before this code and must stay the same element; a library would bring its
 * own. Keys pressed while a keyboard composes a syllable belong to the keyboard.
 */
import { useEffect, useEffectEvent, useState, type RefObject } from "react";

/** The same id stands in the field, which is there before the list. */
export const LIST_ID = "search-results";
export const optionId = (at: number): string => `search-option-${at}`;

interface ComboboxOptions {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** Options there are now. */
  readonly count: number;
  readonly choose: (at: number) => void;
  readonly clear: () => void;
}

export interface Combobox {
  readonly open: boolean;
  readonly active: number | null;
  readonly setActive: (at: number | null) => void;
  readonly close: () => void;
}

/** What a key does in an open list of so many options; undefined: it is the field's. */
function moved(key: string, active: number | null, count: number): number | null | undefined {
  switch (key) {
    case "ArrowDown":
      return active === null ? 0 : active + 1 < count ? active + 1 : 0;
    case "ArrowUp":
      return active === null || active === 0 ? count - 1 : active - 1;
    case "PageDown":
      return active === null ? 0 : Math.min(count - 1, active + 5);
    case "PageUp":
      return active === null ? 0 : Math.max(0, active - 5);
    default:
      return undefined;
  }
}

export function useCombobox({ input, text, count, choose, clear }: ComboboxOptions): Combobox {
  // What was typed while this code was on its way opens the list as well; a link that filters by a name does not.
  const [shown, setShown] = useState<{ readonly text: string; readonly open: boolean }>(() => ({
    text,
    open: text.trim() !== "" && document.activeElement === input.current,
  }));
  const [active, setActive] = useState<number | null>(null);
  // Typing opens the list anew; what was meant before is no longer meant.
  if (shown.text !== text) {
    const typing = document.activeElement === input.current;
    setShown({ text, open: typing && text.trim() !== "" });
    setActive(null);
  }
  const open = shown.open && shown.text === text;
  const show = (next: boolean) => {
    setShown({ text, open: next });
    if (!next) setActive(null);
  };
  const at = active !== null && active < count ? active : null;

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    const took = () => event.preventDefault();
    if (event.key === "Escape") {
      if (open) show(false);
      else if (text !== "") clear();
      else return;
      took();
      return;
    }
    if (event.altKey) {
      if (event.key === "ArrowUp" && open) show(false);
      else if (event.key === "ArrowDown" && text.trim() !== "") show(true);
      else return;
      took();
      return;
    }
    if (event.key === "Enter") {
      if (!open) return;
      took();
      if (at === null) show(false);
      else choose(at);
      return;
    }
    if (!open) {
      if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || text.trim() === "") return;
      took();
      show(true);
      return;
    }
    const next = count === 0 ? undefined : moved(event.key, at, count);
    if (next === undefined) return;
    took();
    setActive(next);
  });
  const onBlur = useEffectEvent(() => show(false));
  const onPress = useEffectEvent(() => {
    if (!open && text.trim() !== "") show(true);
  });

  useEffect(() => {
    const field = input.current;
    if (!field) return undefined;
    const key = (event: KeyboardEvent) => onKey(event);
    const blur = () => onBlur();
    const press = () => onPress();
    field.addEventListener("keydown", key);
    field.addEventListener("blur", blur);
    field.addEventListener("click", press);
    return () => {
      field.removeEventListener("keydown", key);
      field.removeEventListener("blur", blur);
      field.removeEventListener("click", press);
    };
  }, [input]);

  useEffect(() => {
    const field = input.current;
    if (!field) return;
    field.setAttribute("aria-expanded", String(open && count > 0));
    if (open && at !== null) field.setAttribute("aria-activedescendant", optionId(at));
    else field.removeAttribute("aria-activedescendant");
  }, [input, open, at, count]);

  return { open, active: at, setActive, close: () => show(false) };
}
