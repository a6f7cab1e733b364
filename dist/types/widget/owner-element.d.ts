import { WidgetElement } from '../styles/element.js';
/** What an owner may set on the widget: each setting is an attribute and a property of the same name. */
export declare class OwnerElement extends WidgetElement {
    static properties: {
        region: {};
        consent: {};
        mode: {};
        configSrc: {
            attribute: string;
        };
        config: {
            attribute: boolean;
        };
        goal: {};
        disclosure: {};
        partner: {};
        concern: {};
        analytics: {};
        advance: {};
        testMode: {
            attribute: string;
        };
        headingLevel: {
            attribute: string;
        };
        prices: {};
        bookUrl: {
            attribute: string;
        };
        scheme: {};
        handoffUrl: {
            attribute: string;
        };
        phone: {};
        idleSeconds: {
            attribute: string;
        };
        email: {};
        clinicName: {
            attribute: string;
        };
        pricesDate: {
            attribute: string;
        };
        accent: {};
        medicineNames: {
            attribute: string;
        };
        approval: {};
        preset: {};
        currency: {};
        whatsapp: {};
        partnerSub: {
            attribute: string;
        };
        leadEndpoint: {
            attribute: string;
        };
        langTag: {
            attribute: string;
        };
    };
    /** BCP 47 tag of the language, the attribute `lang`. English is built in. The native `lang` property keeps its meaning. */
    langTag: string | null;
    /** ISO 4217 code of the prices. */
    currency: string | null;
    /** ISO 3166-1 alpha-2 code of the place: its rules and its emergency number. */
    region: string | null;
    /** `clinic` (default); `affiliate`: the page may be paid for visitors it sends on, and says so; `kiosk`: a screen in a waiting room, used by one visitor after the other. */
    mode: string | null;
    /** `face`, `hair` or `body`: the quiz begins with its goals. */
    concern: string | null;
    /** A goal id: the quiz begins after the goal. */
    goal: string | null;
    /** `light` (default), `dark` or `auto`. */
    scheme: string | null;
    /** `manual`: choosing an answer never moves on by itself. */
    advance: string | null;
    /** Level of the widget's own heading, 1 to 6; 2 when not set. */
    headingLevel: string | number | null;
    /** Prices of one visit in major units, such as `face:7000-18000; hair:8000+`, or `none`. */
    prices: string | null;
    /** Day the prices were last checked, `YYYY-MM-DD`. */
    pricesDate: string | null;
    /** Absolute https address for booking. */
    bookUrl: string | null;
    /** Absolute https address of the page that opens a plan from a kiosk's QR code. */
    handoffUrl: string | null;
    /** WhatsApp number with its country code. */
    whatsapp: string | null;
    phone: string | null;
    email: string | null;
    clinicName: string | null;
    /** Brand colour, any CSS colour. Stronger than `--tx-accent`. */
    accent: string | null;
    /** Whether prescription medicines may be named. */
    medicineNames: string | boolean | null;
    /** Number of the advertising approval. */
    approval: string | null;
    /** A look: `petrol` (default), `ink`, `rose` or `leaf`. A colour or radius that the page sets is stronger. */
    preset: string | null;
    /** What is pushed to the page's `dataLayer` once the visitor has consented: `off` (default), `steps` or `answers`. */
    analytics: string | null;
    /** What the visitor has consented to: `none` (default), `steps` or `answers`. */
    consent: string | null;
    /** Absolute https address that a visitor's message is posted to: with it, and a clinic name, there is a form. */
    leadEndpoint: string | null;
    /** Whether the form sends nothing, for trying it out. */
    testMode: string | boolean | null;
    /** Your id at those you send visitors to. With it the page may be paid, and every step says so. */
    partner: string | null;
    /** Your own name for this page, in links to them. */
    partnerSub: string | null;
    /** Your own words on being paid, in place of ours. */
    disclosure: string | null;
    /** Address of a JSON file with settings: https, or a path of the page's own site. The weakest source. */
    configSrc: string | null;
    /** Kiosk: seconds without a touch before it asks whether somebody is there, 30 to 600; 60 when not set. */
    idleSeconds: string | number | null;
    /** Settings as one object; single settings are stronger, a JSON child is weaker. See config.schema.json. */
    config: unknown;
    constructor();
}
