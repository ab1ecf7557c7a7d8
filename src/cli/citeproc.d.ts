/** The part of citeproc-js we call; it brings no types of its own. */
declare module "citeproc" {
  interface Names {
    getTerm(name: string): string;
  }
  /** What stands around a stretch of text: a pattern with %%STRING%%, or a function. */
  type Decoration = string | false | ((state: Names, text: string) => string);
  interface Engine {
    setOutputFormat(format: string): void;
    makeCitationCluster(items: readonly { readonly id: string; readonly position: 0 }[]): string;
  }
  const CSL: {
    readonly PROCESSOR_VERSION: string;
    readonly Engine: new (
      system: { retrieveLocale(language: string): string; retrieveItem(id: string): unknown },
      style: string,
      language: string,
      force: boolean,
    ) => Engine;
    readonly Output: {
      readonly Formats: Record<string, Record<string, Decoration | ((text: string) => string)>>;
      readonly Formatters: { readonly passthrough: Decoration };
    };
  };
  export default CSL;
}
