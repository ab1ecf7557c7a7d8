import { join, relative, resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Problem } from "../publish/problem";
import { copyPublic } from "./copy-public";
import { dataFolder, isOwnData, workFolder } from "./data-folder";
// At once: by the time it is needed, what reads the configuration has closed and loads nothing more.
import { formatCitations } from "./format-citations";
import { formatProblems } from "./print-problems";
import { publishFolder } from "./publish-folder";
import { updateFolder } from "./write-folder";

/** An editor saves in several steps; together they are one change. */
const SETTLE_MS = 80;

/**
 * The folder Vite serves as it is: the committed files for a build of our own dataset, a fresh work folder for
 * development and for every other dataset.
 */
export const publicDirectory = (command: "serve" | "build"): string =>
  command === "build" && isOwnData(dataFolder()) ? "public" : workFolder();

/** Publishes into the work folder. With problems the files stay as they were. */
async function republish(folder: string): Promise<readonly Problem[]> {
  const { files, problems } = await publishFolder(folder, formatCitations);
  if (problems.length === 0) await updateFolder(join(workFolder(), "data"), files);
  return problems;
}

/** Runs one job at a time; a call during a run asks for exactly one more. */
function oneAtATime(job: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await job();
    } while (again);
    running = false;
  };
  return () => void run();
}

function isInside(folder: string, file: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return path !== "" && !path.startsWith("..") && !path.split(/[\\/]/).some((part) => part.startsWith("."));
}

interface Watch {
  readonly folder: string;
  readonly problemsAtStart: readonly Problem[];
}

/** Republishes on save: a good dataset reloads the page, problems are shown in it. */
function watchData(server: ViteDevServer, { folder, problemsAtStart }: Watch): void {
  let problems = problemsAtStart;
  const show = (): void => {
    if (problems.length > 0)
      server.ws.send({ type: "error", err: { message: formatProblems(problems, folder), stack: "" } });
  };
  const publishAgain = oneAtATime(async () => {
    try {
      problems = await republish(folder);
    } catch (error) {
      server.config.logger.error(String(error));
      return;
    }
    if (problems.length === 0) server.ws.send({ type: "full-reload" });
    else server.config.logger.error(formatProblems(problems, folder));
    show();
  });
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(resolve(folder));
  server.watcher.on("all", (_event, file) => {
    if (!isInside(folder, file)) return;
    clearTimeout(timer);
    timer = setTimeout(publishAgain, SETTLE_MS);
  });
  server.ws.on("connection", show);
}

/** Keeps the published files in step with the records while developing, and publishes other datasets for a build. */
export function atlasData(): Plugin {
  const folder = dataFolder();
  let problems: readonly Problem[] = [];
  return {
    name: "atlas-data",
    // A preview serves what was built; unit tests need no published files.
    apply: (_config, { isPreview }) => isPreview !== true && process.env["VITEST"] === undefined,
    async configResolved({ command, logger }) {
      if (publicDirectory(command) === "public") return;
      await copyPublic(folder, workFolder());
      problems = await republish(folder);
      if (problems.length === 0) return;
      if (command === "build") throw new Error(`${formatProblems(problems, folder)}\n\nNothing was built.`);
      logger.error(formatProblems(problems, folder));
    },
    configureServer(server) {
      watchData(server, { folder, problemsAtStart: problems });
    },
  };
}
