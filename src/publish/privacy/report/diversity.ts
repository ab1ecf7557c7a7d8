/**
 * l-diversity (A. Machanavajjhala, D. Kifer, J. Gehrke, M. Venkitasubramaniam: l-Diversity: Privacy Beyond k-Anonymity.
 * ACM Transactions on Knowledge Discovery from Data 1(1), 2007), with violations as the sensitive value. A witness may
 * tell of several, so what is counted is pairs of person and violation.
 */
import type { Violation } from "../../../core/vocabulary";

export interface Telling {
  readonly person: string;
  readonly violations: readonly Violation[];
}

export interface DiversityMeasure {
  readonly distinct: number;
  readonly entropy: number;
  readonly sharedByAll: readonly Violation[];
}

export function measureDiversity(tellings: readonly Telling[]): DiversityMeasure {
  const people = new Set(tellings.map(({ person }) => person));
  const tellers = new Map<Violation, Set<string>>();
  for (const { person, violations } of tellings)
    for (const violation of violations) tellers.set(violation, (tellers.get(violation) ?? new Set()).add(person));
  const pairs = [...tellers.values()].reduce((sum, group) => sum + group.size, 0);
  const entropy = [...tellers.values()].reduce((sum, { size }) => sum - (size / pairs) * Math.log(size / pairs), 0);
  return {
    distinct: tellers.size,
    entropy: tellers.size === 0 ? 0 : Number(Math.exp(entropy).toFixed(4)),
    sharedByAll:
      people.size < 2
        ? []
        : [...tellers]
            .filter(([, group]) => group.size === people.size)
            .map(([violation]) => violation)
            .sort(),
  };
}
