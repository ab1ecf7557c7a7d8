import type { TextUse } from "../../../core/vocabulary";

/** Said in the place of a text, by where it would have stood. Neutral: it says what was agreed, not who or why. */
const notHere: Record<TextUse, string> = {
  atlas: "The text of this account is not published.",
  embed: "The text of this account may be read in the atlas itself, not inside the pages of others.",
  export: "The text of this account may be read in the atlas, not saved in files.",
  print: "The text of this account may be read in the atlas, not printed.",
  static: "The text of this account may be read in the atlas itself, not on this page.",
  offline: "The text of this account may be read in the atlas, not in copies.",
};

export const consent = { notHere, read: "Read it in the atlas" };
