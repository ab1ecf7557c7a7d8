const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

export const offline = {
  heading: "Keep for offline",
  says: "On this device the atlas can be read without a connection. Then its pages, data and map stay in the browser, where whoever uses the device can find them. Nothing is kept unless you ask.",
  ask: "Keep the atlas on this device …",
  before: (bytes: number) =>
    `${megabytes(bytes)} will be fetched, texts of accounts included. With a connection, what was withdrawn or published since is asked for first.`,
  keep: "Fetch and keep",
  progress: (done: number, all: number) => `${megabytes(done)} of ${megabytes(all)}`,
  isKept:
    "The atlas is kept on this device and opens without a connection, from links to single places and pages as well. With one, it asks first for what was withdrawn or published since.",
  remove: "Remove all of it from this device",
  failed:
    "It could not be kept: no connection, no room, or the browser does not allow it. Nothing remains on the device.",
};
