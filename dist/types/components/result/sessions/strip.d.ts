import { type TemplateResult } from 'lit';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
/** A line with a dot for each session, and what open answers leave possible. Needs `sessionsStyles`. */
export declare function sessionsStrip(plan: GoalPlan, { language, answers }: Explorer): TemplateResult;
