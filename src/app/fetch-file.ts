/** The hand of `load-dataset`, and nobody else's. An edition in one file has another in its place (`inside/fetch-file`). */
import { atlasUrl } from "./root-url";

export const fetchFile = (path: string, manner: RequestInit): Promise<Response> => fetch(atlasUrl(path), manner);
