import type { Problem } from '../config/settings.js';
import type { Concern } from '../model/answers.js';
import type { PriceTable } from './price-table.js';
import type { SetUp } from './set-up.js';
/** What the form is drawn from, and what it tells. */
export interface FormState {
    readonly setUp: SetUp;
    /** What the address of the page held when it was opened. */
    readonly linked: SetUp;
    /** What is told now; the field that is just being filled in is left in peace. */
    readonly problems: ReadonlyMap<string, readonly Problem[]>;
    /** The prices as a table; `undefined` where the list has more in it than a table can hold, or was asked for as text. */
    readonly table: PriceTable | undefined;
    /** Whether a table can hold the list as it is now. */
    readonly fitsTable: boolean;
    readonly set: (name: string, text: string) => void;
    readonly setPrice: (concern: Concern, side: 'low' | 'high', text: string) => void;
    readonly swap: (concern: Concern) => void;
    readonly showList: (isShown: boolean) => void;
}
/** What was typed or picked. */
export declare function textOf(event: Event): string;
