import { common } from "./common";

const { number } = common;
const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;

export const dataPage = {
  heading: "The data",
  version: "Version",
  date: "Date",
  counts: "What it holds",
  sites: "places",
  sitesSay: (all: number, counted: number) =>
    all === counted ? number(all) : `${number(all)}, of which ${number(counted)} count as facilities`,
  conditions: "statements on conditions",
  testimonies: "accounts",
  reports: "reports",
  routes: "routes",
  routesSay: (all: number, patterns: number) =>
    patterns === 0 ? number(all) : `${number(all)}, of which ${number(patterns)} are composites`,
  actions: "actions",
  sources: "sources",
  standards: "standards",
  ageBands: "Age of witnesses, where known",
  files: "Files",
  filesNote: "The published files, as the atlas itself reads them.",
  file: {
    "atlas.json": "title, types, counts, licence",
    "sites.geojson": "places, for QGIS and other GIS",
    "routes.geojson": "routes, for QGIS and other GIS",
    "testimony-index.json": "columns for filtering, without text",
    "actions.json": "actions",
    "sources.json": "sources in CSL-JSON, for Zotero and others",
    "standards.json": "minimum standards",
    "plans.json": "plans of facilities",
    "stories.json": "stories",
    "withdrawn.json": "withdrawn ids",
    SHA256SUMS: "checksums of every file",
  },
  citations: "citations of every source in words",
  records: (count: number) => `Records with their texts (${counted(count, "file", "files")})`,
  cite: "How to cite",
  citeNote: "Cite the original source of a fact first; every entry lists it.",
  citation: ({
    publisher,
    year,
    title,
    subtitle,
    date,
    version,
    licence,
    address,
  }: {
    publisher: string;
    year: string;
    title: string;
    subtitle: string;
    date: string;
    version: string;
    licence: string;
    address: string;
  }) =>
    `${publisher} (${year}). ${title}${subtitle === "" ? "" : `: ${subtitle}`}. Dataset of ${date}, version ${version}. ${licence}.${address === "" ? "" : ` ${address}`}`,
  licence: "Licence",
};
