import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { addLanguage } from '../../../content/words/languages.js';
import { compare } from '../../../content/words/en/detail/compare.js';
import { goals } from '../../../content/words/en/result/goals.js';
import { CONCERNS, type Goal } from '../../../model/answers.js';
import { VALUES } from '../../../model/compare.js';
import { NO_NOTES } from '../../../state/notes.js';
import { ENGLISH } from '../../../testing/english.js';
import { CLEAR, defineExplain } from '../../../testing/explain.js';
import { mountWith, type Scene } from '../../../testing/explorer.js';
import { control, everything, hasControl, headingsIn, wordsIn } from '../../../testing/look.js';
import { MEDICINE_NAMES } from '../../../testing/medicines.js';
import { PSEUDO_LANG, pseudoPack } from '../../../testing/pseudo.js';
import { endMotion, choice, focused, settle } from '../../../testing/result.js';
import type { Compare } from './compare.js';

const PEOPLE = CONCERNS.map((concern) => CLEAR[concern]);

async function comparison(scene: Scene) {
  const { element, stage } = await mountWith<Compare>(html`<tx-compare></tx-compare>`, scene);
  const root = element.renderRoot;
  return {
    element, stage,
    table: () => root.querySelector('table'),
    cards: () => root.querySelector('ol'),
    rowNames: () => [...root.querySelectorAll('tbody tr')].map((row) => wordsIn(row.children[0] as Element)),
    cardNames: () => [...root.querySelectorAll('ol summary')].map(wordsIn),
    trades: () => [...root.querySelectorAll('ul > li > b')].map(wordsIn),
    choose: async (name: string) => {
      choice(element, name).click();
      await stage.updateComplete;
      await element.updateComplete;
    },
  };
}

const isShown = (part: Element | null): boolean => Boolean(part?.checkVisibility());

