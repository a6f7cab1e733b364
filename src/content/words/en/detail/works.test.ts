import { readFileSync } from 'node:fs';
import { expect } from 'chai';

import { type Concern, concernOf, ESTIMATE_GOALS } from '../../../../model/answers.js';
import { ENGLISH_SENTENCES } from '../../../../testing/english.js';
import { PROVENANCE } from '../../../provenance.js';
import type { SourceId } from '../../../sources.js';
import { works } from './works.js';

/** Every study that was read, by the concern it bears on, and what it found there. */
const READ: Readonly<Record<Concern, { readonly for: readonly SourceId[]; readonly against: readonly SourceId[] }>> = {
  face: {
    for: [
      'duteil2023', 'baspeyras2013', 'fanian2023', 'savoia2013', 'grandvincent2017', 'jewds2015', 'ghatge2023', 'poostiyan2023',
      'pazyar2023', 'ahmed2018', 'sim2011',
    ],
    against: ['amin2006', 'eldomyati2012', 'atiyeh2021', 'fatima2025', 'iadvl2011'],
  },
  hair: {
    for: ['moftah2013', 'abdallah2009', 'actas2020', 'saceda2022', 'azam2010', 'marzban2017', 'aledani2024'],
    against: ['gajjar2019', 'gupta2023', 'hairloss_sites'],
  },
  body: {
    for: ['salti2008', 'thomas2018', 'rotunda2009', 'sylwia2017', 'fasola2024', 'sim2011'],
    against: ['pmid18081857', 'park2008', 'jayasinghe2013', 'iadvl2011'],
  },
};

function told(concern: Concern, isFor: boolean): ReadonlySet<string> {
  const goals = ESTIMATE_GOALS.filter((goal) => concernOf(goal) === concern);
  return new Set(goals.flatMap((goal) => {
    const { studies } = works[goal];
    const at = studies.findIndex(({ found }) => found === 'none');
    return (isFor ? studies.slice(0, at) : studies.slice(at)).flatMap(({ sources }) => sources);
  }));
}

describe('studies', () => {
  for (const concern of ['face', 'hair', 'body'] as const) {
    it(`that were read on ${concern} are all told, each on its side`, () => {
      expect([...told(concern, true)]).to.include.members([...READ[concern].for]);
      expect([...told(concern, false)]).to.include.members([...READ[concern].against]);
    });
  }

  it('that were paid for by a maker, or made by its people, say so', () => {
    const tied: readonly SourceId[] = ['duteil2023', 'fanian2023', 'grandvincent2017'];
    for (const goal of ESTIMATE_GOALS) {
      for (const { who, text, sources } of works[goal].studies) {
        if (sources.some((id) => tied.includes(id))) expect(`${who} ${text}`, goal).to.match(/maker/);
      }
    }
  });

  it('tell the drawn trial with its own figures', () => {
    const [{ treated = 0, control = 0, people = [] } = {}] = PROVENANCE['hair-female'].outcomes;
    const trial = works['hair-female'].studies.find(({ sources }) => sources.includes('moftah2013'));
    expect(`${trial?.who} ${trial?.text}`).to.contain(`${people.reduce((sum, group) => sum + group, 0)} women`)
      .and.to.contain(`in ${Math.round(treated)} of every 100`).and.to.contain(`${Math.round(control ?? 0)} of every 100 with salt water`);
  });

  it('show no figure that is not fit for a visitor', () => {
    const data: unknown = JSON.parse(readFileSync('src/content/data/figures.json', 'utf8'));
    const hidden = JSON.stringify(data).match(/"treated":[\d.]+,"control":[\d.]+[^}]*"show":false/gu) ?? [];
    const figures = hidden.flatMap((outcome) => [...outcome.matchAll(/"(?:treated|control)":([\d.]+)/gu)].map(([, figure]) => figure ?? ''));
    expect(figures).to.deep.equal(['92.9', '7.1']);
    const all = [...ENGLISH_SENTENCES.map(({ text }) => text), JSON.stringify(PROVENANCE)].join(' ');
    for (const figure of [...figures, '93 of']) expect(all).not.to.contain(figure);
  });

  it('say of every goal how long people were watched, or that nobody knows', () => {
    for (const goal of ESTIMATE_GOALS) expect(works[goal].lasting.text, goal).to.match(/nobody knows|months|year/i);
  });
});
