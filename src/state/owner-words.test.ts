import { expect } from 'chai';

import { addLanguage } from '../content/words/languages.js';
import { quiz } from '../content/words/en/quiz.js';
import { detail } from '../content/words/en/detail/index.js';
import { start } from '../content/words/en/start.js';
import { createLanguage } from './language.js';
import { ownerWords } from './owner-words.js';

const speak = (sentences: Readonly<Record<string, string>>, lang = 'en') => createLanguage(lang, undefined, ownerWords({ sentences })).words;

describe('words of an owner', () => {
  it('stand in place of ours, in their own room alone, and leave ours as they are', () => {
    const words = speak({ 'quiz.next': 'Go on', 'quiz.goals.face-lines.name': 'Creases' });
    expect(words('quiz', quiz)).to.deep.include({ next: 'Go on', back: 'Back' });
    expect(words('quiz', quiz).goals['face-lines']).to.deep.include({ name: 'Creases' });
    expect(words('start', start)).to.equal(start);
    expect(quiz.next).to.equal('Continue');
  });

  it('are filled with the values of the sentence, and with nothing else', () => {
    const { progress } = speak({ 'quiz.progress': '{2}: {1}, {1} $& {3}' })('quiz', quiz);
    expect(progress('$1', '7')).to.equal('7: $1, $1 $& ');
  });

  it('have no source of ours behind them', () => {
    const { injections } = speak({ 'detail.how.injections.face.text': 'We do it so.' })('detail', detail).how;
    expect(injections.face).to.deep.equal({ ...detail.how.injections.face, text: 'We do it so.', sources: [] });
    expect(injections.hair).to.equal(detail.how.injections.hair);
  });

  it('reach into lists, and stay lists', () => {
    const { text } = speak({ 'start.reading.text.1': 'Second.' })('start', start).reading;
    expect(text).to.deep.equal([start.reading.text[0], 'Second.']);
  });

  it('stand over a translation too, and two widgets may differ', () => {
    addLanguage({ lang: 'sv', dir: 'ltr', words: { quiz: { next: 'Fortsätt', back: 'Tillbaka' } } });
    expect(speak({ 'quiz.next': 'Vidare' }, 'sv')('quiz', quiz)).to.deep.include({ next: 'Vidare', back: 'Tillbaka' });
    expect(speak({}, 'sv')('quiz', quiz)).to.deep.include({ next: 'Fortsätt' });
  });

  it('may be for one language alone, and stand there over those for all', () => {
    for (const lang of ['sv', 'sv-fi', 'nb']) addLanguage({ lang, dir: 'ltr', words: { quiz: { next: lang } } });
    const own = { 'sv:quiz.next': 'Vidare', 'quiz.next': 'Go on', 'SV-FI:quiz.next': 'Framåt', 'sv:quiz.back': 'Bakåt', 'ur:quiz.next': 'چلیں' };
    const saidIn = (lang: string) => { const { next, back } = speak(own, lang)('quiz', quiz); return [next, back]; };
    expect(saidIn('en')).to.deep.equal(['Go on', 'Back']);
    expect(saidIn('nb')).to.deep.equal(['Go on', 'Back']);
    expect(saidIn('sv')).to.deep.equal(['Vidare', 'Bakåt']);
    expect(saidIn('sv-FI')).to.deep.equal(['Framåt', 'Bakåt']);
    const { words, other } = createLanguage('en', undefined, ownerWords({ sentences: own }));
    // Neither language has this room: the same English words are spoken in both.
    expect([words('start', start), other('sv').words('start', start)]).to.deep.equal([start, start]);
    expect([words('quiz', quiz).next, other('sv').words('quiz', quiz).next, words('quiz', quiz).next]).to.deep.equal(['Go on', 'Vidare', 'Go on']);
  });

  it('for one language do not stand in another that lacks the room', () => {
    addLanguage({ lang: 'da', dir: 'ltr', words: {} });
    const { words, other } = createLanguage('en', undefined, ownerWords({ sentences: { 'da:quiz.next': 'Videre' } }));
    expect([other('da').words('quiz', quiz).next, words('quiz', quiz).next]).to.deep.equal(['Videre', 'Continue']);
  });

  it('are the same object each time, so that nothing is drawn anew', () => {
    const words = speak({ 'quiz.next': 'Go on' });
    expect(words('quiz', quiz)).to.equal(words('quiz', quiz));
  });

  it('leave a part of a room that lacks the sentence, and one of another kind, as they are', () => {
    const words = speak({ 'quiz.next.more': 'x', 'quiz.errors': 'x', 'quiz.toString': 'x', 'quiz.__proto__.x': 'x' });
    expect(words('quiz', quiz)).to.equal(quiz);
  });
});
