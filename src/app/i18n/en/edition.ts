/** What an edition in one file says of itself. */
export const edition = {
  says: (date: string, version: string) =>
    `Copy in one file, data of ${date} (version ${version}). What was corrected or withdrawn later is not in it: do not pass on an old copy.`,
  broken:
    "This copy cannot be opened: the file may be incomplete, or the browser too old (Chrome 103, Firefox 113, Safari 16.4 or later).",
  newest: "The newest data are where you got this copy.",
  newestAt: "The newest data",
};
