/** Opens the dialog for links and embeds; its code comes when it is asked for. */
import { lazy, Suspense, useState, type ReactNode } from "react";

const ShareDialog = lazy(() => import("./ShareDialog"));

export function ShareButton({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpened(true)}>
        {children}
      </button>
      {opened && (
        <Suspense>
          <ShareDialog close={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
