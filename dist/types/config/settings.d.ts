import type { Emergency } from '../content/emergency.js';
import type { Area, Concern, EstimateGoal, Goal } from '../model/answers.js';
import type { Minor, PackagePrice } from '../model/cost.js';
import type { Practitioner } from '../model/practitioners.js';
import type { Figure } from '../model/protocol.js';
import type { OwnRule } from '../model/screening.js';
/** The price of one visit as an owner gave it. Amounts in minor units of `Settings.currency`. */
export interface OwnerPrice {
    readonly lowMinor: Minor;
    /** `null` for an open upper price ("from"). */
    readonly highMinor: Minor | null;
    readonly typicalMinor?: Minor;
    readonly packages?: readonly PackagePrice[];
    /** Prices that stand in place of this one for an area, or for who treats. A practitioner's own price may differ by area. */
    readonly byArea?: Readonly<Partial<Record<PricedArea, OwnerPrice>>>;
    readonly byPractitioner?: Readonly<Partial<Record<Practitioner, OwnerPrice>>>;
}
/** An area that can have a price of its own. */
export type PricedArea = Exclude<Area, 'unsure'>;
/** What a price list may name: one goal, all goals of a concern, or everything. The most particular one wins. */
export type PriceKey = EstimateGoal | Concern | 'all';
/** An owner's own protocol figures for one goal; what is not given stays as built in. */
export interface ProtocolOverride {
    readonly sessions?: Figure;
    readonly gapDays?: Figure;
    readonly upkeepGapDays?: {
        readonly low: number | null;
        readonly typical: number | null;
        readonly high: number | null;
    };
}
/** What one person told, or shows in photos, with consent. Shown as the owner's word. */
export interface Story {
    /** Where it was written, for the owner. */
    readonly path: string;
    readonly goal: EstimateGoal;
    /** `YYYY-MM-DD` or `YYYY-MM`: when it was told, or the photo after was taken. */
    readonly date: string;
    readonly sessions: number;
    /** Sessions planned at first; more than `sessions` where the course was stopped. */
    readonly planned: number;
    /** First name or age, or empty. */
    readonly who: string;
    /** Word for word, or empty. */
    readonly text: string;
    readonly consent: {
        readonly date: string;
        readonly scope: string;
    };
    readonly photos: {
        readonly before: {
            readonly src: string;
            readonly alt: string;
            readonly date: string;
        };
        readonly after: {
            readonly src: string;
            readonly alt: string;
        };
        readonly sameLight: boolean;
        readonly isEdited: boolean;
    } | null;
}
/** A health answer of the owner's own: what is asked, and why it counts. */
export interface HealthItem extends OwnRule {
    readonly text: string;
    readonly reason: string;
    /** A question to take along to a doctor, or empty. */
    readonly ask: string;
}
/** What an owner says of a choice at their place; nothing of it is ours, checked or put in order. */
export interface OwnTerms {
    /** Fewest and most visits. */
    readonly visits?: {
        readonly low: number;
        readonly high: number;
    };
    /** Of one visit. */
    readonly price?: OwnerPrice;
}
/** A choice that an owner adds after ours. */
export interface AddedChoice extends OwnTerms {
    readonly name: string;
    readonly text: string;
    readonly goals: readonly EstimateGoal[];
}
/** An owner's own word on the choices beside mesotherapy. */
export interface OwnAlternatives {
    /** Of our choices, by their name. */
    readonly here: Readonly<Partial<Record<string, OwnTerms>>>;
    readonly added: readonly AddedChoice[];
}
/** A clinic that a page leads to, as its owner tells of it. Nothing of it is ours or checked. */
export interface Clinic {
    readonly name: string;
    readonly city: string;
    /** Absolute https address. */
    readonly url: string;
    /** What it is and where, or empty. */
    readonly about: string;
    /** The licence number it shows, or empty. */
    readonly licence: string;
    /** Of one visit, with the day it was checked (`YYYY-MM-DD`). */
    readonly price?: OwnerPrice & {
        readonly date: string;
    };
    /** Whether the page is paid for visitors it sends there. */
    readonly isPaid: boolean;
}
/** What an owner says of the form that posts to their server. */
export interface LeadSettings {
    /** Absolute https address, or empty. */
    readonly privacyUrl: string;
    /** Working days within which they answer; 0 where they do not say. */
    readonly replyDays: number;
    /** Owner's own sentences to agree to, or empty; with a version where there is one. */
    readonly contactConsent: string;
    readonly healthConsent: string;
    readonly consentVersion: string;
}
/** How the widget is set up: every setting has a valid value here. */
export interface Settings {
    /** BCP 47. */
    readonly lang: string;
    /** ISO 4217, or empty when the owner set none: then no money is shown. */
    readonly currency: string;
    /** ISO 3166-1 alpha-2 in upper case, or empty. */
    readonly region: string;
    /** `affiliate`: whoever runs the page may be paid for visitors it sends on, and every step says so. */
    readonly mode: 'clinic' | 'affiliate' | 'kiosk';
    readonly concern: Concern | '';
    readonly goal: Goal | '';
    readonly scheme: 'light' | 'dark' | 'auto';
    /** A look of ours; empty for the built-in one. */
    readonly preset: 'petrol' | 'ink' | 'rose' | 'leaf' | '';
    /** The most that may be told to the page's analytics; the visitor's consent may allow less. */
    readonly analytics: 'off' | 'steps' | 'answers';
    readonly advance: 'auto' | 'manual';
    /** Level of the widget's own heading, 1 to 6. */
    readonly headingLevel: number;
    readonly prices: Readonly<Partial<Record<PriceKey, OwnerPrice>>>;
    /** `prices="none"`: money is hidden everywhere. */
    readonly hidesPrices: boolean;
    /** `YYYY-MM-DD`, the day the owner last checked the prices, or empty. */
    readonly pricesDate: string;
    readonly consultationMinor: Minor | null;
    readonly extrasMinor: Minor | null;
    /** Owner's words on what the price includes, or empty. */
    readonly included: string;
    /** Absolute https address, or empty. */
    readonly bookUrl: string;
    /** Absolute https address that a plan is handed over to; empty when there is none. */
    readonly handoffUrl: string;
    /** Digits with a leading plus, or empty. */
    readonly whatsapp: string;
    readonly phone: string;
    readonly email: string;
    readonly clinicName: string;
    /** CSS colour, or empty for the built-in accent. */
    readonly accent: string;
    /** Whether prescription medicines may be named. */
    readonly medicineNames: boolean;
    /** Advertising approval number, or empty. */
    readonly approval: string;
    /** Clinician who reviewed the content, and when (`YYYY-MM-DD`). */
    readonly reviewer: {
        readonly name: string;
        readonly date: string;
    } | null;
    /** The owner's emergency number, or empty. */
    readonly emergencyNumber: string;
    /** The number to call on this page: the owner's, or the region's where one was confirmed. */
    readonly emergency: Emergency | null;
    readonly protocols: Readonly<Partial<Record<EstimateGoal, ProtocolOverride>>>;
    readonly stories: readonly Story[];
    /** Where a visitor's message is posted: https, or this machine itself. Empty where there is no form. */
    readonly leadEndpoint: string;
    /** Whether the form sends nothing, for trying it out. */
    readonly testMode: boolean;
    readonly lead: LeadSettings | null;
    /** The owner's own sentences by their path, such as `quiz.next`. */
    readonly sentences: Readonly<Record<string, string>>;
    /** Health answers added to ours; left out where there are none. */
    readonly questions?: readonly HealthItem[];
    /** Left out where there is nothing to say. */
    readonly alternatives?: OwnAlternatives;
    /** BCP 47 tags of languages that are offered on paper beside the one shown; left out where there are none. */
    readonly printLanguages?: readonly string[];
    /** Who sends visitors on, for those they are sent to; empty where the one given cannot be used. Left out where none is given. */
    readonly partner?: string;
    /** A name of the owner's own for this place, put into the same links. */
    readonly partnerSub?: string;
    /** The owner's own sentence on being paid. Left out where ours stands. */
    readonly disclosure?: string;
    /** Clinics to choose from, as they were written. Left out where there are none. */
    readonly clinics?: readonly Clinic[];
    /** Whether other pages are offered the explorer; left out where that was not said. */
    readonly embedBox?: boolean;
    /** Seconds that a kiosk may stand unused before it asks; 60 where left out. */
    readonly idleSeconds?: number;
    /** What tells the PIN of a kiosk's staff; without it nobody gets to their panel. */
    readonly staffPin?: {
        readonly salt: string;
        readonly hash: string;
    };
    /** BCP 47 of the languages that a kiosk offers; its own and English where left out. */
    readonly languages?: readonly string[];
    /** Whether a kiosk's browser prints without a dialog; without it nothing offers to print there. */
    readonly deskPrint?: boolean;
}
/** Something an owner wrote that could not be used as it stands. */
export interface Problem {
    /** Stable code, `TX-…`. */
    readonly code: string;
    /** Where: an attribute such as `prices`, or a path such as `config.prices.face.low`; `json.` for the JSON child. */
    readonly path: string;
    /** What was found, shortened. */
    readonly found: string;
    readonly expected: string;
    /** What to do about it. */
    readonly fix: string;
}
/** The built-in settings. */
export declare const DEFAULT_SETTINGS: Settings;
