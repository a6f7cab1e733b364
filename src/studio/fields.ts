import { configSchema } from '../config/schema.js';
import { COUNTRIES, CURRENCIES } from './places.js';

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

const MODE_LABELS: Readonly<Partial<Record<string, string>>> = { clinic: 'Clinic', kiosk: 'Kiosk', affiliate: 'Affiliate' };

/** What this version of the widget can be used as. */
export const MODES: readonly string[] = configSchema.entries.mode.wrapped.options;
const MODE: Field = { name: 'mode', label: 'Used as', kind: 'choice', options: MODES.map((mode) => [mode === 'clinic' ? '' : mode, MODE_LABELS[mode] ?? mode]) };

/** Who the clinic is, above the prices. */
export const ABOUT: readonly FieldGroup[] = [
  {
    title: 'Your clinic',
    fields: [
      ...(MODES.length > 1 ? [MODE] : []),
      { name: 'clinic-name', label: 'Name of the clinic', kind: 'text', example: 'Example Clinic', hint: 'On a page that sends readers to clinics, the name of your site.' },
      {
        name: 'lang', label: 'Language', kind: 'select', hint: 'Its words, its direction, and how dates read. Urdu and Arabic are drafts, and a file each.',
        options: [['', 'English'], ['en-PK', 'English (Pakistan)'], ['en-IN', 'English (India)'], ['en-GB', 'English (United Kingdom)'], ['en-US', 'English (United States)'], ['ur', 'Urdu'], ['ar', 'Arabic']],
      },
      { name: 'region', label: 'Country', kind: 'text', example: 'PK', hint: 'Sets the emergency number where we know it, and notes on the law of France and the USA.', known: COUNTRIES, isHalf: true },
      { name: 'currency', label: 'Currency', kind: 'text', example: 'PKR', hint: 'Of all prices.', known: CURRENCIES, isHalf: true },
    ],
  },
];

/** Everything below the prices. */
export const MORE: readonly FieldGroup[] = [
  {
    title: 'Ways to reach you',
    fields: [
      { name: 'whatsapp', label: 'WhatsApp number', kind: 'tel', example: '+92 300 0000000' },
      { name: 'phone', label: 'Telephone', kind: 'tel', example: '+92 51 0000000' },
      { name: 'book-url', label: 'Booking page', kind: 'url', example: 'https://clinic.example/book' },
      { name: 'email', label: 'E-mail', kind: 'email', example: 'hello@clinic.example' },
      { name: 'handoff-url', label: 'Page a kiosk hands the plan to', kind: 'url', example: 'https://clinic.example/your-plan', hint: 'For a screen in your waiting room: its QR code opens this page of yours.' },
    ],
  },
  {
    title: 'Look',
    fields: [
      { name: 'accent', label: 'Brand colour', kind: 'colour', example: '#0E5E63' },
      { name: 'preset', label: 'Style', kind: 'select', options: [['', 'Petrol (built in)'], ['ink', 'Ink, square'], ['rose', 'Rose, round'], ['leaf', 'Leaf, softly rounded']], hint: 'A colour and corners of ours. Your own brand colour is stronger.' },
      { name: 'scheme', label: 'Light or dark', kind: 'choice', options: [['', 'Light'], ['dark', 'Dark'], ['auto', 'As the device']] },
    ],
  },
  {
    title: 'Begins with', isFolded: true,
    fields: [
      { name: 'concern', label: 'Concern', kind: 'choice', options: [['', 'All three'], ['face', 'Face'], ['hair', 'Hair'], ['body', 'Body']], hint: 'For a page on one of them.' },
      { name: 'advance', label: 'After an answer', kind: 'choice', options: [['', 'Move on'], ['manual', 'Wait for Continue']] },
    ],
  },
  {
    title: 'Headings', isFolded: true,
    fields: [
      { name: 'heading-level', label: 'Level of its own heading', kind: 'select', options: [['1', '1, the title of the page'], ['', '2, under the title'], ['3', '3'], ['4', '4'], ['5', '5'], ['6', '6']], hint: 'One below the heading it stands under.' },
    ],
  },
  {
    title: 'Contact form', isFolded: true,
    fields: [
      { name: 'lead-endpoint', label: 'Address messages are posted to', kind: 'url', example: 'https://clinic.example/lead', hint: 'A program on your own server. The preview never sends. Without one, leave it empty.' },
      { name: 'test-mode', label: 'Test mode', kind: 'switch', hint: 'The form says that it is a test, and sends nothing.' },
      { name: 'privacy-url', label: 'Your privacy notice', kind: 'url', example: 'https://clinic.example/privacy' },
    ],
  },
  {
    title: 'Paid for visitors you send on', isFolded: true, opensFor: 'affiliate',
    fields: [
      { name: 'partner', label: 'Your id', kind: 'text', example: 'skin-notebook', hint: 'Letters, digits, - and _. With it every step says that this page may be paid.', isHalf: true },
      { name: 'partner-sub', label: 'Your name for this page', kind: 'text', example: 'scalp-article', hint: 'Goes into the same links.', isHalf: true },
      { name: 'disclosure', label: 'Your words on being paid', kind: 'text', hint: 'In place of ours. There is always a line.' },
    ],
  },
  {
    title: 'Rules and statistics', isFolded: true,
    fields: [
      { name: 'approval', label: 'Advertising approval number', kind: 'text', hint: 'Where your country asks for one.' },
      { name: 'reviewer-name', label: 'Clinician who reviewed all of it', kind: 'text', example: 'Dr A. Khan', hint: 'Only if it has happened: visitors read “Reviewed by”.', isHalf: true },
      { name: 'reviewer-date', label: 'Reviewed on', kind: 'date', isHalf: true },
      { name: 'medicine-names', label: 'Name prescription medicines', kind: 'switch', hint: 'Forbidden in advertising in many countries. Ask first.' },
      { name: 'analytics', label: 'Statistics', kind: 'choice', options: [['', 'None'], ['steps', 'Steps'], ['answers', 'Answers']], hint: 'Pushed to your page’s dataLayer, and only after consent. Answers are health data in many places.' },
    ],
  },
];

