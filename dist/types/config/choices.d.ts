/** The settings for which one of a few values is picked. */
export declare const CHOICES: {
    readonly mode: readonly ["clinic", "affiliate", "kiosk"];
    readonly concern: readonly ["face", "hair", "body"];
    readonly goal: readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch", "face-unsure", "hair-unsure", "body-unsure", "hair-patches"];
    readonly scheme: readonly ["light", "dark", "auto"];
    readonly preset: readonly ["petrol", "ink", "rose", "leaf"];
    readonly analytics: readonly ["off", "steps", "answers"];
    readonly advance: readonly ["auto", "manual"];
};
export declare const HEADING_LEVELS: {
    readonly min: 1;
    readonly max: 6;
};
/** Seconds that a kiosk may stand unused before it asks. */
export declare const IDLE_SECONDS: {
    readonly min: 30;
    readonly max: 600;
};
/** The settings that are on or off. */
export declare const SWITCHES: readonly ["medicineNames", "testMode"];
export declare const wholeNumber: (min: number, max: number) => string;
export declare const ON_OR_OFF = "true or false";
export declare const TEXT = "text";
export declare const PRICES = "a price, or a list of prices";
