import { expect, html } from '@open-wc/testing';

import { type Practitioner } from '../components/detail/practitioner/practitioner.js';
import { addLanguage } from '../content/words/languages.js';
import { CLEAR, defineExplain } from '../testing/explain.js';
import { mountWith } from '../testing/explorer.js';
import { everything } from '../testing/look.js';

/** Heights of the lines, and spaces between the letters, of headings and paragraphs; each once. */
async function looksIn(lang: string): Promise<{ readonly lines: readonly number[]; readonly spaces: readonly string[] }> {
  const { element } = await mountWith<Practitioner>(html`<tx-practitioner></tx-practitioner>`, { lang, answers: CLEAR.face });
  const looks = everything(element).filter((one) => one.matches('.h1, .h2, .h3, p, .sm, .xs')).map((one) => getComputedStyle(one));
  return {
    lines: [...new Set(looks.map(({ lineHeight, fontSize }) => Math.round(parseFloat(lineHeight) / parseFloat(fontSize) * 100) / 100))],
    spaces: [...new Set(looks.map(({ letterSpacing }) => letterSpacing.replace('0px', 'normal')))],
  };
}

describe('the lines of a language', () => {
  before(defineExplain);

  it('are as high as each kind of text has them where it is written from the left', async () => {
    expect((await looksIn('en')).lines.length).to.be.above(1);
  });

  it('have room for every letter where it is written from the right, whoever made the pack', async () => {
    addLanguage({ lang: 'he', dir: 'rtl', words: {} });
    expect(await looksIn('he')).to.deep.equal({ lines: [1.5], spaces: ['normal'] });
  });
});
