import { STATES } from './access-list.js';
import { paintedContrasts, textSamples } from './access-pixels.js';
import { bring, lookAt, LOOKS } from './access-view.js';
import { expect, test } from './support.js';

/** States that hold most looks of words; under `npm run soak` (TX_SOAK=1) those of the details too. */
const KEPT = [
  'first screen, every fold open', 'first screen after a link that could not be read', 'face: severity, in use', 'body: ever, in use', 'ask your doctor first', 'not now: pregnant',
  ...(process.env['TX_SOAK'] ? [
    'face: goal', 'a plan from a link', 'worth discussing: face', 'the law: banned', 'goals, worth discussing', 'row how, face-lines', 'row works, hair-female',
    'row compare, face-lines', 'row safety, face-lines', 'row myths, hair-early', 'row stories, photos shown', 'the method', 'how a fact is known',
    'an answer changed', 'an answer that no longer counts', 'prices told apart', 'a price to be typed', 'kept: QR code',
  ] : []),
];

// Letters are painted in their full colour somewhere only when they are a few pixels wide.
test.use({ deviceScaleFactor: 2 });

for (const name of KEPT) {
  test(`H45: words are 4.5 to 1 against what is painted behind them: ${name}`, async ({ host }) => {
    test.setTimeout(process.env['TX_SOAK'] ? 600_000 : 180_000);
    const state = STATES.find((one) => one.name === name);
    if (!state) throw new Error(`no state "${name}"`);
    const widget = await bring(state, host);
    for (const look of LOOKS) {
      await lookAt(widget, { look, language: 'English', width: 720 });
      const samples = await textSamples(widget);
      const contrasts = await paintedContrasts(widget, samples);
      const faint = samples.flatMap(({ what, isLarge }, at) => {
        const contrast = contrasts[at] ?? 0;
        return contrast >= (isLarge ? 3 : 4.5) ? [] : [`${what}: ${contrast.toFixed(2)}`];
      });
      expect.soft(samples.length, 'styles of text').toBeGreaterThan(8);
      expect.soft(faint, look).toEqual([]);
    }
  });
}
