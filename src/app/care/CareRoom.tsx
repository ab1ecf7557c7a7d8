/** What stands beside the atlas for the reader's sake: a notice at first, the settings when asked for, the exit by key. */
import "../styles/care-notice.css";
import "../styles/care.css";
import { useState } from "react";
import { useCare } from "../care";
import { CareDialog } from "./CareDialog";
import { CareNotice } from "./CareNotice";
import { useKeeping } from "./keep";
import { useShiftExit } from "./use-shift-exit";

export function CareRoom({ frame }: { readonly frame: boolean }) {
  const choosing = useCare((state) => state.choosing);
  // Who has had choices remembered has seen the notice.
  const [noticed, setNoticed] = useState(() => useCare.getState().kept);
  useKeeping();
  const said = useShiftExit();
  return (
    <>
      <p className="exit-status" role="status">
        {said}
      </p>
      {!noticed && <CareNotice frame={frame} onClose={() => setNoticed(true)} />}
      {choosing && <CareDialog />}
    </>
  );
}
