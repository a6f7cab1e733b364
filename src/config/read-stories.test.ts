import { expect } from 'chai';

import { parseConfig } from './parse.js';

const TODAY = '2026-11-22';
const CONSENT = { given: true, date: '2026-08-03', scope: 'In writing, for this page' };
const STORY = { goal: 'hair-female', date: '2026-08-02', sessions: 10, text: 'It took longer than I thought.', consent: CONSENT };
const PAIR = {
  goal: 'hair-female', date: '2026-08-02', sessions: 10, consent: CONSENT, sameLight: true, edited: false,
  before: { src: 'https://clinic.example/a.jpg', alt: 'Wide parting', date: '2026-03-04' },
  after: { src: '/photos/b.jpg', alt: 'Parting, hair to both sides' },
};

function read(...stories: readonly unknown[]) {
  const { value, problems } = parseConfig({ stories }, { hasLanguage: () => true, today: TODAY });
  return { stories: value.stories ?? [], problems: problems.map(({ code, path }) => `${code.slice(-3)} ${path.slice(7)}`) };
}

describe('stories of the owner', () => {
  it('are read word for word, with what a visitor has to know of them', () => {
    expect(read(STORY)).to.deep.equal({
      problems: [], stories: [{
        path: 'config.stories[0]', goal: 'hair-female', date: '2026-08-02', sessions: 10, planned: 10, who: '',
        text: 'It took longer than I thought.', consent: { date: '2026-08-03', scope: 'In writing, for this page' }, photos: null,
      }],
    });
  });

  it('may come with a pair of photos, and with a course that was stopped', () => {
    const { stories: [story], problems } = read({ ...PAIR, date: '2026-08', planned: 12, who: ' Ayesha ' });
    expect(problems).to.deep.equal([]);
    expect(story).to.deep.include({ date: '2026-08', sessions: 10, planned: 12, who: 'Ayesha', text: '' });
    expect(story?.photos).to.deep.equal({ before: PAIR.before, after: PAIR.after, sameLight: true, isEdited: false });
  });

  const refused: readonly (readonly [what: string, story: object, told: string])[] = [
    ['no consent', { ...STORY, consent: undefined }, '050 stories[0].consent'],
    ['consent not given', { ...STORY, consent: { ...CONSENT, given: false } }, '050 stories[0].consent'],
    ['consent without a date', { ...STORY, consent: { given: true, scope: 'This page' } }, '050 stories[0].consent'],
    ['consent with a date that is none', { ...STORY, consent: { ...CONSENT, date: '2026-02-30' } }, '050 stories[0].consent'],
    ['consent to nothing', { ...STORY, consent: { ...CONSENT, scope: ' ' } }, '050 stories[0].consent'],
    ['no date', { ...STORY, date: undefined }, '051 stories[0]'],
    ['no goal', { ...STORY, goal: undefined }, '051 stories[0]'],
    ['no visits', { ...STORY, sessions: undefined }, '051 stories[0]'],
    ['a date that is none', { ...STORY, date: 'last spring' }, '013 stories[0].date'],
    ['a date to come', { ...STORY, date: '2026-12-24' }, '014 stories[0].date'],
    ['consent from a day to come', { ...STORY, consent: { ...CONSENT, date: '2026-12-24' } }, '014 stories[0].consent.date'],
    ['nothing to show', { ...STORY, text: '' }, '017 stories[0].text'],
    ['one photo', { ...PAIR, after: undefined }, '052 stories[0]'],
    ['a photo without words', { ...PAIR, after: { src: '/b.jpg' } }, '052 stories[0]'],
    ['a photo without a day', { ...PAIR, before: { src: '/b.jpg', alt: 'x' } }, '052 stories[0]'],
    ['a photo before that is the later one', { ...PAIR, date: '2026-01' }, '052 stories[0]'],
    ['no word on light', { ...PAIR, sameLight: undefined }, '052 stories[0]'],
    ['no word on changes', { ...PAIR, edited: undefined }, '052 stories[0]'],
    ...['http://clinic.example/a.jpg', '//elsewhere.example/a.jpg', '/\\elsewhere.example', 'a.jpg', 'data:image/png;base64,AA', 'javascript:alert(1)', 'https://a:b@c.example/a.jpg']
      .map((src) => [`a photo at ${src}`, { ...PAIR, after: { src, alt: 'x' } }, '052 stories[0]'] as const),
  ];
  for (const [what, story, told] of refused) {
    it(`are left out with ${what}; the next one goes on`, () => {
      const { stories, problems } = read(story, { ...STORY, text: 'The next one.' });
      expect(problems).to.deep.equal([told]);
      expect(stories.map(({ text }) => text)).to.deep.equal(['The next one.']);
    });
  }

  it('keep their text where the photos are refused', () => {
    const { stories: [story], problems } = read({ ...PAIR, text: 'My words.', after: undefined });
    expect(problems).to.deep.equal(['052 stories[0]']);
    expect(story).to.deep.include({ text: 'My words.', photos: null });
  });

  it('are twelve at most, and shortened', () => {
    const { stories, problems } = read(...Array<unknown>(14).fill({ ...STORY, text: 'a '.repeat(9000), who: 'b'.repeat(99) }));
    expect(problems).to.deep.equal(['002 stories']);
    expect(stories).to.have.length(12);
    expect(stories[0]?.text).to.have.length(599);
    expect(stories[0]?.who).to.have.length(40);
  });

  it('of another kind are told and left out', () => {
    expect(read(1, null, [])).to.deep.equal({ stories: [], problems: ['004 stories[0]', '004 stories[1]', '004 stories[2]'] });
    expect(read({ ...STORY, sessions: 0.5, mood: 'good' }).problems).to.deep.equal(['004 stories[0].sessions', '003 stories[0].mood', '051 stories[0]']);
  });
});
