/** The settings that have an attribute of their own. */
export declare const SETTING_ATTRIBUTES: readonly ["lang", "currency", "region", "mode", "concern", "goal", "scheme", "advance", "heading-level", "prices", "prices-date", "book-url", "handoff-url", "whatsapp", "phone", "email", "clinic-name", "accent", "medicine-names", "approval", "preset", "analytics", "lead-endpoint", "test-mode", "idle-seconds", "partner", "partner-sub", "disclosure"];
/** `heading-level` of `headingLevel`. */
export declare function attributeOf(key: string): string;
/**
 * Attributes and properties of the same name, in the form of a configuration object. A text that cannot be brought into
 * that form stays as it is, for the check to refuse. An empty attribute is one not set, but for prices, for switches, and for
 * a disclosure that nobody may take away.
 */
export declare function configOfAttributes(single: Readonly<Record<string, unknown>>): Record<string, unknown>;
