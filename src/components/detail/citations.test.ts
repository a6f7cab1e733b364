import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { SourceId } from '../../content/sources.js';
import { explain } from '../../content/words/en/detail/explain.js';
import { labels } from '../../content/words/en/result/labels.js';
import { defineExplain } from '../../testing/explain.js';
import { mountWith } from '../../testing/explorer.js';
import { control, linksIn, wordsIn } from '../../testing/look.js';
import { settle } from '../../testing/result.js';
import { basisLabel } from '../shared/basis-label.js';
import { beyondOurs, cites } from './citations.js';
import { hasFigure } from '../shared/explain.js';
import { meter } from '../shared/meter.js';

async function mount(content: TemplateResult): Promise<HTMLElement> {
  const { element } = await mountWith<HTMLElement>(content);
  await settle();
  return element;
}

function mountCites(...ids: readonly SourceId[]): Promise<HTMLElement> {
  return mount(html`<p>It may help.${cites(ids, explain.citations)}</p>`);
}

/** What a visitor finds behind the names. */
async function opened(...ids: readonly SourceId[]): Promise<HTMLElement> {
  const sentence = await mountCites(...ids);
  control(sentence, 'button', '').click();
  await settle();
  return sentence;
}

describe('citations', () => {
  before(defineExplain);

  it('name a study, and behind the name give it in full with a link to a page of its own and the day it was checked', async () => {
    expect(wordsIn(await mountCites('fanian2023'))).to.equal('It may help. Source: Fanian 2023');
    const sentence = await opened('fanian2023');
    const [link] = linksIn(sentence);
    expect(wordsIn(sentence)).to.contain('Published Fanian F').and.contain('2023').and.contain('Figures checked 22 November 2026.');
    expect(link?.href).to.equal('https://doi.org/10.1080/09546634.2023.2216323');
    expect(link?.target).to.equal('_blank');
    expect(link?.rel).to.equal('noopener noreferrer');
  });

  it('name a study without a public address in plain text', async () => {
    const sentence = await opened('azam2010');
    expect(wordsIn(sentence)).to.contain('Azam 2010').and.contain('Published Azam');
    expect(linksIn(sentence)).to.have.length(0);
  });

  it('call a practice a clinic in its country, once, and our advice by that name', async () => {
    const sentence = await mountCites('duteil2023', 'p_malaga', 'p_collado', 'editorial');
    expect(wordsIn(sentence)).to.equal('It may help. Source: Duteil 2023, a clinic in Spain, our advice');
    const words = wordsIn(await opened('p_malaga', 'p_collado', 'editorial'));
    expect(words).to.contain('Clinic practice A clinic in Spain').and.contain('Our assumption');
  });

  it('call what we added to a figure an assumption', async () => {
    const sentence = await mount(html`<p>${cites(['editorial'], explain.citations, hasFigure('It takes 4 visits.'))}</p>`);
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
    const line = await fixture<HTMLElement>(html`<p>
      ${basisLabel('published', labels.basis)} ${basisLabel('editorial', labels.basis)}
      ${meter('very-limited', labels.grades)}
    </p>`);
    expect(wordsIn(line)).to.equal('Published Our assumption Very limited');
  });
});
