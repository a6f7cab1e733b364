/** What reads a set-up that is more than attributes. A part of its own: most pages have none. */
export { documentReader } from '../config/document-reader.js';
export { ownerWords } from '../state/owner-words.js';
export { SettingsFile } from './settings-file.js';
