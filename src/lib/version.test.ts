import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { VERSION } from './version.js';

describe('the version', () => {
  it('is the one of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).to.equal(version);
  });
});
