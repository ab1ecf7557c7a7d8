/**
 * The folder the atlas is served from. Taken from this module's own address and never from the document, so that a
 * static page three folders down and a frame on another site find the same files.
 */
export const rootUrl = new URL(import.meta.env.DEV ? "../../" : "../", import.meta.url);

/** Address of a file of the atlas, such as `data/sites.geojson`. */
export const atlasUrl = (path: string): string => new URL(path, rootUrl).href;
