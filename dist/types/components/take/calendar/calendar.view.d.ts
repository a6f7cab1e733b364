import { type CalendarDay } from '../../../lib/calendar.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
/** What a visitor chose of the calendar. */
export interface CalendarChoice {
    /** `YYYY-MM-DD`, as the field gives it; empty or unfinished while it is typed. */
    readonly firstDay: string;
    readonly years: 1 | 2;
    /** A course with top-ups, or evenly spaced visits where there are two ways. */
    readonly way: 'course' | 'regular';
}
/** The days a first visit may be on. */
export declare function reachOf(today: string): {
    readonly min: string;
    readonly max: string;
};
/** Likely days with the words that stand in the calendar; none until a day in reach is picked. */
export declare function calendarDays(plan: GoalPlan, { today, language }: Explorer, { firstDay, years, way }: CalendarChoice): readonly CalendarDay[];
/** The two ways to spread visits, by name; none where there is one. */
export declare function waysOf({ alternative }: GoalPlan, { language }: Explorer): readonly {
    readonly way: CalendarChoice['way'];
    readonly name: string;
}[];
/** The file that holds the days. */
export declare function fileOf(days: readonly CalendarDay[], { language: { lang } }: Explorer): Blob;
