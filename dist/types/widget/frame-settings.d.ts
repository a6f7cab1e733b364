/**
 * Settings that the address of an iframe page names, such as `?currency=PKR&prices=face:7000-18000`: attributes and their
 * values. Opened by itself, not in a frame of the owner's page, an address could be anybody's: then no number, address, name
 * or price is taken from it.
 */
export declare function settingsOfAddress(search: string, isFramed: boolean): readonly (readonly [attribute: string, value: string])[];
/**
 * The configuration object of settings without an attribute that the address names, such as `consultation=2500`: in a frame
 * of the owner's page alone, and never the way to a visitor's message.
 */
export declare function configOfAddress(search: string, isFramed: boolean): Record<string, unknown> | undefined;
