/** The Shift key, pressed three times within five seconds and alone each time, leaves the page; what is under way is spoken. */
import { useEffect, useState } from "react";
import { useCareWords } from "../i18n/care-words";
import { leave } from "../leave";
import { useReading } from "../reading";
import { exitAddress } from "../shell/QuickExit";

const PRESSES = 3;
const WITHIN_MS = 5000;

export function useShiftExit(): string {
  const { t } = useReading();
  const words = useCareWords().byKey;
  const [said, setSaid] = useState("");
  useEffect(() => {
    let presses = 0;
    // Shift held for a capital letter, for Tab or for the mouse is not meant.
    let alone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (count: number, text: string) => {
      presses = count;
      // The exit counts along for the eye.
      if (count > 0) document.documentElement.dataset["exitPresses"] = String(count);
      else delete document.documentElement.dataset["exitPresses"];
      setSaid(text);
    };
    const callOff = () => {
      clearTimeout(timer);
      if (presses > 0) tell(0, words.expired);
    };
    const onDown = ({ key, repeat }: KeyboardEvent) => {
      if (key !== "Shift") {
        alone = false;
        callOff();
      } else if (!repeat) alone = true;
    };
    const onUp = ({ key }: KeyboardEvent) => {
      if (key !== "Shift" || !alone) return;
      alone = false;
      if (presses === 0) timer = setTimeout(callOff, WITHIN_MS);
      if (presses + 1 === PRESSES) {
        clearTimeout(timer);
        leave(exitAddress(), t.shell);
      } else tell(presses + 1, words.more(PRESSES - presses - 1));
    };
    const onPointer = () => {
      alone = false;
    };
    // Before anything on the page takes the key for itself.
    addEventListener("keydown", onDown, true);
    addEventListener("keyup", onUp, true);
    addEventListener("pointerdown", onPointer, true);
    return () => {
      clearTimeout(timer);
      delete document.documentElement.dataset["exitPresses"];
      removeEventListener("keydown", onDown, true);
      removeEventListener("keyup", onUp, true);
      removeEventListener("pointerdown", onPointer, true);
    };
  }, [t, words]);
  return said;
}
