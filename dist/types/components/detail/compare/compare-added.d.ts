import { nothing, type TemplateResult } from 'lit';
import type { compare } from '../../../content/words/en/detail/compare.js';
import type { Added } from './own-terms.js';
/** What a clinic adds: after all of ours whatever they are sorted by, without a place, a grade or a source. */
export declare function addedTemplate(added: readonly Added[], level: number, { clinic, lead }: typeof compare): TemplateResult | typeof nothing;
