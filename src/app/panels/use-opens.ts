import { opensByItself } from "../../core/opens";
import type { Distress } from "../../core/vocabulary";
import { useReading } from "../reading";

/** Whether a text with these kinds of distress opens unasked; without script none does. */
export function useOpens(kinds: readonly Distress[]): boolean {
  const { care } = useReading();
  return opensByItself(kinds, care?.open ?? [], care?.limit);
}
