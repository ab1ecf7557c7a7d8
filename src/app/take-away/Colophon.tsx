import { writeCitation, type Citation } from "../../core/export/cite";
import { Fact, Facts, Section } from "../panels/Facts";
import { useReading } from "../reading";
import { useWords } from "./words";

/** The last lines of a print: what it was made from, and how to find it again. */
export function Colophon({ page, link }: { readonly page: Citation; readonly link: string }) {
  const { manifest, t } = useReading();
  const words = useWords();
  return (
    <div className="print-only">
      <Section id="colophon" heading={words.print.colophon}>
        <Facts>
          <Fact term={words.print.address}>{link}</Fact>
          <Fact term={words.print.date}>{t.vocabulary.period(manifest.datasetDate)}</Fact>
          <Fact term={words.print.version}>{words.print.versionSays(manifest.datasetVersion)}</Fact>
          <Fact term={words.print.licence}>
            {manifest.licence.name}, {manifest.licence.url}
          </Fact>
          <Fact term={words.print.cite}>{writeCitation(page, "apa", words.cite)}</Fact>
        </Facts>
      </Section>
    </div>
  );
}
