/** Where panels offer what can be taken away. It needs script, so a static page has none of it; its code comes after the text. */
import { lazy, Suspense } from "react";
import type { SourceDocument } from "../../core/dataset";
import { useReading } from "../reading";
import type { TakeAwayProps } from "../take-away/TakeAway";

const TakeAwaySection = lazy(() => import("../take-away/TakeAway"));
const PrintedHeadPart = lazy(() => import("../take-away/PrintedHead"));
const CiteSourcePart = lazy(() => import("../take-away/CiteSource").then((module) => ({ default: module.CiteSource })));
const ShownDownloadPart = lazy(() => import("../take-away/ShownDownload"));

export function TakeAway(props: TakeAwayProps) {
  if (!useReading().open) return null;
  return (
    <Suspense>
      <TakeAwaySection {...props} />
    </Suspense>
  );
}

export function PrintedHead(props: TakeAwayProps) {
  if (!useReading().open) return null;
  return (
    <Suspense>
      <PrintedHeadPart {...props} />
    </Suspense>
  );
}

export function CiteSource({ source }: { readonly source: SourceDocument }) {
  if (!useReading().open) return null;
  return (
    <Suspense>
      <CiteSourcePart source={source} />
    </Suspense>
  );
}

export function ShownDownload() {
  if (!useReading().open) return null;
  return (
    <Suspense>
      <ShownDownloadPart />
    </Suspense>
  );
}
