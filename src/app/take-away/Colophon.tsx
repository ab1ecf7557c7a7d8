import type { Citation } from "../../core/export/cite";
import { Fact, Facts, Section } from "../panels/Facts";
import { useReading } from "../reading";
import { Cited } from "./CopyField";
import { useWords } from "./words";
import { usePagePatterns, writtenPage } from "./written";

/** The last lines of a print: what it was made from, and how to find it again. */
export function Colophon({ page, link }: { readonly page: Citation; readonly link: string }) {
  const { manifest, language: own, t } = useReading();
  const words = useWords();
  const patterns = usePagePatterns();
  const pattern = patterns.status === "ready" && patterns.value.find(({ language }) => language === own);
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
          {pattern && (
            <Fact term={words.print.cite}>
              <Cited runs={writtenPage(page, pattern, "apa", words)} />
            </Fact>
          )}
        </Facts>
      </Section>
    </div>
  );
}
