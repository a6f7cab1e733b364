import { WidgetElement } from '../styles/element.js';

/** What an owner may set on the widget: each setting is an attribute and a property of the same name. */
export class OwnerElement extends WidgetElement {
  // A table rather than decorators: the first screen would be heavier by what those bring.
  static override properties = {
    currency: {},
    region: {},
    mode: {},
    concern: {},
    goal: {},
    scheme: {},
    advance: {},
    headingLevel: { attribute: 'heading-level' },
    prices: {},
    pricesDate: { attribute: 'prices-date' },
    bookUrl: { attribute: 'book-url' },
    whatsapp: {},
    phone: {},
    email: {},
    clinicName: { attribute: 'clinic-name' },
    accent: {},
    medicineNames: { attribute: 'medicine-names' },
    approval: {},
    config: { attribute: false },
    configSrc: { attribute: 'config-src' },
  };

  /** ISO 4217 code of the prices. */
  currency: string | null = null;
  /** ISO 3166-1 alpha-2 code of the place: its rules and its emergency number. */
  region: string | null = null;
  /** `clinic`. */
  mode: string | null = null;
  /** `face`, `hair` or `body`: the quiz begins with its goals. */
  concern: string | null = null;
  /** A goal id: the quiz begins after the goal. */
  goal: string | null = null;
  /** `light` (default), `dark` or `auto`. */
  scheme: string | null = null;
  /** `manual`: choosing an answer never moves on by itself. */
  advance: string | null = null;
  /** Level of the widget's own heading, 1 to 6; 2 when not set. */
  headingLevel: string | number | null = null;
  /** Prices of one visit in major units, such as `face:7000-18000; hair:8000+`, or `none`. */
  prices: string | null = null;
  /** Day the prices were last checked, `YYYY-MM-DD`. */
  pricesDate: string | null = null;
  /** Absolute https address for booking. */
  bookUrl: string | null = null;
  /** WhatsApp number with its country code. */
  whatsapp: string | null = null;
  phone: string | null = null;
  email: string | null = null;
  clinicName: string | null = null;
  /** Brand colour, any CSS colour. Stronger than `--tx-accent`. */
  accent: string | null = null;
  /** Whether prescription medicines may be named. */
  medicineNames: string | boolean | null = null;
  /** Number of the advertising approval. */
  approval: string | null = null;
  /** Address of a JSON file with settings: https, or a path of the page's own site. The weakest source. */
  configSrc: string | null = null;
  /** Settings as one object; single settings are stronger, a JSON child is weaker. See config.schema.json. */
  config: unknown;
}
