import './widget/everything.js';

import { bringCheckFile } from './widget/check-file.js';
import { takeOver } from './widget/hand-over.js';
import { register } from './widget/register.js';
import { watchScriptTags } from './widget/script-watch.js';
import { ASKED_FOR } from './widget/self-check-wanted.js';

// The one-file script: every part is here before the first widget is, so nothing is waited for.
takeOver();
register();
watchScriptTags();

// It asks for nothing unless the address of the page says so, on the owner's computer neither: each warning names the switch.
if (ASKED_FOR.test(location.search)) bringCheckFile();
