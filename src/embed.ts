import './widget/everything.js';

import { register } from './widget/register.js';
import { watchScriptTags } from './widget/script-tags.js';

// The one-file script: every part is here before the first widget is, so nothing is waited for.
register();
watchScriptTags();
