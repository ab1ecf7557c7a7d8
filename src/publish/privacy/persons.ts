/** Who counts as one person. Counting too few people is safe, counting too many is not. */

export interface PersonSource {
  readonly id: string;
  readonly witness: string | undefined;
  readonly sources: readonly string[];
}

/** Union-find: the representative of the group a name belongs to. */
function findRoot(parents: Map<string, string>, name: string): string {
  let root = name;
  for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) root = parent;
  for (let at = name; at !== root; ) {
    const next = parents.get(at) ?? root;
    parents.set(at, root);
    at = next;
  }
  return root;
}

/**
 * A person for each record: the witness key where there is one; without keys, records that share a source, directly or
 * through others, are one person.
 */
export function personByRecord(records: readonly PersonSource[]): Map<string, string> {
  const parents = new Map<string, string>();
  const keyless = records.filter((record) => record.witness === undefined);
  for (const { id, sources } of keyless) {
    const own = findRoot(parents, `record ${id}`);
    for (const source of sources) parents.set(findRoot(parents, `source ${source}`), own);
  }
  return new Map(records.map(({ id, witness }) => [id, witness === undefined ? findRoot(parents, `record ${id}`) : `witness ${witness}`]));
}
