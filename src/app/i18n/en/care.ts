/** Words of the notice, the settings of reading and the exit by key. Loaded after the list, not before. */
export const care = {
  notice: {
    label: "About reading here",
    says: "Texts that tell of violence, death or other harm stay closed until you open them. Each says in one line what it is about.",
    short: "Texts that tell of harm stay closed until you open them.",
    exit: "To leave fast: “Leave now”, or the Shift key three times.",
    choose: "Choose what opens",
    help: "Where to find help",
    close: "Close",
  },
  choice: {
    heading: "What opens by itself",
    says: "At first every text that may distress is closed, and one line says what it is about. A text opens by itself once every kind it mentions is ticked here. Any text can be opened by hand.",
    kinds: "Texts that mention",
    all: "Open all",
    none: "Close all",
    limited: (kinds: string) => `The page around this atlas keeps closed: ${kinds}. You can open such a text by hand.`,
    traces: "Traces in this browser",
    quiet: "Leave no steps in this tab’s history",
    quietNote:
      "What you open from now on is written neither into the address nor into the steps of “Back”. A reload then begins anew. Steps already made, and the address you came by, stay in the browser’s history.",
    fullTitle: "Show the name of the atlas in the tab",
    fullTitleNote: "Otherwise tab and history show a neutral word.",
    keep: "Remember these choices on this device",
    keepNote:
      "Otherwise they end with this page. What is remembered is one entry in this browser’s storage, which anyone using this device can find.",
    keepImpossible: "This browser lets the page remember nothing here, so the choices end with this page.",
    forget: "Forget them",
    help: "Where to find help",
    promise: "What this page knows about you",
    done: "Done",
  },
  byKey: {
    more: (presses: number) =>
      presses === 1 ? "Shift: press it once more to leave" : `Shift: press it ${presses} more times to leave`,
    expired: "Leaving by the Shift key has been called off",
  },
};
