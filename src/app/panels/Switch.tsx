/**
 * Beside a text that may be closed: what a press would do. The style writes the word, so that a text browser does not show
 * both; screen readers say the state of the disclosure itself.
 */
export const Switch = ({ open, shut }: { readonly open: string; readonly shut: string }) => (
  <span className="account-switch" aria-hidden="true" data-open={open} data-shut={shut} />
);
