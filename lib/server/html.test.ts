import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, joinHtml } from './html.ts';

describe('html', () => {
  it('escapes what is put in, in text and in attributes', () => {
    const words = `<b>"Tom" & 'Jerry'</b>`;
    expect(html`<a title="${words}">${words}</a>`.markup).toBe(
      '<a title="&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;">&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;</a>',
    );
  });

  it('keeps markup that it made itself', () => {
    const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;</li></ul>');
    expect(joinHtml(items, ' & ').markup).toBe('<li>a</li> &amp; <li>&lt;</li>');
  });

  it('writes nothing for null and numbers as they are', () => {
    expect(html`<p>${null}${0}</p>`.markup).toBe('<p>0</p>');
  });

  it('lets no text open an element or leave its quotes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']/);
      }),
    );
  });
});
