/** `npm run schemas`: JSON Schema of every record kind, and the setting with which editors complete and check fields. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { AtlasRecordSchema, RECORD_SCHEMAS, StoryFrontMatterSchema } from "../publish/records";

const FOLDER = "schemas";
const SETTINGS = ".vscode/settings.json";

const name = (kind: string): string => `${kind}.schema.json`;

/** Trimming and a few checks have no counterpart in JSON Schema; the publisher makes them. */
const toText = (schema: Parameters<typeof toJsonSchema>[0]): string =>
  `${JSON.stringify(toJsonSchema(schema, { errorMode: "ignore", typeMode: "input" }), null, 2)}\n`;

const kinds = [
  ["atlas", AtlasRecordSchema] as const,
  ...Object.entries({ ...RECORD_SCHEMAS, stories: StoryFrontMatterSchema }),
];

const mapping = kinds.map(([kind]) => ({
  fileMatch: [kind === "atlas" ? "data/atlas.json" : `data/${kind}/*.json`],
  url: `./${FOLDER}/${name(kind)}`,
}));

async function writeSettings(): Promise<void> {
  const known: unknown = JSON.parse(await readFile(SETTINGS, "utf8").catch(() => "{}"));
  await mkdir(".vscode", { recursive: true });
  await writeFile(SETTINGS, `${JSON.stringify({ ...(known as object), "json.schemas": mapping }, null, 2)}\n`);
}

await mkdir(FOLDER, { recursive: true });
for (const [kind, schema] of kinds) await writeFile(join(FOLDER, name(kind)), toText(schema));
await writeSettings();
console.log(`${kinds.length} schemas in ${FOLDER}/, mapped in ${SETTINGS}.`);
