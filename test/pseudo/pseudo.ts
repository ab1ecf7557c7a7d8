const PLAIN = "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz";
const MARKED = "ÁÇĐÉĜĤÍĴĶĹÑÓŔŠŤÚŴÝŽáçđéĝĥíĵķĺñóŕšťúŵýž";

/** Longer by 40 per cent, as German or Russian is; the dots break like words do. */
export function pseudoText(text: string): string {
  // What was put together from other strings of the catalogue is marked already.
  if (text === "" || !/\p{L}/u.test(text)) return text;
  const marked = [...text].map((letter) => MARKED[PLAIN.indexOf(letter)] ?? letter).join("");
  const more = Array.from({ length: Math.ceil((text.length * 0.4) / 6) }, () => "·····").join(" ");
  return `⟦${marked} ${more}⟧`;
}

/** Every string of a catalogue, also those that its functions make. */
export function pseudo<T>(value: T): T {
  if (typeof value === "string") return pseudoText(value) as T;
  if (typeof value === "function")
    return ((...args: unknown[]) => pseudo((value as (...given: unknown[]) => unknown)(...args))) as T;
  if (Array.isArray(value)) return value.map(pseudo) as T;
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pseudo(part)])) as T;
  return value;
}
