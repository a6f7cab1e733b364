import { LANGUAGES, wordsIn } from '../e2e/language-visitor.js';
import type { Guest } from './guest.js';
import type { HostPage } from './host-page.js';
import { expect, test } from './test.js';

const pageIn = (lang: string): HostPage => ({
  head: '<link rel="icon" href="data:,">',
  body: `<script type="module" src="/dist/cdn/treatment-explorer.js"></script><p>Welcome.</p><treatment-explorer advance="manual" lang="${lang}"></treatment-explorer>`,
});

/** The second answer of each question, or none of the health answers, until there is a result. */
async function answerAll(guest: Guest, { quiz, result }: ReturnType<typeof wordsIn>): Promise<void> {
  const isThere = async (role: 'button' | 'radio' | 'checkbox', name: string): Promise<boolean> => (await guest.ask('spotOf', role, name)) !== null;
  for (let asked = 0; asked < 14; asked += 1) {
    await guest.until('the next screen is there', async () => await isThere('button', quiz.next) || isThere('button', result.frame.methodOpen));
    if (await isThere('button', result.frame.methodOpen)) return;
    const { heading } = await guest.ask('screen');
    if (await isThere('checkbox', '')) await guest.tap('checkbox', quiz.options.today.none.name);
    else await guest.tap('radio', '', 1);
    await guest.tap('button', quiz.next);
    await guest.until(`"${heading}" is answered`, async () => (await guest.ask('screen')).heading !== heading);
  }
  throw new Error('more questions than there are');
}

for (const lang of LANGUAGES) {
  test(`a visit in ${lang} comes to a result in its own words, from right to left, and the first screen asks for that language alone`, async ({ guest }) => {
    const words = wordsIn(lang);
    await guest.open(pageIn(lang));
    await guest.until('the first screen is there', async () => (await guest.ask('screen')).heading === words.start.title);
    // The reader of settings comes in every language.
    const files = guest.site.paths.filter((path) => path.startsWith('/dist/') && !path.includes('/setup-')).map((path) => path.replace(/-[0-9a-f]{6}/, ''));
    expect(files).toEqual(['/dist/cdn/treatment-explorer.js', `/dist/cdn/chunks/${lang}.js`]);
    await guest.tap('button', words.start.concerns.face.name);
    await answerAll(guest, words);
    const shown = await guest.ask('words');
    const { how, works, compare, safety, myths, practitioner, afterwards } = words.result.rows;
    for (const { title } of [how, works, compare, safety, myths, practitioner, afterwards]) expect(shown).toContain(title);
    expect(shown).not.toMatch(/\b(?:the|and|you|your|with|sessions?|visits?|doctor|cost|proof)\b/i);
    expect(await guest.ask('direction')).toBe('rtl');
    expect(await guest.ask('illegible')).toEqual([]);
    expect(await guest.troubles()).toEqual([]);
  });
}
