import type { Explorer } from '../../state/explorer.js';
/** Whether the page has clinics to choose from. */
export declare const mayOfferClinics: ({ settings }: Pick<Explorer, "settings">) => boolean;
/** Whether they may be shown: where a visitor may get in touch at all, and nowhere else. */
export declare const offersClinics: (explorer: Pick<Explorer, "settings" | "outcome">) => boolean;
/** Whether other pages are offered the explorer. */
export declare const offersCode: ({ settings: { partner, embedBox } }: Pick<Explorer, "settings">) => boolean;
