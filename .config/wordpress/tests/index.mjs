// All tests of the plugin, in order: those that set up come first, and the rest makes no sense without them.
import { authority } from './authority.mjs';
import { block } from './block.mjs';
import { editor } from './editor.mjs';
import { endpoint } from './endpoint.mjs';
import { flood } from './flood.mjs';
import { form } from './form.mjs';
import { install, removal, silence } from './install.mjs';
import { lists } from './lists.mjs';
import { once } from './once.mjs';
import { page } from './page.mjs';
import { privacy } from './privacy.mjs';
import { refusals } from './refusals.mjs';
import { settings } from './settings.mjs';
import { shortcode } from './shortcode.mjs';
import { snippet } from './snippet.mjs';
import { spoiled } from './spoiled.mjs';

const all = [...install, ...lists, ...shortcode, ...snippet, ...authority, ...block, ...settings, ...endpoint, ...refusals, ...once, ...flood, ...privacy, ...form, ...page, ...editor];

export const tests = [...all, ...silence, ...spoiled(all), ...removal];
