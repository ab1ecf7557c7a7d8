/** The part of `csv-parse/browser/esm/sync` we call. Its own types ask for node's streams, which do not exist here. */
export function parse(
  text: string,
  options: { info: true; relax_column_count: true; skip_empty_lines: true },
): unknown[];
