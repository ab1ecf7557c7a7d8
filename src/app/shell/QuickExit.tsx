import type { MouseEvent } from "react";
import type { Catalogue } from "../i18n/catalogue";
import { leave } from "../leave";
import { selectManifest } from "../selectors";
import { useAtlas } from "../store";

/** Known before the dataset is: the build writes it into the page, so that one can leave also where nothing loads. */
const fromPage = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[name="atlas-exit"]')?.content;

export const exitAddress = (): string =>
  selectManifest(useAtlas.getState())?.exitAddress ?? fromPage() ?? "about:blank";

interface QuickExitProps {
  readonly t: Catalogue;
  /** Where to; a page made at build knows it and has no browser to ask. */
  readonly address?: string;
}

export function QuickExit({ t, address = exitAddress() }: QuickExitProps) {
  // Whatever button or key opens a link: this one leaves. A page left behind in another tab would still be there.
  const onPress = (event: MouseEvent) => {
    if (event.button === 2) return;
    event.preventDefault();
    leave(address, t.shell);
  };
  return (
    <a className="exit" href={address} rel="noreferrer" onClick={onPress} onAuxClick={onPress}>
      {t.shell.exit}
    </a>
  );
}
