/** A quiet choice among the accounts of one site; it adds to the map's filters and, unlike them, ends with the panel. */
import { lazy, Suspense } from "react";
import { useCompareWords } from "../i18n/compare-words";
import type { ChoicesProps } from "./AccountsChoices";
import { Later } from "./steps";

const Choices = lazy(() => import("./AccountsChoices").then((module) => ({ default: module.AccountsChoices })));

/** What stands in a closed box need not be fetched and counted before the accounts can be read. */
export function AccountsFilter(props: ChoicesProps) {
  const words = useCompareWords().accountsFilter;
  return (
    <details className="accounts-filter">
      <summary>{words.open}</summary>
      <Later>
        {() => (
          <Suspense>
            <Choices {...props} />
          </Suspense>
        )}
      </Later>
    </details>
  );
}
