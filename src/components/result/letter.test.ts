import { expect, html } from '@open-wc/testing';

import { mountWith } from '../../testing/explorer.js';
import { definePapers, letterIn } from '../../testing/papers.js';
import { VISITORS } from '../../testing/result.js';
import type { Letter } from './letter.js';
import { paperOf } from './paper.view.js';

describe('<tx-letter>', () => {
  before(definePapers);

  const mount = async () => {
    const { stage, element } = await mountWith<Letter>(html`<tx-letter kind="list"></tx-letter>`, { answers: VISITORS.ask });
    return { stage, element, field: letterIn(element) };
  };
  const write = (field: HTMLTextAreaElement, text: string): void => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    field.dispatchEvent(new CustomEvent('change'));
  };

  it('is a field with a name that holds the whole list', async () => {
    const { field, element } = await mount();
    expect(field.getAttribute('aria-label')).to.equal('The list for your doctor');
    expect(field.value).to.match(/^I am thinking about mesotherapy \(many small injections into the fat under the skin\) for a small pocket of fat\.\n\nI told the page:\n/);
    expect(field.scrollHeight).to.be.at.most(field.clientHeight + 1);
    await expect(element).to.be.accessible();
  });

  it('is printed and copied as the visitor leaves it', async () => {
    const { stage, field } = await mount();
    write(field, 'My own words');
    expect(paperOf(stage.explorer, 'list')?.text).to.equal('My own words');
  });

  it('grows with what is written', async () => {
    const { element, field } = await mount();
    const before = field.clientHeight;
    write(field, `${field.value}\n${'a line\n'.repeat(30)}`);
    await element.updateComplete;
    expect(field.clientHeight).to.be.greaterThan(before);
  });

  it('is made anew once the answers behind it are others', async () => {
    const { stage, element, field } = await mount();
    write(field, 'My own words');
    stage.setScene({ answers: { ...VISITORS.ask, ever: ['diabetes'] } });
    await element.updateComplete;
    expect(field.value).to.include('Diabetes').and.not.include('My own words');
  });

  it('is empty again after a new start', async () => {
    const { stage, field } = await mount();
    write(field, 'My own words');
    stage.explorer.send({ type: 'start-again' });
    expect(stage.explorer.notes.paper).to.equal(null);
  });
});
