import { numberIn } from "../number-in";

const number = numberIn("en");

/** How the data are made, what they cannot carry and what has changed: read on the data page. */
export const dataNotes = {
  method: "Method",
  methodSays: [
    "Every record names the published documents it rests on, down to the single condition. Editors paraphrase; nothing is quoted as a witness’s words.",
    "Statements that disagree stand side by side. Nothing is averaged, no year is guessed, and no middle of a range is taken: what the sources leave open stays open.",
    "How well a place is located is published as a radius. Coordinates are rounded to what that radius allows.",
    "Accounts are linked to a place because the source names it, or by inference; then the reason stands with the account.",
  ],
  privacy: "Privacy",
  privacySays: (k: number) =>
    `Keys of witnesses and everything that could tell people apart are left out when the files are made. Gender and period of an account are published only where at least ${number(k)} witnesses share the combination; otherwise they are generalised or left out. The finished files are read back and measured again. No check can rule out that someone is recognised: please add nothing that would make it easier.`,
  withdrawn:
    "A withdrawn record leaves every file with the next edition; its id stays in withdrawn.json. Copies that others have downloaded cannot be recalled. Whoever keeps one should compare it with that list.",
  limits: "Limits",
  changes: "Changes",
  noChanges: "No changes are listed for this edition.",
};
