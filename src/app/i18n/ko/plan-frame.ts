import type { planFrame as model } from "../en/plan-frame";

export const planFrame: typeof model = {
  heading: "도면",
  loading: "도면을 불러오는 중 …",
};
