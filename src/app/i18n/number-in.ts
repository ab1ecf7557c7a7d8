/** Numbers with the signs between thousands that readers of a language expect. One format for all: making it takes longer than using it. */
const made: Record<string, (value: number) => string> = {};
export const numberIn = (language: string): ((value: number) => string) =>
  (made[language] ??= new Intl.NumberFormat(language).format);
