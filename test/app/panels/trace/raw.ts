/** The records as people keep them: read from `data/` itself, by nothing of the publisher and nothing of the app. */
import { readdirSync, readFileSync } from "node:fs";

export type Words = Readonly<Record<string, string>>;
export interface RawCondition {
  readonly id: string;
  readonly category: string;
  readonly statement: Words;
  readonly value?: number;
  readonly max?: number;
  readonly within?: string;
  readonly per?: readonly string[];
  readonly scope?: Words;
  readonly period?: string;
  readonly sources: readonly string[];
}
export interface RawSite {
  readonly id: string;
  readonly type: string;
  readonly name: Words;
  readonly point: readonly [number, number];
  readonly country: string;
  readonly precision: string;
  readonly radiusKm: number;
  readonly aliases?: readonly string[];
  readonly locationBasis?: Words;
  readonly authority?: string;
  readonly operating?: string;
  readonly status?: { readonly asOf?: string };
  readonly counted?: boolean;
  readonly summary?: Words;
  readonly conditions?: readonly RawCondition[];
  readonly sources: readonly string[];
}
export interface RawTestimony {
  readonly id: string;
  readonly kind: "paraphrase" | "report";
  readonly sites: readonly string[];
  readonly period?: string;
  readonly violations?: readonly { readonly kind: string; readonly site: string | null }[];
  readonly text: Words;
  readonly siteLink?: Readonly<Record<string, { readonly reason: Words }>>;
  readonly sources: readonly string[];
  readonly holder?: string;
}
export interface RawPeople {
  readonly min?: number;
  readonly max?: number;
}
export interface RawRoute {
  readonly id: string;
  readonly name: Words;
  readonly statement?: Words;
  readonly date?: string;
  readonly pattern?: boolean;
  readonly people?: RawPeople;
  readonly stops: readonly { readonly site?: string; readonly place?: Words; readonly date?: string }[];
  readonly legs?: readonly {
    readonly people?: RawPeople;
    readonly date?: string;
    readonly sources?: readonly string[];
  }[];
  readonly counts?: readonly (RawPeople & {
    readonly by: Words;
    readonly scope?: Words;
    readonly sources: readonly string[];
  })[];
  readonly siteLink?: Readonly<Record<string, { readonly reason: Words }>>;
  readonly sources: readonly string[];
}
export interface RawAction {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly forum: string;
  readonly forumNames?: Words;
  readonly title: Words;
  readonly summary?: Words;
  readonly nextStep?: Words;
  readonly sites?: readonly string[];
  readonly authority?: readonly string[];
  readonly status?: { readonly asOf: string };
  readonly sources: readonly string[];
}
export interface RawSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly primary?: string;
  readonly holder?: string;
  readonly [field: string]: unknown;
}
export interface RawStandard {
  readonly id: string;
  readonly topic: string;
  readonly statement: Words;
  readonly label?: Words;
  readonly setting?: string;
  readonly unit?: string;
  readonly value?: number;
  readonly sources: readonly string[];
}
export interface RawPlan {
  readonly site: string;
  readonly description: Words;
  readonly note?: Words;
  readonly sources: readonly string[];
  readonly parts: readonly {
    readonly kind: string;
    readonly label: Words;
    readonly note?: Words;
    readonly sources?: readonly string[];
  }[];
}
interface RawAtlas {
  readonly helpLines: readonly {
    readonly name: Words;
    readonly phone: string;
    readonly hours?: Words;
    readonly asOf?: string;
  }[];
  readonly datasetDate: string;
  readonly authorities: readonly { readonly id: string; readonly label: Words }[];
  readonly siteTypes: readonly { readonly id: string; readonly crossing?: boolean }[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, "utf8"));
const folder = (name: string): unknown[] =>
  readdirSync(`data/${name}`)
    .filter((file) => file.endsWith(".json"))
    .map((file) => read(`${name}/${file}`));

/** Shapes: towns as points, countries as areas. */
export interface RawShape {
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

// The check of the data has looked at every field before; here they are only read.
export const atlas = read("atlas.json") as RawAtlas;
export const sites = folder("sites") as RawSite[];
export const testimonies = folder("testimonies") as RawTestimony[];
export const routes = folder("routes") as RawRoute[];
export const actions = folder("actions") as RawAction[];
export const sources = folder("sources") as RawSource[];
export const standards = folder("standards") as RawStandard[];
export const plans = folder("plans") as RawPlan[];
export const shapes = (read("shapes.geojson") as { features: RawShape[] }).features;

export const siteOf = (id: string): RawSite | undefined => sites.find((site) => site.id === id);
export const routeOf = (id: string): RawRoute | undefined => routes.find((route) => route.id === id);
