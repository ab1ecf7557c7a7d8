/**
 * `npm run test:hosts`: the built folder behind a real nginx, a real Apache and `python3 -m http.server`. Exit codes: 0 all
 * is as the table says; 1 something is not; 2 there is nothing built; 3 a server is not installed.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "../browser/find-chromium";
import { browse } from "./browse";
import { checkTable } from "./checks";
import { missing, type Running, startApache, startNginx, startPython } from "./servers";

const folder = path.resolve(process.env["ATLAS_DIST"] ?? "dist");
const port = Number(process.env["ATLAS_HOSTS_PORT"] ?? 4740);
/** Not the name in the file, and two folders deep: nothing may depend on either. */
const UNDER = "maps/of-a-kind";

const files = () => {
  const { basemap } = JSON.parse(readFileSync(path.join(folder, "data/atlas.json"), "utf8")) as {
    basemap: { file: string };
  };
  const assets = readdirSync(path.join(folder, "assets"));
  const asset = (ending: string): string => `assets/${assets.find((name) => name.endsWith(ending)) ?? ""}`;
  const packed = ["index.html", "embed.js", asset(".js"), asset(".css"), "data/atlas.json", "data/sites.geojson"];
  const paths = [...packed, "embed.html", "404.html", "data/withdrawn.json", "data/records/0.json", basemap.file];
  return { basemap: basemap.file, packed, paths };
};

async function main(): Promise<number> {
  if (!existsSync(path.join(folder, "index.html"))) {
    console.error(`There is nothing built in ${folder}. First: npm run build`);
    return 2;
  }
  const advice = missing();
  if (advice !== null) {
    console.error(advice);
    return 3;
  }
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  const starts: readonly (() => Promise<Running>)[] = [
    () => startNginx(folder, port, UNDER),
    () => startApache(folder, port + 1, UNDER),
    () => startPython(folder, port + 2, UNDER),
  ];
  let wrong = 0;
  for (const start of starts) {
    const server = await start();
    try {
      const found = [...(server.sendsTable ? [await checkTable(server, files())] : []), await browse(browser, server)];
      const sentences = found.flatMap((findings) => findings.wrong);
      const checks = found.reduce((sum, findings) => sum + findings.checks, 0);
      console.log(
        `${server.name}: ${checks} checks, ${sentences.length} wrong${sentences.map((one) => `\n  ${one}`).join("")}`,
      );
      wrong += sentences.length;
    } finally {
      server.stop();
    }
  }
  await browser.close();
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main();
