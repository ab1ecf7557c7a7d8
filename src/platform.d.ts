// valibot's types name these two; core and publish have no DOM and never use them.
interface Blob {
  readonly size: number;
}
interface File extends Blob {
  readonly name: string;
}
