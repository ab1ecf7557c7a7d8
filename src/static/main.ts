/** What the command line builds with. */
export { buildPages } from "./build-pages";
export { readPublished } from "./published";
export { makePictures } from "./picture/make-pictures";
export { pictureJobs } from "./picture/pictures";
