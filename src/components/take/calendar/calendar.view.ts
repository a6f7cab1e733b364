import { take } from '../../../content/words/en/take/index.js';
import { result } from '../../../content/words/en/result/index.js';
import { type CalendarDay, calendarFile } from '../../../lib/calendar.js';
import { gapOf } from '../../../lib/gap.js';
import { withoutMarks } from '../../../lib/lines.js';
import { type LikelyDay, likelyDays } from '../../../model/dates.js';
import type { GoalPlan } from '../../../model/outcome.js';
import { isoDate, dayNumber, YEAR_DAYS } from '../../../model/schedule.js';
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
export function reachOf(today: string): { readonly min: string; readonly max: string } {
  return { min: today, max: isoDate(dayNumber(today) + 2 * YEAR_DAYS) };
}

/** Likely days with the words that stand in the calendar; none until a day in reach is picked. */
export function calendarDays(plan: GoalPlan, { today, language }: Explorer, { firstDay, years, way }: CalendarChoice): readonly CalendarDay[] {
  const { min, max } = reachOf(today);
  // Days written alike are in order as texts are.
  if (!/^\d{4}-\d\d-\d\d$/.test(firstDay) || firstDay < min || firstDay > max) return [];
  const pattern = way === 'regular' && plan.alternative ? plan.alternative : plan.plans.likely;
  const days = likelyDays({ plan: pattern, firstDay, today, years });
  const { calendar: words } = language.words('take', take);
  const count = 'firstYearVisits' in pattern ? 0 : pattern.sessions;
  const titleOf = ({ kind, number }: LikelyDay): string => {
    if (kind === 'visit') return count > 0 ? words.visit(number, count) : words.visitAlone(number);
    return kind === 'top-up' ? words.topUp(number) : words[kind];
  };
  return days.map((day) => ({ date: day.date, title: titleOf(day), text: words.text[day.kind === 'top-up' ? 'visit' : day.kind] }));
}

/** The two ways to spread visits, by name; none where there is one. */
export function waysOf({ alternative }: GoalPlan, { language }: Explorer): readonly { readonly way: CalendarChoice['way']; readonly name: string }[] {
  if (!alternative) return [];
  const { timeline } = language.words('result', result).plan;
  return [
    { way: 'course', name: timeline.groupCourse }, { way: 'regular', name: timeline.groupRegular(gapOf(alternative.gapDays)) },
  ];
}

/** The file that holds the days. */
export function fileOf(days: readonly CalendarDay[], { language: { lang } }: Explorer): Blob {
  const plain = days.map(({ date, title, text }) => ({ date, title: withoutMarks(title), text: withoutMarks(text) }));
  return new Blob([calendarFile({ product: 'treatment-explorer', lang, stamp: new Date(), days: plain })], { type: 'text/calendar;charset=utf-8' });
}
