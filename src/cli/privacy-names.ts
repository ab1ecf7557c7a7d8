/** `npm run privacy -- add-name [--remove | --test]`: the local list of names. A name is typed, never an argument. */
import { createInterface } from "node:readline/promises";
import { addName, isListed, nameListFile, readNameList, removeName, writeNameList } from "./name-list";

/** One name a line from a pipe, or one that is asked for; an argument would stay in the history of the shell. */
async function readNames(): Promise<string[]> {
  const lines = createInterface({ input: process.stdin, ...(process.stdin.isTTY && { output: process.stderr }) });
  try {
    if (process.stdin.isTTY) return [await lines.question("Name (kept only as a hash): ")];
    const names: string[] = [];
    for await (const line of lines) names.push(line);
    return names;
  } finally {
    lines.close();
  }
}

export async function runNames(options: readonly string[]): Promise<void> {
  const [mode = "--add", ...more] = options;
  if (!["--add", "--remove", "--test"].includes(mode) || more.length > 0) {
    console.error(
      "A name is never an argument: it would stay in the history of the shell. Run the command, then type it.",
    );
    console.error(
      "  npm run privacy -- add-name            adds the name you type\n  npm run privacy -- add-name --remove   takes it off\n  npm run privacy -- add-name --test     says whether it is there",
    );
    process.exitCode = 1;
    return;
  }
  const names = (await readNames()).map((name) => name.trim()).filter((name) => name !== "");
  const before = await readNameList();
  if (mode === "--test") {
    for (const name of names) console.log(isListed(before, name) ? "On the list." : "Not on the list.");
    return;
  }
  const after = names.reduce(
    (list, name) => (mode === "--remove" ? removeName(list, name) : addName(list, name)),
    before,
  );
  await writeNameList(after);
  const change = Math.abs(after.names.length - before.names.length);
  console.log(
    `${mode === "--remove" ? "Taken off" : "Added"}: ${change}. ${nameListFile()} holds ${after.names.length}.`,
  );
}
