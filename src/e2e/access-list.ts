import {
  button, FAT, FEMALE, FULL, given, goTo, keep, lacking, question, result, row, see, showTables, type State, unfold, widgetWith,
} from './access-states.js';
import { COMPLETE, HEALTHY, type Setup } from './owner.js';

const { face: FACE, hair: HAIR, body: BODY } = COMPLETE;
const HEALTH = ['age', 'today', 'ever'];

const PRICES_TOLD_APART: Setup = {
  attributes: { 'clinic-name': 'A clinic', whatsapp: '+923000000000' },
  config: () => ({
    currency: 'PKR', pricesDate: '2026-11-01', consultation: 2000, included: 'Needles and cream',
    prices: {
      face: {
        low: 7000, high: 18000, typical: 9000, packages: [{ visits: 4, price: 30000 }],
        byArea: { small: 6000, medium: 9000, large: 14000 }, byPractitioner: { doctor: 12000, nurse: 8000 },
      },
    },
  }),
};
const STORIES: Setup = {
  config: () => ({
    stories: [{
      goal: 'face-lines', date: '2026-08-02', sessions: 4, text: 'It was slow, and my lines are softer.', sameLight: true, edited: false,
      before: { src: '/a.svg', alt: 'Lines beside the eyes', date: '2026-03-01' }, after: { src: '/b.svg', alt: 'Softer lines beside the eyes' },
      consent: { given: true, date: '2026-08-03', scope: 'In writing' },
    }],
  }),
};

const START: readonly State[] = [
  widgetWith('first screen', FULL),
  widgetWith('first screen, every fold open', FULL, unfold, see('New lumps, sores or boils at the needle points')),
  widgetWith('first screen after a link that could not be read', FULL,
    (_widget, { page }) => page.evaluate(() => { location.hash = '#tx-plan=nonsense'; }), see('We could not read this link.')),
];

const QUIZ: readonly State[] = [
  ...['goal', 'severity', 'area', 'sun', ...HEALTH].map((id) => question('face', id)),
  ...['goal', 'severity', 'duration', 'area', ...HEALTH].map((id) => question('hair', id)),
  question('hair', 'trigger', { goal: 'hair-early' }),
  ...['goal', 'severity', 'area', ...HEALTH].map((id) => question('body', id)),
  question('body', 'weight', { goal: 'body-fat' }),
  question('body', 'ever', { goal: 'body-fat', area: 'chin', today: ['trying'], ever: ['allergies', 'diabetes'] }, unfold),
  question('hair', 'today', { goal: 'hair-female', today: ['none'] }, unfold),
  question('face', 'severity', {}, button('Continue'), see('Choose an answer to go on.')),
  question('face', 'ever', {}, button('Continue'), unfold),
  question('face', 'goal', { goal: 'face-eyes' }, unfold),
];

const VERDICTS: readonly State[] = [
  result('worth discussing: face', FACE, [showTables]),
  result('worth discussing: women’s hair', FEMALE, [showTables]),
  result('worth discussing: body', BODY, [showTables]),
  result('worth discussing, no price and no contact', FACE, [], {}),
  given('not answered yet', { goal: 'face-lines' }),
  result('ask your doctor first', { ...HAIR, ever: ['diabetes', 'allergies'] }),
  given('not now: pregnant', { ...FACE, today: ['pregnant', 'skin-today'] }),
  given('not now: under 18', { ...HAIR, age: 'under-18' }),
  given('the cause comes first', { goal: 'hair-patches', ...HEALTHY }),
  result('goals, worth discussing', { ...FACE, goal: 'face-unsure' }),
  given('goals, not answered yet', { goal: 'body-unsure' }),
  result('goals, ask your doctor first', { ...HAIR, goal: 'hair-unsure', ever: ['keloid'] }),
  result('the law: banned', { ...FAT, area: 'small' }, [], { attributes: { ...FULL.attributes, region: 'FR' } }),
  result('the law: not approved', { ...FAT, area: 'unsure' }, [], { attributes: { ...FULL.attributes, region: 'US' } }),
  result('the law: approved under the chin', { ...FAT, area: 'chin' }, [], { attributes: { ...FULL.attributes, region: 'US' } }),
  result('the law: goals', { ...BODY, goal: 'body-unsure' }, [], { attributes: { ...FULL.attributes, region: 'FR' } }),
  widgetWith('a plan from a link', FULL, (_widget, { page }) => page.evaluate(() => { location.hash = '#tx-plan=10f50r2h'; }),
    see('Your plan came from a link.')),
];

