import { resolve } from "node:path";

/** The dataset this repository keeps. */
const OWN_DATA = "data";

/** Folder of the records: the one the command names, else `ATLAS_DATA`, else the repository's own. */
export const dataFolder = (argument?: string): string => argument ?? process.env["ATLAS_DATA"] ?? OWN_DATA;

/** Whether the records are those whose published files are committed in `public/`. */
export const isOwnData = (folder: string): boolean => resolve(folder) === resolve(OWN_DATA);

/** Where other datasets, and the development server, put what they publish. Ignored by git. */
export const workFolder = (): string => process.env["ATLAS_OUT"] ?? ".atlas";
