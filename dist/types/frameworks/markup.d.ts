import type { SETTING_ATTRIBUTES } from '../config/attributes.js';
import type { Config } from '../config/schema.js';
import type { TreatmentExplorerEvent, TreatmentExplorerEvents } from '../widget/events.js';
/** Attributes that no configuration holds. */
interface BesideConfig {
    'config-src': string;
    consent: 'none' | 'steps' | 'answers';
}
/** Every attribute of the widget. */
export type AttributeName = (typeof SETTING_ATTRIBUTES)[number] | keyof BesideConfig;
/** `headingLevel` of `heading-level`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;
type Level = 1 | 2 | 3 | 4 | 5 | 6;
/** A setting as text: of a configuration's values, those that an attribute can hold. */
type Written<Value> = Value extends boolean ? boolean | '' | 'true' | 'false' : Value extends string | number ? Value : never;
type AttributeValue<Name extends AttributeName> = Name extends 'heading-level' ? Level | `${Level}` : Name extends keyof BesideConfig ? BesideConfig[Name] : CamelCase<Name> extends keyof Config ? Written<Config[CamelCase<Name>]> : never;
/** Attributes as they are written in markup, such as `book-url`. */
export type Attributes = {
    [Name in AttributeName]?: AttributeValue<Name> | undefined;
};
/** The same settings as properties, such as `bookUrl`, and the whole configuration. */
export type Properties = {
    [Name in AttributeName as CamelCase<Name>]?: AttributeValue<Name> | undefined;
} & {
    config?: Config | undefined;
};
/** Names of the public events. */
export type EventName = keyof TreatmentExplorerEvents;
/** Called with a public event as the browser gives it. */
export type Listener<Name extends EventName> = (event: TreatmentExplorerEvent<Name>) => void;
export {};
