/** One setting of the form. */
export interface Field {
    /** Its name in the set-up: an attribute of the widget, or a flat name. */
    readonly name: string;
    readonly label: string;
    /** One line under the field. */
    readonly hint?: string;
    readonly kind: 'text' | 'url' | 'tel' | 'email' | 'date' | 'colour' | 'choice' | 'select' | 'switch';
    /** For `choice` and `select`: value and label; an empty value is what is built in. */
    readonly options?: readonly (readonly [value: string, label: string])[];
    readonly example?: string;
    /** For `text`: known values to pick from. */
    readonly known?: readonly (readonly [value: string, label: string])[];
    /** Stands beside the next one. */
    readonly isHalf?: boolean;
}
/** Fields under a heading; those that few need are folded away. */
export interface FieldGroup {
    readonly title: string;
    readonly isFolded?: boolean;
    /** Open where the widget is used as this. */
    readonly opensFor?: string;
    readonly fields: readonly Field[];
}
/** What this version of the widget can be used as. */
export declare const MODES: readonly string[];
/** Who the clinic is, above the prices. */
export declare const ABOUT: readonly FieldGroup[];
/** Everything below the prices. */
export declare const MORE: readonly FieldGroup[];
/** The consultation fee, which stands with the prices. */
export declare const CONSULTATION: Field;
/** What has no field here, by its path in the configuration, and what it is called. It stands under the form. */
export declare const IN_CONFIG: Readonly<Record<string, string>>;
/** Settings that are on, as `true`, or not there. */
export declare const SWITCHES: readonly string[];
/** Whether a setting is an address. */
export declare const isAddress: (name: string) => boolean;
/** Every setting of the studio. */
export declare const STUDIO_SETTINGS: readonly string[];
/**
 * Whether the form can show a setting with this text. A link can set nothing else: what an owner sees in the form is what the
 * preview shows and what the code holds.
 */
export declare function canShow(name: string, text: string): boolean;
/** What a setting, or the field of a problem, is called. */
export declare function labelOf(name: string): string;
