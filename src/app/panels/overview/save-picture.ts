/** A drawing as a file that stands alone: colours and fonts resolved, title above, source below. */
import { saveFile } from "../../take-away/save-file";
import { wrapText } from "./chart-text";

export type PictureForm = "svg" | "png";

interface Picture {
  readonly drawing: SVGSVGElement;
  readonly form: PictureForm;
  readonly name: string;
  readonly title: string;
  readonly counts: string;
  readonly source: readonly string[];
}

const SVG = "http://www.w3.org/2000/svg";
/** What classes say of a drawing, by what they say where they say nothing; geometry is written as attributes already. */
const SHAPE: Readonly<Record<string, string>> = { fill: "", stroke: "none", "stroke-width": "1px" };
const TEXT: Readonly<Record<string, string>> = {
  ...SHAPE,
  "font-size": "",
  "font-weight": "400",
  "paint-order": "normal",
};
/** These hold others, or take over what their text has. */
const BARE = new Set(["svg", "g", "tspan"]);
const MARGIN = 28;
const SCALE = 2;

export async function savePicture(picture: Picture): Promise<void> {
  const { text, width, height } = standalone(picture);
  if (picture.form === "svg") return saveFile(picture.name, text, "image/svg+xml");
  saveFile(picture.name, await rasterise(text, width, height), "image/png");
}

/** Reads the styles where the drawing is laid out, and writes them into a copy. */
function standalone({ drawing, title, counts, source }: Picture) {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, at) => {
    if (!BARE.has(element.localName)) {
      const styles = getComputedStyle(originals[at] ?? drawing);
      for (const [name, usual] of Object.entries(element.localName === "text" ? TEXT : SHAPE)) {
        const value = styles.getPropertyValue(name);
        if (value !== "" && value !== usual) element.setAttribute(name, value);
      }
    }
    element.removeAttribute("class");
  });
  const inner = drawing.viewBox.baseVal;
  const { fontFamily } = getComputedStyle(drawing);
  const ink = getComputedStyle(drawing).color;
  const width = inner.width + 2 * MARGIN;
  const under = source.flatMap((line) => wrapText(line, { width: inner.width, size: 11, most: 6 }));
  const said = wrapText(counts, { width: inner.width, size: 13, most: 4 });
  const top = MARGIN + 20 + said.length * 18 + 22;
  const height = Math.ceil(top + inner.height + 26 + under.length * 16 + MARGIN - 10);
  const page = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` }))
    page.setAttribute(name, String(value));
  page.setAttribute("font-family", fontFamily);
  page.setAttribute("fill", ink);
  page.append(
    made("title", {}, title),
    made("rect", { width, height, fill: getComputedStyle(drawing.parentElement ?? drawing).backgroundColor }),
    made("text", { x: MARGIN, y: MARGIN + 16, "font-size": 20, "font-weight": 600 }, title),
    ...said.map((line, at) => made("text", { x: MARGIN, y: MARGIN + 42 + at * 18, "font-size": 13 }, line)),
  );
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(top));
  page.append(
    copy,
    made("line", {
      x1: MARGIN,
      x2: width - MARGIN,
      y1: top + inner.height + 8.5,
      y2: top + inner.height + 8.5,
      stroke: ink,
      "stroke-width": 0.5,
    }),
    ...under.map((line, at) =>
      made("text", { x: MARGIN, y: top + inner.height + 28 + at * 16, "font-size": 11 }, line),
    ),
  );
  return { text: new XMLSerializer().serializeToString(page), width, height };
}

function made(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** By a `data:` address: the page's policy admits no `blob:` image. */
async function rasterise(text: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser gives no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the canvas gave no picture"))), "image/png"),
  );
}
