import { expect, html } from '@open-wc/testing';

import { defineExplain } from '../../testing/explain.js';
import { mountWith } from '../../testing/explorer.js';
import { control, linksIn, wordsIn } from '../../testing/look.js';
import type { SourcesNote } from './sources-note.js';

describe('<tx-sources>', () => {
  before(defineExplain);

  it('tells what figures rest on, where they come from, and when they were checked', async () => {
    const { element } = await mountWith<SourcesNote>(html`<tx-sources
      .about=${'Sessions'} .basis=${['published', 'practice', 'published']} .sources=${['fanian2023', 'p_malaga', 'p_collado', 'fanian2023']}
    ></tx-sources>`);
    control(element, 'fold', 'How we know: Sessions').click();
    const words = wordsIn(element);
    expect(words.match(/Published/gu)).to.have.length(1);
    expect(words).to.contain('Clinic practice').and.to.contain('A clinic in Spain').and.to.contain('Checked 22 November 2026.');
    expect(linksIn(element).map(({ textContent }) => textContent)).to.have.length(1);
    await expect(element).to.be.accessible();
  });
});
