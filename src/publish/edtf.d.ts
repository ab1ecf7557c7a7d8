/** The part of the library we call; it ships no types. */
declare module "edtf" {
  const edtf: (text: string) => { readonly type: string; readonly edtf: string };
  export default edtf;
}
