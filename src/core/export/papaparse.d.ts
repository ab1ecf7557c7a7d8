/** The part of papaparse we call. Its types ask for node's streams, which do not exist here. */
declare module "papaparse" {
  interface Papa {
    unparse(
      rows: { readonly fields: readonly string[]; readonly data: readonly (readonly unknown[])[] },
      options: { readonly escapeFormulae: RegExp; readonly newline: string; readonly quotes: boolean },
    ): string;
    parse(
      text: string,
      options: { readonly header: true; readonly skipEmptyLines: true },
    ): {
      readonly data: readonly Readonly<Record<string, string>>[];
      readonly errors: readonly unknown[];
    };
  }
  const papa: Papa;
  export default papa;
}
