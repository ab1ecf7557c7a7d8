/** Who counts as one person. Counting too few people is safe, counting too many is not. */

export interface PersonSource {
  readonly id: string;
  readonly witness: string | undefined;
  readonly sources: readonly string[];
}

/** Union-find: the representative of the group a name belongs to. */
function findRoot(parents: Map<string, string>, name: string): string {
  let root = name;
  for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
    root = parent;
  for (let at = name; at !== root; ) {
    const next = parents.get(at) ?? root;
    parents.set(at, root);
    at = next;
  }
  return root;
}

/** Stands for no person in a count: somebody who may be any of several witnesses. */
export const NOBODY_NEW = "";

/**
 * A person for each record: the witness key where there is one; without keys, records that share a source, directly or
 * through others, are one person. A record without a key that shares a source with one that has a key may be the same
 * person, so it counts as that one; where several keys share the source it may be any of them, and counts as nobody.
 */
export function personByRecord(records: readonly PersonSource[]): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { id, sources, witness } of records) {
    if (witness !== undefined) continue;
    const own = findRoot(parents, `record ${id}`);
    for (const source of sources) parents.set(findRoot(parents, `source ${source}`), own);
  }
  const keyed = new Map<string, string>();
  for (const { sources, witness } of records) {
    if (witness === undefined) continue;
    for (const source of sources) {
      const root = findRoot(parents, `source ${source}`);
      const known = keyed.get(root) ?? `witness ${witness}`;
      keyed.set(root, known === `witness ${witness}` ? known : NOBODY_NEW);
    }
  }
  const personOf = ({ id, witness }: PersonSource): string => {
    if (witness !== undefined) return `witness ${witness}`;
    const root = findRoot(parents, `record ${id}`);
    return keyed.get(root) ?? root;
  };
  return new Map(records.map((record) => [record.id, personOf(record)]));
}