const OPENED: readonly State[] = [
  ...['how', 'works', 'compare', 'safety', 'myths', 'practitioner', 'afterwards', 'check'].map((name) => row(name, FACE)),
  row('how', FEMALE),
  row('works', FEMALE, (widget) => widget.locator('tx-trial').getByRole('button', { name: 'Show as a table' }).click()),
  row('compare', HAIR),
  row('safety', HAIR),
  row('works', BODY),
  row('compare', BODY),
  row('practitioner', BODY, (widget) => widget.getByRole('checkbox').first().check()),
  row('myths', HAIR, button('Not true')),
  result('row stories, photos shown', FACE, [goTo('result/stories'), button('Show photos')], STORIES, 'tx-row[name=stories]'),
  result('every row open', FACE, [...['how', 'works', 'compare', 'safety', 'myths', 'practitioner', 'afterwards', 'check'].map((name) => goTo(`result/${name}`)), unfold]),
  result('the method', FACE, [button('How we work this out'), unfold], FULL, 'tx-method'),
  result('how a fact is known', FACE, [button(/^Why \d/)], FULL, 'tx-verdict'),
  result('how a sentence is known', FACE, [goTo('result/next'), (widget) => widget.locator('tx-next-step').getByRole('button', { name: /^How we know/ }).first().click()], FULL, 'tx-next-step'),
  result('an answer being changed', FACE, [button(/^Medium|area.*change/i)], FULL, 'tx-answers'),
  result('health answers being changed', FACE, [(widget) => widget.locator('[data-question=ever]').click()], FULL, 'tx-answers'),
  given('a health answer to be confirmed', { goal: 'face-lines', age: '35-54' }, [button(/Age 35 to 54.*please confirm/)]),
  result('an answer changed', FACE, [button(/^Medium|area.*change/i), (widget) => widget.getByRole('radio').nth(2).press('Space')], FULL, 'tx-answers'),
  result('an answer that no longer counts', { ...FAT, area: 'chin' }, [button(/Fat.*change/i), (widget) => widget.getByRole('radio').nth(1).press('Space')], FULL, 'tx-answers'),
  result('prices told apart', FACE, [], PRICES_TOLD_APART, 'tx-cost'),
  result('a price to be typed', FACE, [button('I was quoted a price'), button('Use it')], FULL, 'tx-cost'),
  result('24 months', FACE, [button('24 months')], FULL, 'tx-timeline'),
];

const KEPT: readonly State[] = [
  ...['Add to calendar', 'Copy as text', 'Copy link', 'QR code', 'E-mail to me', 'Share'].map(keep),
  given('the note for a doctor, kept as text', { ...FACE, today: ['pregnant'] }, [button('Copy as text')]),
];

const LACKING: readonly State[] = [
  lacking('the rows', /\/detail-/, FACE, goTo('result/works'), button('Try again')),
  lacking('the rows and the warning signs', /\/(detail|signs)-/, FACE, goTo('result/safety'), see('Call ')),
  lacking('what is taken away', /\/take-/, FACE, button('Copy as text')),
  lacking('the page without a plan', /\/careful-/, { ...FACE, today: ['pregnant'] }, see('Try again')),
];

/** Every state that is looked at for access: in each look, language and width. */
export const STATES: readonly State[] = [...START, ...QUIZ, ...VERDICTS, ...OPENED, ...KEPT, ...LACKING];
