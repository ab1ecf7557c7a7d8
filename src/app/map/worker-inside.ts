/** In place of the worker's address where the worker is in the page: a file beside it could not be read. */
import code from "maplibre-gl/dist/maplibre-gl-worker.mjs?raw";

export default URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
