import { expect, fixture, html } from '@open-wc/testing';

import type { SourceId } from '../../content/sources.js';
import { explain } from '../../content/words/en/detail/explain.js';
import { linksIn, wordsIn } from '../../testing/look.js';
import { basisLabel } from '../shared/basis-label.js';
import { beyondOurs, cites } from './citations.js';
import { hasFigure } from '../shared/explain.js';
import { meter } from '../shared/meter.js';

async function mountCites(...ids: readonly SourceId[]): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<p>It may help.${cites(ids, explain.citations)}</p>`);
}

describe('citations', () => {
  it('name a study and link to it in a page of its own', async () => {
    const sentence = await mountCites('fanian2023');
    const [link] = linksIn(sentence);
    expect(wordsIn(sentence)).to.equal('It may help. Source: Fanian 2023');
    expect(link?.href).to.equal('https://doi.org/10.1080/09546634.2023.2216323');
    expect(link?.target).to.equal('_blank');
    expect(link?.rel).to.equal('noopener noreferrer');
  });

  it('name a study without a public address in plain text', async () => {
    const sentence = await mountCites('azam2010');
    expect(wordsIn(sentence)).to.contain('Azam 2010');
    expect(linksIn(sentence)).to.have.length(0);
  });

  it('call a practice a clinic in its country, once, and our advice by that name', async () => {
    const sentence = await mountCites('duteil2023', 'p_malaga', 'p_collado', 'editorial');
    expect(wordsIn(sentence)).to.equal('It may help. Source: Duteil 2023, a clinic in Spain, our advice');
    expect(linksIn(sentence)).to.have.length(0);
  });

  it('call what we added to a figure an assumption', async () => {
    const sentence = await fixture<HTMLElement>(html`<p>${cites(['editorial'], explain.citations, hasFigure('It takes 4 visits.'))}</p>`);
    expect(wordsIn(sentence)).to.equal('Source: Our own assumption');
  });

  it('leave out our own word where it stands alone in urgent advice', () => {
    expect(beyondOurs(['editorial'])).to.deep.equal([]);
    expect(beyondOurs(['cdc2005', 'editorial'])).to.deep.equal(['cdc2005', 'editorial']);
  });

  it('start with a capital', async () => {
    expect(wordsIn(await mountCites('editorial'))).to.equal('It may help. Source: Our advice');
  });

  it('leave a sentence without sources as it is', async () => {
    expect(wordsIn(await mountCites())).to.equal('It may help.');
  });
});

describe('labels of figures', () => {
  it('say in words what a figure rests on, and how strong the proof is', async () => {
    const labels = await fixture<HTMLElement>(html`<p>
      ${basisLabel('published', explain.basis)} ${basisLabel('editorial', explain.basis)}
      ${meter('very-limited', explain.grades)}
    </p>`);
    expect(wordsIn(labels)).to.equal('Published Our assumption Very limited');
  });
});
