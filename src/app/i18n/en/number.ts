/** With the signs between thousands that readers of this language expect. One format for all: making it takes longer than using it. */
export const number: (value: number) => string = new Intl.NumberFormat("en").format;
