/** “Keep for offline”: says before what will lie on the device, and takes all of it away again. */
import { useEffect, useState } from "react";
import { offline as en } from "../i18n/en/offline";
import { offline as ko } from "../i18n/ko/offline";
import { useSection } from "../i18n/sections";
import { Section } from "../panels/Facts";
import { canKeep, isKept, keepAll, letGo, sizeToKeep } from "./keep";

type State = "not" | "asked" | "keeping" | "kept" | "failed";

export default function KeepOffline() {
  const words = useSection("offline", { en, ko });
  const [state, setState] = useState<State | null>(null);
  const [size, setSize] = useState<number | null>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (canKeep())
      isKept().then(
        (is) => setState(is ? "kept" : "not"),
        () => setState(null),
      );
  }, []);
  if (state === null) return null;
  const ask = () => void sizeToKeep().then((bytes) => (setSize(bytes), setState(bytes === null ? "failed" : "asked")));
  const keep = () => {
    setDone(0);
    setState("keeping");
    keepAll(setDone).then(
      () => setState("kept"),
      // Half a copy is none.
      () => void letGo().finally(() => setState("failed")),
    );
  };
  const remove = () => void letGo().then(() => setState("not"));
  return (
    <Section id="offline" heading={words.heading}>
      <p className="record-text">{state === "kept" ? words.isKept : words.says}</p>
      {state === "failed" && <p className="record-text">{words.failed}</p>}
      {state === "asked" && size !== null && <p className="record-text">{words.before(size)}</p>}
      <p role="status" className="record-note">
        {state === "keeping" && size !== null ? words.progress(done, size) : ""}
      </p>
      {state === "keeping" && size !== null && <progress max={size} value={done} aria-label={words.heading} />}
      {(state === "not" || state === "failed") && <Button onPress={ask}>{words.ask}</Button>}
      {state === "asked" && <Button onPress={keep}>{words.keep}</Button>}
      {state === "kept" && <Button onPress={remove}>{words.remove}</Button>}
    </Section>
  );
}

function Button({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
  return (
    <button type="button" className="text-button" onClick={onPress}>
      {children}
    </button>
  );
}