describe('<tx-compare>', () => {
  before(() => {
    defineExplain();
    addLanguage(pseudoPack(ENGLISH));
  });

  for (const answers of PEOPLE) {
    const { goal } = answers;

    for (const value of VALUES) {
      it(`puts ${goal} in order by ${value}, says so once, and changes no figure`, async () => {
        const { element, stage, table, rowNames, trades, choose } = await comparison({ answers });
        const before = [...element.renderRoot.querySelectorAll('tbody tr')].map(wordsIn);
        await choose(compare.values[value]);
        expect(stage.intents).to.deep.equal([{ type: 'note', notes: { value } }]);
        expect(stage.announcements).to.have.length(value === 'proof' ? 0 : 1);
        for (const said of stage.announcements) expect(wordsIn(element)).to.contain(said);
        expect([...element.renderRoot.querySelectorAll('tbody tr')].map(wordsIn)).to.have.members(before);
        const sorted = [...(table()?.querySelectorAll('[aria-sort]') ?? [])];
        expect(sorted.map((head) => head.getAttribute('aria-sort'))).to.deep.equal([value === 'proof' ? 'descending' : 'ascending']);
        const told = rowNames().filter((name) => trades().some((trade) => name.startsWith(trade.slice(0, -1))));
        expect(told.map((name, index) => name.startsWith((trades()[index] ?? '').slice(0, -1)))).to.not.include(false);
      });
    }

    for (const width of [360, 560, 600, 720, 1100]) {
      it(`shows ${goal} at ${width} px without a sideways scroll, as a table where there is room`, async () => {
        const { element, table, cards } = await comparison({ answers, width, visit: { notes: { ...NO_NOTES, value: 'needles' } } });
        expect(isShown(table())).to.equal(width >= 600);
        expect(isShown(cards())).to.equal(width < 600);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        for (const part of everything(element)) {
          if (isShown(part) && part.localName === 'td') expect(part.scrollWidth, wordsIn(part)).to.be.at.most(part.clientWidth + 1);
        }
      });
    }

    for (const scene of [{}, { dark: true }, { lang: PSEUDO_LANG }, { width: 360 }, { width: 360, dark: true }, { width: 360, lang: PSEUDO_LANG }]) {
      it(`is accessible for ${goal} with ${JSON.stringify(scene)}`, async () => {
        const { element } = await comparison({ answers, ...scene, settings: { medicineNames: true }, visit: { notes: { ...NO_NOTES, value: 'risk' } } });
        for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
        await element.updateComplete;
        await expect(element).to.be.accessible();
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });
    }

    it(`says what happens if nothing is done about ${goal}`, async () => {
      const { element } = await comparison({ answers });
      expect(wordsIn(element)).to.contain(goals[goal as Goal].ifNothing.text);
      expect(headingsIn(element).map(({ text, level }) => ({ text, level }))).to.deep.equal(
        [compare.ask, compare.trades, compare.nothing].map((text) => ({ text, level: 4 })),
      );
    });

    it(`names prescription medicines for ${goal} where the site may and the visitor wants it`, async () => {
      const { element } = await comparison({ answers: { ...answers, area: 'unsure' } });
      expect(wordsIn(element)).to.contain(compare.noNames).and.to.not.match(MEDICINE_NAMES);
      expect(hasControl(element, 'checkbox', compare.names)).to.equal(false);
      const allowed = await comparison({ answers: { ...answers, area: 'unsure' }, settings: { medicineNames: true } });
      expect(wordsIn(allowed.element)).to.match(MEDICINE_NAMES).and.to.not.contain(compare.noNames);
      const names = control<HTMLInputElement>(allowed.element, 'checkbox', compare.names);
      expect(names.getAttribute('role')).to.equal('switch');
      names.click();
      await allowed.element.updateComplete;
      expect(wordsIn(allowed.element)).to.not.match(MEDICINE_NAMES);
    });
  }

  it('is one group of six, moved through by arrows, with nothing chosen at first', async () => {
    const { element, stage, rowNames } = await comparison({ answers: CLEAR.hair });
    const group = element.renderRoot.querySelector('fieldset');
    expect(wordsIn(group?.querySelector('legend') as Element)).to.equal('What matters most to you?');
    const radios = [...(group?.querySelectorAll('input') ?? [])];
    expect(radios.map(({ type, checked }) => `${type} ${checked}`)).to.deep.equal(Array(6).fill('radio false'));
    expect(wordsIn(element)).to.contain('Sorted by “strongest proof” until you choose.');
    radios[3]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(stage.explorer.notes.value).to.equal('needles');
    expect(focused()).to.equal(radios[4]);
    expect(rowNames().at(-1)).to.equal('Mesotherapy');
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(stage.announcements).to.have.length(2);
  });

  it('says nothing when another answer changes', async () => {
    const { element, stage } = await comparison({ answers: CLEAR.face, visit: { notes: { ...NO_NOTES, value: 'cost' } } });
    stage.setScene({ answers: { ...CLEAR.face, goal: 'face-lines' } });
    await element.updateComplete;
    expect(stage.announcements).to.deep.equal([]);
  });

  it('numbers the cards, with mesotherapy and the first other choice open, and keeps what was opened', async () => {
    const { element, cardNames, choose, cards } = await comparison({ answers: CLEAR.hair, width: 360 });
    const openIn = (): readonly string[] => [...(cards()?.querySelectorAll('details[open] summary b') ?? [])].map(wordsIn);
    expect(openIn()).to.deep.equal(['Scalp liquid, ask a pharmacist', 'Mesotherapy']);
    expect(cardNames().map((name) => Number.parseInt(name, 10))).to.deep.equal(cardNames().map((_name, index) => index + 1));
    control(element, 'fold', '2').click();
    control(element, 'fold', '1').click();
    await settle();
    await choose('No needles');
    expect(openIn()).to.have.members(['Find the cause first', 'Mesotherapy']);
    expect(cardNames().at(-1)).to.match(/^\d Mesotherapy Needles: many needles/);
  });

  it('leaves out in pregnancy what is not known to be safe, and says so', async () => {
    for (const goal of ['face-unsure', 'body-unsure', 'hair-early'] as const) {
      const concern = goal.slice(0, 4) as 'face' | 'body' | 'hair';
      const { element } = await comparison({ answers: { ...CLEAR[concern], goal, today: ['trying'] }, settings: { medicineNames: true } });
      expect(wordsIn(element)).to.contain(compare.leftOut).and.to.not.match(MEDICINE_NAMES).and.to.not.match(/filler|peel|laser|plasma|surgery|freezing/i);
      expect(wordsIn(element)).to.contain('Do nothing');
    }
    expect(wordsIn((await comparison({ answers: CLEAR.face })).element)).to.not.contain(compare.leftOut);
  });

  it('compares nothing where mesotherapy is not advised now, or where the cause comes first', async () => {
    for (const answers of [{ ...CLEAR.face, today: ['pregnant'] }, { ...CLEAR.hair, goal: 'hair-patches' }] as const) {
      expect(wordsIn((await comparison({ answers })).element)).to.equal('');
    }
  });

  it('opens every source of the table, each once', async () => {
    const { element } = await comparison({ answers: CLEAR.face });
    const button = control(element, 'button', compare.sources);
    expect(button.getRootNode()).to.not.equal(element.renderRoot);
    button.click();
    await settle();
    const lines = everything(element).filter(({ localName }) => localName === 'tx-recipe').flatMap((recipe) =>
      [...(recipe.shadowRoot?.querySelectorAll('li p') ?? [])].map(wordsIn));
    expect(lines).to.have.length.above(10);
    expect(new Set(lines.filter((line) => !/^An? /.test(line))).size).to.equal(lines.filter((line) => !/^An? /.test(line)).length);
    endMotion(element);
    await expect(element).to.be.accessible();
  });
});
