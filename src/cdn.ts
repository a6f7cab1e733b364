import { register } from './widget/register.js';
import { watchScriptTags } from './widget/script-tags.js';

// The module a page loads from a host: the first screen now, every room as a file of its own when it is needed.
register();
watchScriptTags();
