/**
 * The ARIA combobox pattern with a list box: the focus stays in the field, `aria-activedescendant` says which option is
 * meant. Written for a field that is there before this code and must stay the same element; a library would bring its
 * own. Keys pressed while a keyboard composes a syllable belong to the keyboard.
 */
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";

/** The same id stands in the field, which is there before the list. */
export const LIST_ID = "search-results";
export const optionId = (at: number): string => `search-option-${at}`;

interface ComboboxOptions {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** Options there are now. */
  readonly count: number;
  /** Whether they are the options of this text, and not yet those of what was typed before it. */
  readonly current: boolean;
  readonly choose: (at: number) => void;
  readonly clear: () => void;
}

export interface Combobox {
  readonly open: boolean;
  readonly active: number | null;
  readonly setActive: (at: number | null) => void;
  readonly close: () => void;
}

/** Where a key goes from an option, or from none, in a list of so many. */
const MOVES: ReadonlyMap<string, (from: number | null, count: number) => number> = new Map([
  ["ArrowDown", (from, count) => (from === null || from + 1 === count ? 0 : from + 1)],
  ["ArrowUp", (from, count) => (from === null || from === 0 ? count - 1 : from - 1)],
  ["PageDown", (from, count) => (from === null ? 0 : Math.min(count - 1, from + 5))],
  ["PageUp", (from) => (from === null ? 0 : Math.max(0, from - 5))],
]);

export function useCombobox({ input, text, count, current, choose, clear }: ComboboxOptions): Combobox {
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

  // Keys are quicker than results: what is pressed before they are there is meant for them.
  const held = useRef<string[]>([]);
  const press = (keys: readonly string[]) => {
    let meant = at;
    for (const key of keys) {
      if (key === "Enter") {
        if (meant === null) show(false);
        else choose(meant);
        return;
      }
      if (count > 0) meant = MOVES.get(key)?.(meant, count) ?? meant;
    }
    setActive(meant);
  };
  const onCurrent = useEffectEvent(() => {
    const keys = held.current;
    held.current = [];
    if (open && keys.length > 0) press(keys);
  });
  useEffect(() => {
    if (current) onCurrent();
  }, [current]);
  useEffect(() => {
    held.current = [];
  }, [text, open]);

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
    if (!open) {
      if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || text.trim() === "") return;
      took();
      show(true);
      return;
    }
    if (event.key !== "Enter" && !MOVES.has(event.key)) return;
    took();
    if (current) press([event.key]);
    else held.current.push(event.key);
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
