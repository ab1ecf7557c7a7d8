import type { Attributes, Gate } from "../privacy/gate";
import { findGenderWords } from "../privacy/prose";
import { isSmallJourney, peopleOf } from "../privacy/routes";
import { findEnglishNames } from "../privacy/text/english-names";
import { findJobs } from "../privacy/text/jobs";
import type { FieldPath, Finding, Problem } from "../problem";
import { problemIn } from "../problem";
import { periodOf } from "../read-period";
import type { RecordSet } from "../read-records";
import type { AtlasRecord, RouteRecord, TestimonyRecord } from "../records";
import { isSameSpan } from "../privacy/five-year";

/** Consent that was withdrawn, that does not reach as far as an open page does, or that says two things. */
function checkConsent({ consent, uses, id }: TestimonyRecord): Finding[] {
  if (consent === "withdrawn") {
    return [
      {
        check: "consent-withdrawn",
        field: ["consent"],
        message: `The consent was withdrawn. Run “npm run withdraw -- ${id}”: it deletes this record and adds withdrawn/${id}.json, so that links to it still answer.`,
      },
    ];
  }
  if (consent === "named-uses" && !(uses ?? []).includes("atlas")) {
    return [
      {
        check: "consent-too-narrow",
        field: ["uses"],
        message:
          "The consent does not cover “atlas”. What the atlas shows can be read, and copied, by everybody; keep this record out of the folder.",
      },
    ];
  }
  if (consent === "named-uses" || uses === undefined) return [];
  return [
    {
      check: "uses-without-named-uses",
      field: ["uses"],
      message: `“uses” belongs to the consent “named-uses”; here the consent is “${consent}”. Correct one of the two.`,
    },
  ];
}

const publicOnly = (check: string, field: FieldPath, what: string): Finding => ({
  check,
  field,
  message: `${what} This folder is itself published (privacy.recordsArePublic in atlas.json); keep raw records elsewhere and point ATLAS_DATA at them.`,
});

function checkPublicPeriod(record: TestimonyRecord, { period }: Attributes): Finding[] {
  const written = periodOf(record.period);
  if (record.period === undefined || !written || (written.from === null && written.to === null)) return [];
  if (period && isSameSpan(period, written)) return [];
  const advice = period ? `Write “${period.edtf}”.` : "Leave the field out.";
  return [
    publicOnly(
      "period-too-fine",
      ["period"],
      `The period ${record.period} says more than the gate lets out. ${advice}`,
    ),
  ];
}

/** What never leaves must not stand in a folder that everybody can read. */
function checkPublicTestimony(record: TestimonyRecord): Finding[] {
  return [
    ...(record.witness === undefined
      ? []
      : [publicOnly("witness-key", ["witness"], "A witness key ties accounts to one person. Remove the field.")]),
    ...(record.ageBand === undefined
      ? []
      : [publicOnly("age-band", ["ageBand"], "An age band leaves only in totals. Remove the field.")]),
  ];
}

/** Neither must what the gate would take away. */
function checkGated(record: TestimonyRecord, left: Attributes): Finding[] {
  return [
    ...(record.gender !== undefined && left.gender === undefined
      ? [
          publicOnly(
            "gender-too-fine",
            ["gender"],
            "Too few witnesses share this gender, period and country. Remove the field.",
          ),
        ]
      : []),
    ...checkPublicPeriod(record, left),
  ];
}

function checkPublicRoute(route: RouteRecord, k: number): Finding[] {
  const journey = isSmallJourney(route, k)
    ? [
        publicOnly(
          "small-journey",
          ["people"],
          `The route is the journey of ${peopleOf(route.people)}, fewer than ${k}. Make it part of a pattern: no date, no people, a name that tells where and not who.`,
        ),
      ]
    : [];
  const legs = (route.legs ?? []).flatMap((leg, at): Finding[] =>
    (peopleOf(leg.people) ?? k) < k
      ? [
          publicOnly(
            "small-journey",
            ["legs", at, "people"],
            `The leg is told of ${peopleOf(leg.people)}, fewer than ${k}. Remove the number.`,
          ),
        ]
      : [],
  );
  return [...journey, ...legs];
}

const asWords = (id: string): string =>
  id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

/** An id is in links, files and histories, and can never change. */
function checkOpaque({ id }: TestimonyRecord): Finding[] {
  const words = asWords(id);
  const telling = [
    ...findEnglishNames(words, () => false),
    ...findGenderWords(words, "en", undefined),
    ...findJobs(`a ${words.toLowerCase()}`),
  ];
  const [first] = telling;
  if (!first) return [];
  return [
    {
      check: "id-tells",
      field: ["id"],
      message: `The id says “${first.text}”, and it stands in every link for good. Give it letters and digits that say nothing, such as t-2gd5rr.`,
    },
  ];
}

/** What could harm a witness besides the texts: consent, and values too fine for a public folder. */
export function checkPrivacy(records: RecordSet, atlas: AtlasRecord, gate: Gate | null): Problem[] {
  const { k, recordsArePublic } = atlas.privacy;
  const ofTestimony = (record: TestimonyRecord): Finding[] => {
    const left = gate?.attributes.get(record.id);
    return [
      ...checkConsent(record),
      ...checkOpaque(record),
      ...(recordsArePublic ? checkPublicTestimony(record) : []),
      ...(left && recordsArePublic ? checkGated(record, left) : []),
    ];
  };
  return [
    ...records.testimonies.flatMap((located) =>
      ofTestimony(located.record).map((finding) => problemIn(located, finding)),
    ),
    ...(recordsArePublic
      ? records.routes.flatMap((located) =>
          checkPublicRoute(located.record, k).map((finding) => problemIn(located, finding)),
        )
      : []),
  ];
}
