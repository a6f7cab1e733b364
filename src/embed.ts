import './widget/everything.js';

import { bringCheckFile } from './widget/check-file.js';
import { register } from './widget/register.js';
import { watchScriptTags } from './widget/script-tags.js';
import { ASKED_FOR, OWN_COMPUTER } from './widget/self-check-wanted.js';

// The one-file script: every part is here before the first widget is, so nothing is waited for.
register();
watchScriptTags();

const { search, hostname } = location;
// It asks for nothing unless the address of the page says so, on the owner's computer neither.
if (ASKED_FOR.test(search)) bringCheckFile();
else if (OWN_COMPUTER.test(hostname)) {
  addEventListener('tx-error', () => console.warn('treatment-explorer: add ?tx-check to the address'), { once: true });
}
