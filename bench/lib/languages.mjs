// What a visitor loads before the first question while a page offers more and more languages. English is built in; any
// other is a pack in a file of its own, which the page loads for those who need it and hands to `addLanguage`.
import { visitWords } from './visit-words.mjs';
import { launch, openPage } from './browser.mjs';
import { keep } from './paths.mjs';
import { table } from './print.mjs';
import { probe } from './probe.mjs';
import { serve } from './serve.mjs';
import { subjectsOf } from './subjects.mjs';

const OFFERED = [1, 5, 10, 40];
/** As long as the sentences that stand in its place. */
const packOf = (lang, { title, lead, pick }) => `export default ${JSON.stringify({ lang, dir: 'ltr', words: { start: { title, lead, pick } } })};`;
const codes = (count) => Array.from({ length: count - 1 }, (_, index) => `x${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`);

/** A page that offers these languages and brings the one it was asked for. */
function pageOf(page, langs, wanted) {
  const files = langs.map((lang) => `${lang}: () => import('/packs/${lang}.js')`).join(', ');
  const script = `<script type="module">const offered = { ${files} };
const pack = await offered[${JSON.stringify(wanted)}]?.();
if (pack) (await customElements.whenDefined('treatment-explorer')).addLanguage(pack.default);</script>`;
  return page.replace('<treatment-explorer ', `<treatment-explorer lang="${wanted}" `).replace('</body>', `${script}</body>`);
}

async function bytesOf(browser, address, first) {
  const { context, page } = await openPage(browser);
  await page.addInitScript(`(${probe})(); void probe.meet(() => ${first});`);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction('window.probe?.first');
  const files = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => !name.includes('/chunks/'))
    .map(({ name, encodedBodySize }) => ({ isPack: name.includes('/packs/'), bytes: encodedBodySize })));
  await context.close();
  const sum = (wanted) => files.filter(wanted).reduce((total, { bytes }) => total + bytes, 0);
  return { entry: sum(({ isPack }) => !isPack), packs: files.filter(({ isPack }) => isPack).length, packBytes: sum(({ isPack }) => isPack) };
}

export async function languages(visit) {
  const { ours } = subjectsOf(visit);
  const words = await visitWords();
  const langs = codes(Math.max(...OFFERED));
  const documents = Object.fromEntries(langs.map((lang) => [`/packs/${lang}.js`, packOf(lang, words)]));
  for (const count of OFFERED) {
    documents[`/en-${count}.html`] = pageOf(ours.page, codes(count), 'en');
    documents[`/other-${count}.html`] = pageOf(ours.page, codes(count), codes(count).at(-1) ?? 'en');
  }
  const { origin, close } = await serve(documents);
  const browser = await launch();
  const rows = [];
  for (const count of OFFERED) {
    rows.push({
      count, english: await bytesOf(browser, `${origin}/en-${count}.html`, ours.first), other: await bytesOf(browser, `${origin}/other-${count}.html`, ours.first),
    });
  }
  await browser.close();
  close();
  const bytes = rows.map(({ english }) => english.entry + english.packBytes);
  const grown = Math.max(...bytes) - bytes[0];
  const goals = [{
    number: 'P15', what: `bytes of the widget before the first question, ${OFFERED[0]} to ${OFFERED.at(-1)} languages offered`,
    figure: `${bytes[0]} → ${bytes.at(-1)}`, goal: 'grows by 0', isMet: grown === 0,
  }];
  keep('languages', { browser: browser.version(), at: new Date().toISOString(), rows, goals });
  console.log(table(['languages', 'English: bytes of the entry', 'packs', 'another language: bytes of the entry', 'packs'], rows.map(({ count, english, other }) =>
    [count, english.entry, english.packs, other.entry, other.packs])));
  console.log(`\n${table(['', 'what', 'figure', 'goal', ''], goals.map((goal) => [goal.number, goal.what, goal.figure, goal.goal, goal.isMet ? 'met' : 'not met']))}`);
}
