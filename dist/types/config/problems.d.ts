import type { Problem } from './settings.js';
/** Everything that can be wrong with a configuration: number of the code, what was expected, what to do. */
export declare const PROBLEMS: {
    readonly notJson: readonly ["001", "JSON", "Check commas, brackets and straight quotes."];
    readonly tooLarge: readonly ["002", "at most 512 KB and 200 items", "Shorten it."];
    readonly unknownKey: readonly ["003", "a setting of the documentation", "Check the spelling."];
    readonly badValue: readonly ["004", "another value", "Use a value of the documentation."];
    readonly unknownLanguage: readonly ["005", "a language that is loaded", "Load its file, or leave it out for English."];
    readonly unknownCurrency: readonly ["006", "an ISO 4217 code such as PKR", "Use three letters."];
    readonly unknownRegion: readonly ["007", "an ISO 3166 code such as PK", "Use two letters."];
    readonly otherConcern: readonly ["008", "a goal of the concern", "Leave out one of the two."];
    readonly badUrl: readonly ["009", "a full https:// address", "Copy it from the browser."];
    readonly badPhone: readonly ["010", "a telephone number", "Use digits, spaces and one leading plus."];
    readonly badChatNumber: readonly ["011", "a number with its country code", "Write it as +92 300 1234567."];
    readonly badEmail: readonly ["012", "an e-mail address", "Write it as hello@clinic.example."];
    readonly badDate: readonly ["013", "a date such as 2026-11-22", "Write year, month, day."];
    readonly futureDate: readonly ["014", "a day that has come", "Check the year."];
    readonly stalePrices: readonly ["015", "prices checked in the last 360 days", "Check them and set the new date."];
    readonly badColour: readonly ["016", "an opaque colour such as #0E5E63", "Use #hex, rgb() or hsl()."];
    readonly badText: readonly ["017", "readable text", "Write it in letters."];
    readonly noCurrency: readonly ["020", "a currency", "Set currency, such as PKR."];
    readonly otherCurrency: readonly ["021", "amounts in the currency set", "Write both in one currency."];
    readonly emptyPrice: readonly ["022", "a price", "Write 7000, 7000-18000 or 10000+."];
    readonly badPrice: readonly ["023", "an amount", "Write 7000, 7000-18000 or 10000+, with ; between entries."];
    readonly unclearPrice: readonly ["024", "an amount that can be read in one way", "Write 7000 or 12.50."];
    readonly lowPrice: readonly ["025", "an amount above 0", "Leave the price out if there is none."];
    readonly highPrice: readonly ["026", "an amount a visit can cost", "Check the zeros."];
    readonly swappedPrice: readonly ["027", "the lower price first", "The two were exchanged."];
    readonly unknownPriceKey: readonly ["028", "a concern or a goal", "Check the spelling."];
    readonly doublePriceKey: readonly ["029", "each name once", "The first one counts."];
    readonly badTypical: readonly ["030", "a typical price inside the range", "It is left out."];
    readonly badOrder: readonly ["040", "figures from low to high", "Give all of them in order."];
    readonly badGap: readonly ["041", "top-ups no closer than the visits of the course", "Check gapDays and upkeepGapDays."];
    readonly noConsent: readonly ["050", "consent that was given, its date and what it covers", "Add consent: {given: true, date, scope}."];
    readonly noStoryFacts: readonly ["051", "a goal, a date and the number of visits", "Add goal, date and sessions."];
    readonly badPhotos: readonly ["052", "two photos with src and alt, the date before, sameLight and edited", "Complete it."];
    readonly badFileAddress: readonly ["060", "a full https:// address, or a path of this site", "Copy it from the browser."];
    readonly noFile: readonly ["061", "a JSON file at this address", "Open it in the browser. From another site it needs the header Access-Control-Allow-Origin."];
    readonly noClinicName: readonly ["070", "the name of the clinic", "Set clinic-name; until then there is no form."];
    readonly noConsentVersion: readonly ["071", "a version of your own consent sentence", "Add lead.consentVersion; until then there is no form."];
    readonly unknownSentence: readonly ["080", "a sentence there is", "See docs/sentences.md."];
    readonly lockedSentence: readonly ["081", "a sentence that is not locked", "See docs/sentences.md."];
    readonly fixedSentence: readonly ["082", "a sentence made from texts and numbers", "See docs/sentences.md."];
    readonly badTemplate: readonly ["083", "values there are", "Write them as {1}, {2}."];
    readonly bannedWords: readonly ["084", "no promise", "Say what is known."];
    readonly noVerdict: readonly ["090", "not-now or ask-first", "It counts as not-now."];
    readonly badPartner: readonly ["100", "letters, digits, - and _ alone", "Use 1 to 40 of them; up to 64 in partner-sub."];
    readonly noDisclosure: readonly ["101", "a sentence to read", "It cannot be left out: ours stands until then."];
    readonly badClinic: readonly ["102", "a clinic with name, city and url", "Add what is missing; until then it is not shown."];
    readonly undatedPrice: readonly ["103", "the day the price was checked", "Add priceDate; until then the price is not shown."];
    readonly badPin: readonly ["120", "SHA-256 in 64 digits from 0 to f", "See docs/kiosk.md; until then there is no staff panel."];
};
export type ProblemKind = keyof typeof PROBLEMS;
/** Takes note of a problem. */
export type Report = (kind: ProblemKind, path: string, found: unknown, expected?: string) => void;
/** A report that collects, and what it has collected. */
export declare function collectProblems(): {
    readonly problems: Problem[];
    readonly report: Report;
};
/** The problem with its code and the words for it. */
export declare function problemOf(kind: ProblemKind, path: string, found: unknown, expected?: string): Problem;
/** One line for the console. */
export declare function problemText({ code, path, found, expected, fix }: Problem): string;
