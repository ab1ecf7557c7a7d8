import { expect, test } from "vitest";
import { withParticle } from "../../../src/app/i18n/ko/particles";

test.each([
  ["온성", "은/는", "온성은"],
  ["회령시", "은/는", "회령시는"],
  ["교화소", "이/가", "교화소가"],
  ["구류장", "이/가", "구류장이"],
  ["보위부", "을/를", "보위부를"],
  ["북한", "과/와", "북한과"],
  ["양강도", "으로/로", "양강도로"],
  ["서울", "으로/로", "서울로"],
  ["평양", "으로/로", "평양으로"],
  ["지린성(중국)", "이/가", "지린성(중국)이"],
  ["2010", "은/는", "2010은"],
  ["1", "으로/로", "1로"],
  ["12", "이/가", "12가"],
  ["6", "과/와", "6과"],
  ["CSV", "을/를", "CSV를"],
  ["KML", "을/를", "KML을"],
  ["KML", "으로/로", "KML로"],
  ["atlas.json", "이/가", "atlas.json이"],
  ["records/0.json", "을/를", "records/0.json을"],
  ["SHA256SUMS", "은/는", "SHA256SUMS는"],
  ["Chongjin", "은/는", "Chongjin은"],
  ["Onsong", "이/가", "Onsong이"],
  ["Chongori", "을/를", "Chongori를"],
  ["20km", "은/는", "20km는"],
  ["30%", "이/가", "30%가"],
  ["长春", "은/는", "长春은(는)"],
  ["长春", "으로/로", "长春(으)로"],
] as const)("%s + %s is %s", (word, pair, expected) => {
  expect(withParticle(word, pair)).toBe(expected);
});
