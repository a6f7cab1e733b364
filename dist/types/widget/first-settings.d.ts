import { type Settings } from '../config/settings.js';
/**
 * What the first screen needs of the attributes, read at once and without a word to the owner. The set-up reads the same
 * attributes in full afterwards; a test holds the two to one meaning.
 */
export declare function firstSettings(single: Readonly<Record<string, unknown>>): Settings;
