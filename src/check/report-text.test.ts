import { expect } from 'chai';

import type { Story } from '../config/settings.js';
import { FACTS, factsOf, factsWith } from '../testing/check-facts.js';
import { reportOn } from './report.js';
import { reportText } from './report-text.js';

describe('reportText', () => {
  it('says everything of the report in plain lines', () => {
    const text = reportText(reportOn(factsOf({ single: { email: 'nobody', 'clinic-name': 'Ada clinic' } })));
    expect(text).to.equal([
      'Self-check: 1 to fix',
      'treatment-explorer 0.1.0, https://clinic.example/page, 2026-11-22',
      '',
      'TO FIX',
      '1. The e-mail address is not complete (TX-CFG-012)',
      '   Where: attribute email',
      '   Found: email="nobody"',
      '   Fix: Expected: an e-mail address. Write it as hello@clinic.example.',
      '',
      'PASSED',
      '- Brand colour: The built-in one',
      '- Prices: None are set; visits are shown in place of money',
      '- Language: English, built in',
      `- One copy on this page: Version 0.1.0, hash sha384-aaaaaaaa…aaaa`,
      '- Requests after the script: 0: Cookies 0, storage 0',
      '- Content security policy: Nothing was blocked',
      '- Safety questions complete: All 27 built-in rules hold',
      '- Footer lines: “This clinic sells this treatment” is on',
      '- Space kept while loading: No layout shift seen',
      '',
      'SETTINGS',
      'clinicName: "Ada clinic"',
      '',
      'SCRIPT',
      'https://clinic.example/treatment-explorer.js',
      `sha384-${'a'.repeat(64)}`,
      '',
    ].join('\n'));
  });

  it('says why the sum of the script is not known', () => {
    expect(reportText(reportOn({ ...FACTS, hash: { reason: 'this page may not read its script' } }))).to.contain('hash not known: this page may not read its script');
  });

  it('counts stories and copies no word of them', () => {
    const text = reportText(reportOn(factsWith({ stories: [{ path: 'json.stories[0]', text: 'A secret of mine', who: 'Ayesha' } as Story] })));
    expect(text).to.contain('stories: 1').and.not.match(/secret|Ayesha/);
  });
});
