import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { Assets } from "../static/document";
import { contentSecurityPolicy } from "./headers";

const ManifestSchema = v.record(
  v.string(),
  v.looseObject({
    file: v.string(),
    css: v.optional(v.array(v.string()), []),
    imports: v.optional(v.array(v.string()), []),
  }),
);
type Manifest = v.InferOutput<typeof ManifestSchema>;

/** Files of some chunks and of all they import at once. */
function closure(manifest: Manifest, names: readonly string[], seen = new Set<string>()) {
  const files = { scripts: [] as string[], styles: [] as string[] };
  for (const name of names) {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no part ${name}.`);
    if (seen.has(name)) continue;
    seen.add(name);
    const below = closure(manifest, chunk.imports, seen);
    files.styles.push(...below.styles, ...chunk.css);
    files.scripts.push(...below.scripts, chunk.file);
  }
  return files;
}

/** The hashed files that static pages share with the app, from the build's own list. */
export async function readAssets(dist: string): Promise<Assets> {
  const manifest = v.parse(ManifestSchema, JSON.parse(await readFile(join(dist, ".vite/manifest.json"), "utf8")));
  const entry = closure(manifest, ["src/app/static-page.ts"]);
  const panel = closure(manifest, ["src/app/panels/PanelHost.tsx"]);
  const plan = closure(manifest, ["src/app/panels/plan/PlanView.tsx"]);
  const story = closure(manifest, ["src/app/panels/story/OpenStory.tsx"]);
  const figures = closure(manifest, ["src/app/panels/overview/OpenOverview.tsx", "src/app/panels/OpenReturns.tsx"]);
  // The pages' own styles come last: they say where things stand.
  const own = manifest["src/app/static-page.ts"]?.css ?? [];
  const styles = [...new Set([...entry.styles, ...panel.styles])].filter((file) => !own.includes(file));
  return {
    script: entry.scripts.at(-1) ?? null,
    preload: entry.scripts.slice(0, -1),
    styles: [...styles, ...own],
    planStyles: plan.styles.filter((file) => !styles.includes(file)),
    storyStyles: story.styles.filter((file) => !styles.includes(file) && !plan.styles.includes(file)),
    figureStyles: figures.styles.filter((file) => !styles.includes(file)),
    policy: contentSecurityPolicy,
  };
}
