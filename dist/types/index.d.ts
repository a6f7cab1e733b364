export type { Config } from './config/schema.js';
export type { Problem } from './config/settings.js';
export type { LanguagePack } from './content/words/catalogue.js';
export { VERSION } from './lib/version.js';
export type { Summary } from './model/summary.js';
export { register } from './widget/register.js';
export { type SetAnswersResult, TreatmentExplorer } from './widget/treatment-explorer.js';
