import type { ReactNode } from "react";
import type { RouteFeature, SiteFeature } from "../core/dataset";
import { bytesOf } from "./cut";
import type { Edition } from "./edition";

/** What a page is about, for those who only see its head. */
export type PageSubject =
  | { readonly kind: "site"; readonly site: SiteFeature }
  | { readonly kind: "route"; readonly route: RouteFeature }
  | { readonly kind: "story" }
  | { readonly kind: "atlas" }
  | { readonly kind: "data" }
  | { readonly kind: "withdrawn" };

/** Where its text stands once the app has taken over: beside the map, instead of it, or as the list itself. */
export type PageLayout = "panel" | "list" | "home";

/** One page in one language. `key` is its address without the language: pages with one key are each other's translations. */
export interface Page {
  readonly key: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** The link that shows the same in the app. */
  readonly fragment: string;
  readonly layout: PageLayout;
  readonly subject: PageSubject;
  /** Steps from the first page to this one; the last is this one, which its heading names. */
  readonly trail: readonly { readonly name: string; readonly key?: string; readonly anchor?: string }[];
  readonly before?: { readonly name: string; readonly key: string } | undefined;
  readonly after?: { readonly name: string; readonly key: string } | undefined;
  readonly neighboursLabel?: string;
  /** Continues another page, whose key this is: search engines are led there. */
  readonly continues?: string;
  /** Accounts that stand on it, for links into it. */
  readonly accounts?: ReadonlySet<string>;
  /** Groups of places that begin on it. */
  readonly groups?: readonly string[];
  /** A plan is drawn on it, which has styles of its own. */
  readonly plan?: boolean;
  /** So have pages of figures. */
  readonly figures?: true;
  /** So have stories. */
  readonly story?: boolean;
  readonly body: ReactNode;
}

/** What pages are fitted with: translations of a page hold the same part of a list, so the heaviest of them decides. */
export interface Press {
  readonly editions: readonly Edition[];
  readonly write: (page: Page, edition: Edition) => string;
  /** Bytes of a page in the language in which it is heaviest. */
  readonly heaviest: (make: (edition: Edition) => Page) => number;
  /** Found once for all languages. */
  readonly once: <T>(key: string, find: () => T) => T;
}

export function makePress(editions: readonly Edition[], write: Press["write"]): Press {
  const found = new Map<string, unknown>();
  return {
    editions,
    write,
    heaviest: (make) => Math.max(...editions.map((edition) => bytesOf(write(make(edition), edition)))),
    once: <T>(key: string, find: () => T): T => {
      if (!found.has(key)) found.set(key, find());
      return found.get(key) as T; // The key stands for one kind of answer.
    },
  };
}