/** The consultation fee, which stands with the prices. */
export const CONSULTATION: Field = { name: 'consultation', label: 'Consultation fee', kind: 'text', example: '2500', hint: 'Once, in the first year. Write 0 where it is free: left empty, visitors are told to ask.' };

/** What has no field here, by its path in the configuration, and what it is called. It stands under the form. */
export const IN_CONFIG: Readonly<Record<string, string>> = {
  sentences: 'sentences in your own words', questions: 'health questions of your own', alternatives: 'other choices at your clinic', stories: 'stories and photos', protocols: 'sessions, gaps and top-ups of your own',
  printLanguages: 'languages on paper side by side', included: 'what a price includes', extras: 'further costs', goal: 'a goal to begin with', emergencyNumber: 'an emergency number of your own',
  'lead.contactConsent': 'your own sentences to agree to', 'lead.healthConsent': 'your own sentences to agree to', 'lead.consentVersion': 'your own sentences to agree to',
  'lead.replyDays': 'how soon you answer', clinics: 'clinics to choose from', embedBox: 'the code for other pages',
  idleSeconds: 'how long a kiosk waits', staffPin: 'a secret for the staff of a kiosk', languages: 'languages of a kiosk', deskPrint: 'printing on a kiosk',
};

const FIELDS: readonly Field[] = [...ABOUT, ...MORE].flatMap(({ fields }) => fields).concat(CONSULTATION);

const fieldOf = (name: string): Field | undefined => FIELDS.find((one) => one.name === name);

/** Settings that are on, as `true`, or not there. */
export const SWITCHES: readonly string[] = FIELDS.filter(({ kind }) => kind === 'switch').map(({ name }) => name);

/** Whether a setting is an address. */
export const isAddress = (name: string): boolean => fieldOf(name)?.kind === 'url';

/** Every setting of the studio. */
export const STUDIO_SETTINGS: readonly string[] = [...FIELDS.map(({ name }) => name), 'prices', 'prices-date'];

/**
 * Whether the form can show a setting with this text. A link can set nothing else: what an owner sees in the form is what the
 * preview shows and what the code holds.
 */
export function canShow(name: string, text: string): boolean {
  if (!STUDIO_SETTINGS.includes(name)) return false;
  const { kind, options } = fieldOf(name) ?? {};
  if (kind === 'switch') return text === 'true';
  // The price list alone has lines.
  return options ? options.some(([value]) => value === text) : name === 'prices' || !/[\n\r]/.test(text);
}

/** What a setting, or the field of a problem, is called. */
export function labelOf(name: string): string {
  const concern = /^prices\.(face|hair|body)$/.exec(name)?.[1];
  if (concern) return `${concern[0]?.toUpperCase()}${concern.slice(1)} price`;
  return fieldOf(name)?.label ?? (name === 'prices-date' ? 'List date' : 'Prices');
}
