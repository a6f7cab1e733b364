/**
 * Names on `Object.prototype` that show in every `for … in` and every lookup, as careless scripts leave them there. Each
 * tells when it is read from an object that has no member of that name.
 */
export declare const POLLUTION: string;
