/** The first script of every page of a test: hears all that goes wrong there, and the widget's public events. */
declare const errors: string[];
declare const warnings: string[];
declare const events: {
    name: string;
    detail: unknown;
}[];
declare const textOf: (values: readonly unknown[]) => string;
