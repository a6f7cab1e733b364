import { type TemplateResult } from 'lit';
import type { kiosk } from '../../../content/words/en/kiosk/index.js';
import { type IconPath } from '../../shared/icon.js';
import { type Reading } from './reading.js';
/** Two letters, a small one and a large one. */
export declare const LETTERS: IconPath;
/** How large and how strong everything is shown, to choose. */
export declare function renderLook(words: (typeof kiosk)['screen']['look'], reading: Reading, choose: (reading: Reading) => void, close: () => void): TemplateResult;
