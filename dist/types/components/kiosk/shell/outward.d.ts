/** The address that a press leads to away from the screen; `undefined` for everything else. */
export declare function outwardAddress(event: Event): string | undefined;
/** How an address is read and noted: a number as a number, a page without its scheme. */
export declare function readable(address: string): string;
/** Whether a phone can follow it from a code: what this browser alone holds, it cannot. */
export declare function canFollow(address: string): boolean;
