import { expect } from 'chai';

import { WIDGET_SCRIPT } from './script-name.js';

const isOurs = (name: string): boolean => WIDGET_SCRIPT.test(`https://clinic.example/dist/${name}`);

describe('names of scripts', () => {
  for (const name of [
    'treatment-explorer.js', 'treatment-explorer.js?ver=3', 'treatment-explorer.min.js', 'treatment-explorer.mjs', 'treatment-explorer-1.2.0.js', 'treatment-explorer.0af3.js',
    'treatment-explorer.v2.js', 'treatment-explorer.js.pagespeed.jm.Xy0.js', 'treatment-explorer.esm.js#a',
  ]) it(`knows the widget's: ${name}`, () => { expect(isOurs(name)).to.equal(true); });

  for (const name of [
    'treatment-explorer.ur.js', 'treatment-explorer.ar.js?ver=3', 'treatment-explorer.ur.min.js', 'treatment-explorer.pt-BR.js', 'treatment-explorer.ur-1.2.0.js',
    'treatment-explorer.ar.js.pagespeed.jm.Xy0.js',
  ]) it(`takes no language for it: ${name}`, () => { expect(isOurs(name)).to.equal(false); });

  for (const name of ['treatment-explorer.check.js', 'treatment-explorer.css', 'my-treatment-explorer.js', 'jquery.js', 'treatment-explorer/other.js', '?treatment-explorer.js']) {
    it(`takes no other file for it: ${name}`, () => { expect(isOurs(name)).to.equal(false); });
  }
});
