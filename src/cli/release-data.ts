/**
 * `npm run release:data [-- --drop VERSION]`: keeps the published files under their version, or takes a kept version back.
 * Exit codes: 0 kept, or kept already; 1 nothing was changed.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder, isOwnData, workFolder } from "./data-folder";
import { drop, editionOf, keep, keptFolder } from "./kept-versions";
import { readFolder } from "./read-folder";

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { drop: { type: "string" } } });
  const folder = dataFolder();
  const kept = keptFolder(folder);
  if (kept === null) {
    console.error("Where are versions of this dataset to be kept? Set ATLAS_KEPT to a folder outside the work folder.");
    return 1;
  }
  if (values.drop !== undefined) {
    const dropped = await drop(kept, values.drop);
    if (dropped)
      console.log(
        `Version ${values.drop} is kept no more. Links and embeds that stay at it will say so. Now: npm run build, upload.`,
      );
    else console.error(`There is no version “${values.drop}” in ${kept}.`);
    return dropped ? 0 : 1;
  }
  const published = join(isOwnData(folder) ? "public" : workFolder(), "data");
  const files = await readFolder(published).catch(() => []);
  const { version } = editionOf(files);
  const place = `${kept}/${version}`;
  switch (await keep(kept, files)) {
    case "kept":
      console.log(
        `${published} → ${place}: ${files.length} files. The build puts them into data/v/${version}/. Commit them.`,
      );
      return 0;
    case "same":
      console.log(`${place} is kept already, byte for byte. Nothing was changed.`);
      return 0;
    case "different":
      console.error(
        `${place} is kept already and differs from ${published}. A kept version is never written over: if it is wrong, take it back with “npm run release:data -- --drop ${version}”.`,
      );
      return 1;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
