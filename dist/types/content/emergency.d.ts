import type { SourceId } from './sources.js';
/** The number to call where life is at risk. */
export interface Emergency {
    readonly number: string;
    /** Whether the number was confirmed for a part of the country alone; the region's words say which. */
    readonly isPartial: boolean;
    readonly sources: readonly SourceId[];
}
/** Members of the European Union, ISO 3166-1. */
export declare const EU_MEMBERS: ReadonlySet<string>;
/** The emergency number of a region; `null` where none was confirmed, so that the page says "your local emergency number". */
export declare function emergencyNumberOf(region: string): Emergency | null;
/** The number to call on a page: the owner's own, or that of the region. */
export declare function emergencyOf({ emergencyNumber, region }: {
    readonly emergencyNumber: string;
    readonly region: string;
}): Emergency | null;
