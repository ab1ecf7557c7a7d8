/** The section of a panel that holds a plan; the viewer arrives by itself, into space that is kept for it. */
import "../../styles/plan-frame.css";
import { lazy, Suspense, type ComponentType } from "react";
import type { PlanDetail, SiteDetail } from "../../../core/dataset";
import { planFrame as en } from "../../i18n/en/plan-frame";
import { planFrame as ko } from "../../i18n/ko/plan-frame";
import { useSection } from "../../i18n/sections";
import type { Library } from "../../load-dataset";
import type { Loaded } from "../../store";
import { ErrorBoundary } from "../../shell/ErrorBoundary";
import { Section } from "../Facts";
import { Failed } from "../Waiting";

export interface PlanViewProps {
  readonly plan: PlanDetail;
  readonly site: SiteDetail;
  readonly standards: Library["standards"];
}
export type PlanViewComponent = ComponentType<PlanViewProps>;

const LazyPlanView = lazy(() => import("./PlanView").then((module) => ({ default: module.PlanView })));

interface PlanSectionProps extends Omit<PlanViewProps, "plan"> {
  readonly plan: Loaded<PlanDetail>;
  /** A page without script brings the viewer itself, since it cannot wait for it. */
  readonly view?: PlanViewComponent | undefined;
  readonly retry?: (() => void) | undefined;
}

export function PlanSection({ plan, view: View = LazyPlanView, retry, ...rest }: PlanSectionProps) {
  const words = useSection("planFrame", { en, ko });
  const waiting = (
    <p className="record-waiting plan-waiting" role="status">
      {words.loading}
    </p>
  );
  return (
    <Section id="plan" heading={words.heading}>
      {plan.status === "failed" ? (
        <Failed fault={plan.fault} retry={retry} />
      ) : plan.status === "ready" ? (
        <ErrorBoundary fallback={<Failed fault={NO_VIEWER} />}>
          <Suspense fallback={waiting}>
            <View plan={plan.value} {...rest} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        waiting
      )}
    </Section>
  );
}

const NO_VIEWER = { kind: "unreachable", file: "PlanView", status: null } as const;
