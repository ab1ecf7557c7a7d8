import type { Edition } from "../edition";
import type { Page } from "../page";
import type { Published } from "../published";

export const headOf = (_page: Page, _edition: Edition): readonly string[] => [];

export const previewFiles = (
  _published: Published,
  _pages: readonly { readonly page: Page; readonly edition: Edition; readonly path: string }[],
): { files: readonly { path: string; text: string }[]; remarks: readonly string[] } => ({ files: [], remarks: [] });
