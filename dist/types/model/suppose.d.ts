import type { Plans } from './schedule.js';
/** What a visitor supposes of their visits to see what they would come to. It moves the cost alone, never the plan. */
export interface Supposed {
    /** Sessions of the likely course; `null` for the plan's own count. */
    readonly sessions: number | null;
    readonly hasTopUps: boolean;
}
/** The plans that a cost is worked out for: the same ones where nothing is supposed. A count outside what clinics use is moved to the nearer end. */
export declare function supposedPlans(plans: Plans, { sessions, hasTopUps }: Supposed): Plans;
/** The course alone. */
export declare function withoutTopUps({ low, likely, high }: Plans): Plans;
