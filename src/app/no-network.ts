/** Stands for the clients a library would fetch with: nothing here is fetched but by `load-dataset`. */
export default function refuse(): never {
  throw new Error("the atlas calls nobody");
}
export { refuse as Headers };
