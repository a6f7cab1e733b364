import { expect } from '@open-wc/testing';

import { tokens } from '../../styles/tokens.js';
import { DARK, LIGHT } from './panel.styles.js';

/** `--ink: #17211e` of a text, by its bare name; the first one counts. */
function coloursOf(css: string, prefix: string): Map<string, string> {
  const found = [...css.matchAll(new RegExp(`${prefix}([a-z][\\w-]*): (#[0-9a-f]{3,6});`, 'g'))];
  return new Map(found.reverse().map(([, name = '', colour = '']) => [name, colour]));
}

describe('the looks of the self-check', () => {
  const [light = '', dark = ''] = tokens.cssText.split('.frame.dark');
  for (const [scheme, own, theirs] of [['light', LIGHT, light], ['dark', DARK, dark]] as const) {
    it(`have the colours of the widget, ${scheme}`, () => {
      const tokensOf = coloursOf(theirs, '--_');
      const colours = [...coloursOf(own, '--')];
      expect(colours.length).to.be.greaterThan(11);
      for (const [name, colour] of colours) expect(tokensOf.get(name), name).to.equal(colour);
    });
  }
});
