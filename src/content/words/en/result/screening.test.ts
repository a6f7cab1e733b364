import { expect } from 'chai';

import { AGES, type Answers, CONCERNS, EVERS, GOALS, TODAYS } from '../../../../model/answers.js';
import { screen, VERDICTS } from '../../../../model/screening.js';
import { SOURCES } from '../../../sources.js';
import { careful } from './careful.js';
import { leads } from './leads.js';
import { method } from '../detail/method.js';
import { screening as atOnce } from './screening.js';

const { cause } = careful;
const screening = { ...atOnce, ...careful.screening };

/** One visit for each health answer and goal. */
const visits: readonly Answers[] = CONCERNS.flatMap((concern) => GOALS[concern].flatMap((goal): readonly Answers[] => [
  { concern, goal },
  ...AGES.map((age) => ({ concern, goal, age })),
  ...TODAYS.map((flag) => ({ concern, goal, today: [flag] })),
  ...EVERS.map((flag) => ({ concern, goal, ever: [flag] })),
]));
const findings = visits.flatMap((answers) => screen({ answers }).findings);
const MEDICINES = /dutasteride|finasteride|minoxidil|tranexamic|tretinoin|hydroquinone|isotretinoin|botulinum|deoxychol|kybella/i;

describe('the words of the safety answer', () => {
  it('name and explain every reason a visit can meet', () => {
    const met = new Set(findings.map(({ reason }) => reason));
    expect([...met]).to.have.members(Object.keys(screening.reasons));
    for (const reason of met) {
      const { label, why } = screening.reasons[reason];
      expect(label, reason).to.match(/\w/);
      expect(why.sources, reason).to.not.be.empty;
      for (const id of why.sources) expect(SOURCES, reason).to.have.property(id);
    }
  });

  it('say what may change every "not now", under a heading of its own', () => {
    for (const { reason, verdict } of findings.filter((finding) => finding.verdict === 'not-now')) {
      expect(screening.reasons[reason].mayChange, verdict).to.match(/\w/);
      expect(screening.notNowTitle).to.have.property(reason);
    }
  });

  it('have a label and a sentence for each verdict, and never call anyone suitable', () => {
    expect(Object.keys(screening.verdicts)).to.have.members([...VERDICTS]);
    for (const { label, sentence } of Object.values(screening.verdicts)) expect(`${label} ${sentence}`).to.not.match(/suitable|safe for you/i);
  });

  it('name no medicine, peel or procedure where they say what else may help', () => {
    const text = JSON.stringify([screening.whatElse, screening.noteQuestions, screening.seeDoctor]);
    expect(text).to.not.match(MEDICINES);
    expect(text).to.not.match(/peel|laser|needling|filler|tablet|surgery|freez/i);
  });

  it('name no medicine anywhere', () => {
    const text = JSON.stringify([screening, cause, leads, method], (key, value: unknown) => (key === 'sources' ? undefined : value));
    expect(text).to.not.match(MEDICINES);
  });

  it('rest on sources that a visitor can look up', () => {
    const statements = [
      ...CONCERNS.flatMap((concern) => screening.whatElse[concern]), ...method.aid, ...method.proof,
      ...Object.values(cause).map(({ lead }) => lead), ...Object.values(leads).flatMap(({ lead, detail }) => [lead, detail]),
    ];
    for (const { text, sources } of statements) {
      expect(sources, text).to.not.be.empty;
      for (const id of sources) expect(SOURCES, text).to.have.property(id);
    }
  });
});
