import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { aVerification } from './testing/a-verification';
import { VerificationPage } from './verification-page';

const write = (language: 'en' | 'es', document = aVerification()) =>
  renderToStaticMarkup(<VerificationPage language={language} document={document} />);

describe('the page of how good the forecasts have been', () => {
  it('says in the text where it is no better than a simple method', () => {
    expect(write('en')).toContain('For 14 days ahead we are not better');
    expect(write('es')).toContain('A 14 días no somos mejores');
  });

  it('says that the chance of ending beats nothing when its interval holds zero', () => {
    expect(write('en')).toContain('not demonstrably better than a chance that is the same on every day');
  });

  it('puts a table behind every chart and names every chart', () => {
    const page = write('en');
    const charts = page.match(/<svg/g)?.length ?? 0;
    expect(charts).toBe(page.match(/role="img" aria-label="[^"]+"/g)?.length);
    expect(page.match(/<caption>/g)?.length ?? 0).toBeGreaterThanOrEqual(9);
  });

  it('draws no figure that is not a number', () => {
    const empty = aVerification({ caravans: [], worst: [] });
    for (const language of ['en', 'es'] as const) expect(write(language, empty)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
