import { WidgetElement } from '../styles/element.js';

/** What an owner may set on the widget: each setting is an attribute and a property of the same name. */
export class OwnerElement extends WidgetElement {
  // A table rather than decorators: the first screen would be heavier by what those bring.
  static override properties = {
    region: {},
    consent: {},
    mode: {},
    configSrc: { attribute: 'config-src' },
    config: { attribute: false },
    goal: {},
    disclosure: {},
    partner: {},
    concern: {},
    analytics: {},
    advance: {},
    testMode: { attribute: 'test-mode' },
    headingLevel: { attribute: 'heading-level' },
    prices: {},
    bookUrl: { attribute: 'book-url' },
    scheme: {},
    handoffUrl: { attribute: 'handoff-url' },
    phone: {},
    idleSeconds: { attribute: 'idle-seconds' },
    email: {},
    clinicName: { attribute: 'clinic-name' },
    pricesDate: { attribute: 'prices-date' },
    accent: {},
    medicineNames: { attribute: 'medicine-names' },
    approval: {},
    preset: {},
    currency: {},
    whatsapp: {},
    partnerSub: { attribute: 'partner-sub' },
    leadEndpoint: { attribute: 'lead-endpoint' },
    langTag: { attribute: 'lang' },
  };

  /** BCP 47 tag of the language, the attribute `lang`. English is built in. The native `lang` property keeps its meaning. */
  declare langTag: string | null;
  /** ISO 4217 code of the prices. */
  declare currency: string | null;
  /** ISO 3166-1 alpha-2 code of the place: its rules and its emergency number. */
  declare region: string | null;
  /** `clinic` (default); `affiliate`: the page may be paid for visitors it sends on, and says so; `kiosk`: a screen in a waiting room, used by one visitor after the other. */
  declare mode: string | null;
  /** `face`, `hair` or `body`: the quiz begins with its goals. */
  declare concern: string | null;
  /** A goal id: the quiz begins after the goal. */
  declare goal: string | null;
  /** `light` (default), `dark` or `auto`. */
  declare scheme: string | null;
  /** `manual`: choosing an answer never moves on by itself. */
  declare advance: string | null;
  /** Level of the widget's own heading, 1 to 6; 2 when not set. */
  declare headingLevel: string | number | null;
  /** Prices of one visit in major units, such as `face:7000-18000; hair:8000+`, or `none`. */
  declare prices: string | null;
  /** Day the prices were last checked, `YYYY-MM-DD`. */
  declare pricesDate: string | null;
  /** Absolute https address for booking. */
  declare bookUrl: string | null;
  /** Absolute https address of the page that opens a plan from a kiosk's QR code. */
  declare handoffUrl: string | null;
  /** WhatsApp number with its country code. */
  declare whatsapp: string | null;
  declare phone: string | null;
  declare email: string | null;
  declare clinicName: string | null;
  /** Brand colour, any CSS colour. Stronger than `--tx-accent`. */
  declare accent: string | null;
  /** Whether prescription medicines may be named. */
  declare medicineNames: string | boolean | null;
  /** Number of the advertising approval. */
  declare approval: string | null;
  /** A look: `petrol` (default), `ink`, `rose` or `leaf`. A colour or radius that the page sets is stronger. */
  declare preset: string | null;
  /** What is pushed to the page's `dataLayer` once the visitor has consented: `off` (default), `steps` or `answers`. */
  declare analytics: string | null;
  /** What the visitor has consented to: `none` (default), `steps` or `answers`. */
  declare consent: string | null;
  /** Absolute https address that a visitor's message is posted to: with it, and a clinic name, there is a form. */
  declare leadEndpoint: string | null;
  /** Whether the form sends nothing, for trying it out. */
  declare testMode: string | boolean | null;
  /** Your id at those you send visitors to. With it the page may be paid, and every step says so. */
  declare partner: string | null;
  /** Your own name for this page, in links to them. */
  declare partnerSub: string | null;
  /** Your own words on being paid, in place of ours. */
  declare disclosure: string | null;
  /** Address of a JSON file with settings: https, or a path of the page's own site. The weakest source. */
  declare configSrc: string | null;
  /** Kiosk: seconds without a touch before it asks whether somebody is there, 30 to 600; 60 when not set. */
  declare idleSeconds: string | number | null;
  /** Settings as one object; single settings are stronger, a JSON child is weaker. See config.schema.json. */
  declare config: unknown;

  // One for all: the first screen would be heavier by what each of them takes.
  constructor() {
    super();
    for (const name of OwnerElement.elementProperties.keys()) if (name !== 'config') Reflect.set(this, name, null);
  }
}
