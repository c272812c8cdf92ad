import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

const CARAVAN = '2023-12-exodus-from-poverty';
const PAGES = [
  '/',
  `/c/${CARAVAN}`,
  `/c/${CARAVAN}?at=2023-12-28T18:00:00-06:00`,
  `/c/${CARAVAN}/report`,
  `/c/${CARAVAN}/text`,
  '/method',
  '/moderate',
  '/nowhere',
  '/s/nowhere',
  '/r/nowhere',
] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'es'] as const;

interface Look {
  readonly size: (typeof SIZES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly language: (typeof LANGUAGES)[number];
}

/** Every pair of size, theme and language occurs on every page; AXE_MATRIX=all takes all twelve. */
const PAIRWISE: readonly (readonly [size: 0 | 1 | 2, theme: 0 | 1, language: 0 | 1])[] = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
  [2, 0, 0],
  [2, 1, 1],
];

const looks: readonly Look[] =
  process.env.AXE_MATRIX === 'all'
    ? SIZES.flatMap((size) => THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ size, theme, language }))))
    : PAIRWISE.map(([size, theme, language]) => ({
        size: SIZES[size],
        theme: THEMES[theme],
        language: LANGUAGES[language],
      }));

for (const look of looks) {
  const name = `${look.size.width} px, ${look.theme}, ${look.language}`;
  test(`axe finds nothing on any page at ${name}`, async ({ page, request }) => {
    // A dozen pages, each looked at whole.
    test.slow();
    const { features } = await (await request.get(`/api/v1/caravans/${CARAVAN}/reports?limit=1`)).json();
    await page.setViewportSize(look.size);
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
    for (const path of [...PAGES, `/c/${CARAVAN}/reports/${features[0].id}`]) {
      await page.goto(look.language === 'es' ? `/es${path}` : path);
      await expect(page.locator('html')).toHaveAttribute('lang', look.language);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      expect.soft(found, `${path} at ${name}`).toEqual([]);
    }
  });
}
