import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'es'] as const;

/** How a page is looked at. */
export interface Look {
  readonly size: (typeof SIZES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly language: (typeof LANGUAGES)[number];
}

/** Every pair of size, theme and language occurs on every page; AXE_MATRIX=all takes all sixteen. */
const PAIRWISE: readonly (readonly [size: 0 | 1 | 2 | 3, theme: 0 | 1, language: 0 | 1])[] = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
  [2, 0, 0],
  [2, 1, 1],
  [3, 0, 1],
  [3, 1, 0],
];

export const looks: readonly Look[] =
  process.env.AXE_MATRIX === 'all'
    ? SIZES.flatMap((size) => THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ size, theme, language }))))
    : PAIRWISE.map(([size, theme, language]) => ({
        size: SIZES[size],
        theme: THEMES[theme],
        language: LANGUAGES[language],
      }));

/** How a look is called in the name of a test. */
export function nameLook({ size, theme, language }: Look): string {
  return `${size.width} px, ${theme}, ${language}`;
}

export async function wear(page: Page, { size, theme }: Look): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
}

export function inLanguage(path: string, { language }: Look): string {
  return language === 'es' ? `/es${path}` : path;
}

export async function expectNothingFound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect.soft(found, where).toEqual([]);
}
