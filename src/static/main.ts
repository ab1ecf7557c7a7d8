/** What the command line builds with. */
export { buildPages } from "./build-pages";
export { readPublished } from "./published";
