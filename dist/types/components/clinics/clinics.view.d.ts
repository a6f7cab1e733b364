import type { Explorer } from '../../state/explorer.js';
/** A clinic, ready to be shown. */
export interface ShownClinic {
    readonly name: string;
    readonly about: string;
    /** On its licence, and its price where one may be seen. */
    readonly facts: readonly string[];
    readonly href: string;
    readonly address: string;
    readonly isPaid: boolean;
}
/** The cities there are clinics in, from A to Z. Ones that differ in capitals alone are one. */
export declare function citiesOf({ settings: { clinics }, language: { lang } }: Pick<Explorer, 'settings' | 'language'>): readonly string[];
/** The clinics of a city from A to Z; what they pay has no part in it. */
export declare function clinicsOf(city: string, explorer: Explorer): readonly ShownClinic[];
