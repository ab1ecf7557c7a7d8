/** What the next print shows. Nothing of it is in the link, nor kept. */
import { create } from "zustand";

export interface PrintState {
  /** Texts of accounts: only where the reader has ticked them. */
  readonly accounts: boolean;
}
export const usePrint = create<PrintState>()(() => ({ accounts: false }));
