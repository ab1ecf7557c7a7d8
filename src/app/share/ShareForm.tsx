import { useId, useMemo, type ReactNode } from "react";
import { RATIOS } from "../../core/embed-snippet";
import { offeredLanguages } from "../i18n/use-catalogue";
import { namesOfFeature } from "../panels/places";
import { textOf, useReading } from "../reading";
import { selectSitesById } from "../selectors";
import { useAtlas } from "../store";
import { Tick } from "../take-away/DownloadForm";
import type { ShareChoice, SizeName, Subject } from "./share-choice";
import type { ShareWords } from "./share-words";

interface ShareFormProps {
  readonly choice: ShareChoice;
  readonly onChange: (choice: ShareChoice) => void;
  readonly words: ShareWords;
}

const SUBJECTS: readonly Subject[] = ["now", "place", "places"];
const LOWEST = 160;
const HIGHEST = 5000;

export function ShareForm({ choice, onChange, words }: ShareFormProps) {
  const reading = useReading();
  const { manifest } = reading;
  const set = (change: Partial<ShareChoice>) => onChange({ ...choice, ...change });
  const endonym = (tag: string) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  const framed = choice.form === "frame";
  return (
    <div className="share-form">
      <fieldset>
        <legend>{words.what}</legend>
        {SUBJECTS.map((subject) => (
          <label key={subject} className="share-radio">
            <input
              type="radio"
              name="share-subject"
              checked={choice.subject === subject}
              onChange={() => set({ subject })}
            />
            {words[subject]}
          </label>
        ))}
        {choice.subject === "place" && <WhichPlace choice={choice} set={set} words={words} />}
        {choice.subject === "places" && <WhichPlaces choice={choice} set={set} words={words} />}
      </fieldset>
      <fieldset>
        <legend>{words.how}</legend>
        <div className="share-grid">
          <Choose
            label={words.language}
            value={choice.lang}
            options={[
              ["", framed ? words.readersLanguage : words.pagesLanguage],
              ...offeredLanguages(manifest.languages).map((tag) => [tag, endonym(tag)] as const),
            ]}
            onChange={(lang) => set({ lang })}
          />
          <Choose
            label={words.theme}
            value={choice.theme ?? ""}
            options={[
              ["", framed ? words.deviceTheme : words.pageTheme],
              ["light", words.themes.light],
              ["dark", words.themes.dark],
            ]}
            onChange={(theme) => set({ theme: theme === "light" || theme === "dark" ? theme : null })}
          />
          <Choose
            label={words.view}
            value={choice.look}
            options={(["map", "closed", "list"] as const).map((look) => [look, words.views[look]])}
            onChange={(look) => set({ look: look === "closed" || look === "list" ? look : "map" })}
          />
          <Choose
            label={words.size}
            value={framed && choice.size === "content" ? "height" : choice.size}
            options={(["height", ...RATIOS, ...(framed ? [] : (["content"] as const))] as const).map((size) => [
              size,
              words.sizes[size],
            ])}
            onChange={(size) => set({ size: size as SizeName })}
          />
          {(choice.size === "height" || (framed && choice.size === "content")) && (
            <NumberField
              label={words.pixels}
              value={choice.height}
              low={LOWEST}
              high={HIGHEST}
              onChange={(height) => set({ height: height ?? 600 })}
            />
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.care}</legend>
        <Tick
          label={words.withAccounts}
          note={words.withAccountsNote}
          value={choice.accounts}
          onChange={(accounts) => set({ accounts })}
        />
        {choice.accounts && (
          <Tick
            label={words.allClosed}
            note={words.allClosedNote}
            value={choice.allClosed}
            onChange={(allClosed) => set({ allClosed })}
          />
        )}
      </fieldset>
      <fieldset>
        <legend>{words.data}</legend>
        {[false, true].map((frozen) => (
          <label key={String(frozen)} className="share-radio">
            <input type="radio" name="share-data" checked={choice.frozen === frozen} onChange={() => set({ frozen })} />
            {frozen ? words.frozen(manifest.datasetVersion, manifest.datasetDate) : words.newest}
          </label>
        ))}
        {choice.frozen && <p className="record-note">{words.frozenNote}</p>}
      </fieldset>
      <fieldset>
        <legend>{words.code}</legend>
        {(["frame", "element"] as const).map((form) => (
          <label key={form} className="share-radio">
            <input type="radio" name="share-form" checked={choice.form === form} onChange={() => set({ form })} />
            {words.forms[form]}
          </label>
        ))}
        <p className="record-note">{words.formNotes[choice.form]}</p>
      </fieldset>
    </div>
  );
}

interface PartProps {
  readonly choice: ShareChoice;
  readonly set: (change: Partial<ShareChoice>) => void;
  readonly words: ShareWords;
}

function WhichPlace({ choice, set, words }: PartProps) {
  const reading = useReading();
  const sites = useAtlas(selectSitesById);
  const names = useMemo(() => {
    const sorted = [...sites.values()].map(
      ({ id, properties }) =>
        [id, textOf(namesOfFeature(properties, reading.manifest.languages[0] ?? reading.language), reading)] as const,
    );
    return sorted.sort(([, a], [, b]) => a.localeCompare(b, reading.language));
  }, [sites, reading]);
  return <Choose label={words.whichPlace} value={choice.site} options={names} onChange={(site) => set({ site })} />;
}

function WhichPlaces({ choice, set, words }: PartProps) {
  const reading = useReading();
  const { manifest } = reading;
  return (
    <div className="share-places">
      <fieldset className="share-types">
        <legend>{words.types}</legend>
        {manifest.siteTypes.map(({ id, label }) => (
          <label key={id} className="share-radio">
            <input
              type="checkbox"
              checked={choice.types.includes(id)}
              onChange={({ target }) =>
                set({ types: target.checked ? [...choice.types, id] : choice.types.filter((other) => other !== id) })
              }
            />
            {textOf(label, reading)}
          </label>
        ))}
        <p className="record-note">{words.allTypes}</p>
      </fieldset>
      <div className="share-grid">
        <Choose
          label={words.region}
          value={choice.region}
          options={[
            ["", words.anyRegion],
            ...manifest.provinces.map(({ id, label }) => [id, textOf(label, reading)] as const),
          ]}
          onChange={(region) => set({ region })}
        />
        <NumberField label={words.from} value={choice.from} low={1800} high={2200} onChange={(from) => set({ from })} />
        <NumberField label={words.to} value={choice.to} low={1800} high={2200} onChange={(to) => set({ to })} />
      </div>
    </div>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choose({ label, value, options, onChange }: ChooseProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly onChange: (value: number | null) => void;
}

/** A number that is out of reach is left as typed and not taken. */
function NumberField({ label, value, low, high, onChange }: NumberFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={low}
          max={high}
          defaultValue={value ?? ""}
          onChange={({ target }) => {
            const typed = Number(target.value);
            if (target.value === "") onChange(null);
            else if (Number.isInteger(typed) && typed >= low && typed <= high) onChange(typed);
          }}
        />
      )}
    </Field>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <p className="share-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </p>
  );
}
