import * as v from 'valibot';
import { type Concern, type EstimateGoal } from '../model/answers.js';
import { type OfferedChoice } from './offered-choices.js';
/** Most entries a list or a group may have. */
export declare const MAX_ITEMS = 200;
/** A price of one visit in pieces. */
interface PricePieces {
    /** Exact price, in place of `low` and `high`. */
    readonly price?: WrittenAmount | undefined;
    readonly low?: WrittenAmount | undefined;
    /** `null`, or left out, for an open upper price. */
    readonly high?: WrittenAmount | null | undefined;
    readonly typical?: WrittenAmount | undefined;
    readonly packages?: readonly {
        readonly visits: number;
        readonly price: WrittenAmount;
    }[] | undefined;
    /** Prices that stand in place of this one. */
    readonly byArea?: Readonly<Partial<Record<string, WrittenPrice>>> | undefined;
    readonly byPractitioner?: Readonly<Partial<Record<string, WrittenPrice>>> | undefined;
}
type WrittenAmount = string | number;
/** A price as a number, a text or in pieces. */
export type WrittenPrice = WrittenAmount | PricePieces;
interface WrittenFigure {
    readonly low: number;
    readonly typical: number;
    readonly high: number;
}
/** Figures of a course, each in visits or days. */
export interface WrittenProtocol {
    readonly sessions?: WrittenFigure | undefined;
    readonly gapDays?: WrittenFigure | undefined;
    readonly upkeepGapDays?: Readonly<Record<'shortest' | 'typical' | 'longest', number | null>> | undefined;
}
/** What a clinic says of a choice. */
export interface WrittenTerms {
    readonly visits?: {
        readonly low: number;
        readonly high: number;
    } | undefined;
    /** A number, or one entry of a price list, for one visit. */
    readonly price?: WrittenAmount | undefined;
}
/** A choice beside ours. */
export interface WrittenChoice extends WrittenTerms {
    readonly name?: string | undefined;
    readonly text?: string | undefined;
    /** One of the two says whom it is for; `goals` is stronger. */
    readonly concern?: Concern | undefined;
    readonly goals?: readonly EstimateGoal[] | undefined;
}
interface WrittenAlternatives {
    /** A name that is none of ours is told by the reader, with those there are. */
    readonly here?: Readonly<Partial<Record<OfferedChoice, WrittenTerms>>> | undefined;
    readonly added?: readonly WrittenChoice[] | undefined;
}
/** A clinic to choose. What is missing is told by its reader. */
export interface WrittenClinic {
    readonly name?: string | undefined;
    readonly city?: string | undefined;
    readonly url?: string | undefined;
    readonly about?: string | undefined;
    readonly licence?: string | undefined;
    /** A number, or one entry of a price list, for one visit. */
    readonly price?: WrittenAmount | undefined;
    readonly priceDate?: string | undefined;
    readonly paid?: boolean | undefined;
}
/** The configuration object: everything an owner may write. Attributes are brought into this form and checked by it too. */
export declare const configSchema: Omit<v.StrictObjectSchema<{
    readonly lang: v.StringSchema<"text">;
    readonly currency: v.StringSchema<"text">;
    readonly region: v.StringSchema<"text">;
    readonly mode: v.PicklistSchema<readonly ["clinic", "affiliate", "kiosk"], undefined>;
    readonly concern: v.PicklistSchema<readonly ["face", "hair", "body"], undefined>;
    readonly goal: v.PicklistSchema<readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch", "face-unsure", "hair-unsure", "body-unsure", "hair-patches"], undefined>;
    readonly scheme: v.PicklistSchema<readonly ["light", "dark", "auto"], undefined>;
    readonly preset: v.PicklistSchema<readonly ["petrol", "ink", "rose", "leaf"], undefined>;
    readonly analytics: v.PicklistSchema<readonly ["off", "steps", "answers"], undefined>;
    readonly advance: v.PicklistSchema<readonly ["auto", "manual"], undefined>;
    readonly headingLevel: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
    /** A price list as in the attribute, one price for everything, or prices by concern and goal. */
    readonly prices: v.UnionSchema<[v.StringSchema<"text">, v.NumberSchema<"a number">, v.GenericSchema<{
        face?: WrittenPrice | undefined;
        hair?: WrittenPrice | undefined;
        body?: WrittenPrice | undefined;
        "face-lines"?: WrittenPrice | undefined;
        "face-glow"?: WrittenPrice | undefined;
        "face-texture"?: WrittenPrice | undefined;
        "face-pigment"?: WrittenPrice | undefined;
        "face-eyes"?: WrittenPrice | undefined;
        "hair-early"?: WrittenPrice | undefined;
        "hair-male"?: WrittenPrice | undefined;
        "hair-female"?: WrittenPrice | undefined;
        "hair-shedding"?: WrittenPrice | undefined;
        "body-fat"?: WrittenPrice | undefined;
        "body-cellulite"?: WrittenPrice | undefined;
        "body-skin"?: WrittenPrice | undefined;
        "body-stretch"?: WrittenPrice | undefined;
        all?: WrittenPrice | undefined;
    }>], "a price, or a list of prices">;
    readonly pricesDate: v.StringSchema<"text">;
    readonly consultation: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
    readonly extras: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
    readonly included: v.StringSchema<"text">;
    readonly bookUrl: v.StringSchema<"text">;
    readonly handoffUrl: v.StringSchema<"text">;
    readonly whatsapp: v.StringSchema<"text">;
    readonly phone: v.StringSchema<"text">;
    readonly email: v.StringSchema<"text">;
    readonly clinicName: v.StringSchema<"text">;
    readonly accent: v.StringSchema<"text">;
    readonly medicineNames: v.BooleanSchema<"true or false">;
    readonly approval: v.StringSchema<"text">;
    readonly reviewer: v.StrictObjectSchema<{
        readonly name: v.StringSchema<"text">;
        readonly date: v.StringSchema<"text">;
    }, undefined>;
    readonly emergencyNumber: v.StringSchema<"text">;
    readonly protocols: v.GenericSchema<{
        "face-lines"?: WrittenProtocol | undefined;
        "face-glow"?: WrittenProtocol | undefined;
        "face-texture"?: WrittenProtocol | undefined;
        "face-pigment"?: WrittenProtocol | undefined;
        "face-eyes"?: WrittenProtocol | undefined;
        "hair-early"?: WrittenProtocol | undefined;
        "hair-male"?: WrittenProtocol | undefined;
        "hair-female"?: WrittenProtocol | undefined;
        "hair-shedding"?: WrittenProtocol | undefined;
        "body-fat"?: WrittenProtocol | undefined;
        "body-cellulite"?: WrittenProtocol | undefined;
        "body-skin"?: WrittenProtocol | undefined;
        "body-stretch"?: WrittenProtocol | undefined;
    }>;
    readonly stories: v.ArraySchema<Omit<v.StrictObjectSchema<{
        readonly goal: v.PicklistSchema<readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch"], undefined>;
        /** The day, or the month, of the story or of the photo after. */
        readonly date: v.StringSchema<"text">;
        readonly sessions: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
        readonly planned: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
        readonly who: v.StringSchema<"text">;
        readonly text: v.StringSchema<"text">;
        readonly consent: Omit<v.StrictObjectSchema<{
            readonly given: v.BooleanSchema<"true or false">;
            readonly date: v.StringSchema<"text">;
            readonly scope: v.StringSchema<"text">;
        }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                readonly given: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
                readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly scope: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                given?: boolean | undefined;
                date?: string | undefined;
                scope?: string | undefined;
            }, {
                given?: boolean | undefined;
                date?: string | undefined;
                scope?: string | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                given?: boolean | undefined;
                date?: string | undefined;
                scope?: string | undefined;
            }, v.StringIssue | v.StrictObjectIssue | v.BooleanIssue>;
            readonly "~types"?: {
                readonly input: {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                };
                readonly output: {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                };
                readonly issue: v.StringIssue | v.StrictObjectIssue | v.BooleanIssue;
            } | undefined;
        };
        readonly before: Omit<v.StrictObjectSchema<{
            readonly date: v.StringSchema<"text">;
            readonly src: v.StringSchema<"text">;
            readonly alt: v.StringSchema<"text">;
        }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly src: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly alt: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                date?: string | undefined;
                src?: string | undefined;
                alt?: string | undefined;
            }, {
                date?: string | undefined;
                src?: string | undefined;
                alt?: string | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                date?: string | undefined;
                src?: string | undefined;
                alt?: string | undefined;
            }, v.StringIssue | v.StrictObjectIssue>;
            readonly "~types"?: {
                readonly input: {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                };
                readonly output: {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                };
                readonly issue: v.StringIssue | v.StrictObjectIssue;
            } | undefined;
        };
        readonly after: Omit<v.StrictObjectSchema<{
            src: v.StringSchema<"text">;
            alt: v.StringSchema<"text">;
        }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                src: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                alt: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                src?: string | undefined;
                alt?: string | undefined;
            }, {
                src?: string | undefined;
                alt?: string | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                src?: string | undefined;
                alt?: string | undefined;
            }, v.StringIssue | v.StrictObjectIssue>;
            readonly "~types"?: {
                readonly input: {
                    src?: string | undefined;
                    alt?: string | undefined;
                };
                readonly output: {
                    src?: string | undefined;
                    alt?: string | undefined;
                };
                readonly issue: v.StringIssue | v.StrictObjectIssue;
            } | undefined;
        };
        readonly sameLight: v.BooleanSchema<"true or false">;
        readonly edited: v.BooleanSchema<"true or false">;
    }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
        readonly entries: {
            readonly goal: v.OptionalSchema<v.PicklistSchema<readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch"], undefined>, undefined>;
            readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            readonly sessions: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
            readonly planned: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
            readonly who: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            readonly text: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            readonly consent: v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly given: v.BooleanSchema<"true or false">;
                readonly date: v.StringSchema<"text">;
                readonly scope: v.StringSchema<"text">;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly given: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
                    readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    readonly scope: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                }, {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                }, v.StringIssue | v.StrictObjectIssue | v.BooleanIssue>;
                readonly "~types"?: {
                    readonly input: {
                        given?: boolean | undefined;
                        date?: string | undefined;
                        scope?: string | undefined;
                    };
                    readonly output: {
                        given?: boolean | undefined;
                        date?: string | undefined;
                        scope?: string | undefined;
                    };
                    readonly issue: v.StringIssue | v.StrictObjectIssue | v.BooleanIssue;
                } | undefined;
            }, undefined>;
            readonly before: v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly date: v.StringSchema<"text">;
                readonly src: v.StringSchema<"text">;
                readonly alt: v.StringSchema<"text">;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    readonly src: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    readonly alt: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                }, {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                }, v.StringIssue | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        date?: string | undefined;
                        src?: string | undefined;
                        alt?: string | undefined;
                    };
                    readonly output: {
                        date?: string | undefined;
                        src?: string | undefined;
                        alt?: string | undefined;
                    };
                    readonly issue: v.StringIssue | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            readonly after: v.OptionalSchema<Omit<v.StrictObjectSchema<{
                src: v.StringSchema<"text">;
                alt: v.StringSchema<"text">;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    src: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    alt: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    src?: string | undefined;
                    alt?: string | undefined;
                }, {
                    src?: string | undefined;
                    alt?: string | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    src?: string | undefined;
                    alt?: string | undefined;
                }, v.StringIssue | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        src?: string | undefined;
                        alt?: string | undefined;
                    };
                    readonly output: {
                        src?: string | undefined;
                        alt?: string | undefined;
                    };
                    readonly issue: v.StringIssue | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            readonly sameLight: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
            readonly edited: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
        };
        readonly "~standard": v.StandardProps<{
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
            date?: string | undefined;
            sessions?: number | undefined;
            planned?: number | undefined;
            who?: string | undefined;
            text?: string | undefined;
            consent?: {
                given?: boolean | undefined;
                date?: string | undefined;
                scope?: string | undefined;
            } | undefined;
            before?: {
                date?: string | undefined;
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            after?: {
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            sameLight?: boolean | undefined;
            edited?: boolean | undefined;
        }, {
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
            date?: string | undefined;
            sessions?: number | undefined;
            planned?: number | undefined;
            who?: string | undefined;
            text?: string | undefined;
            consent?: {
                given?: boolean | undefined;
                date?: string | undefined;
                scope?: string | undefined;
            } | undefined;
            before?: {
                date?: string | undefined;
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            after?: {
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            sameLight?: boolean | undefined;
            edited?: boolean | undefined;
        }>;
        readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
            date?: string | undefined;
            sessions?: number | undefined;
            planned?: number | undefined;
            who?: string | undefined;
            text?: string | undefined;
            consent?: {
                given?: boolean | undefined;
                date?: string | undefined;
                scope?: string | undefined;
            } | undefined;
            before?: {
                date?: string | undefined;
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            after?: {
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            sameLight?: boolean | undefined;
            edited?: boolean | undefined;
        }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.BooleanIssue | v.PicklistIssue>;
        readonly "~types"?: {
            readonly input: {
                goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
                date?: string | undefined;
                sessions?: number | undefined;
                planned?: number | undefined;
                who?: string | undefined;
                text?: string | undefined;
                consent?: {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                } | undefined;
                before?: {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                after?: {
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                sameLight?: boolean | undefined;
                edited?: boolean | undefined;
            };
            readonly output: {
                goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
                date?: string | undefined;
                sessions?: number | undefined;
                planned?: number | undefined;
                who?: string | undefined;
                text?: string | undefined;
                consent?: {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                } | undefined;
                before?: {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                after?: {
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                sameLight?: boolean | undefined;
                edited?: boolean | undefined;
            };
            readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.BooleanIssue | v.PicklistIssue;
        } | undefined;
    }, undefined>;
    readonly leadEndpoint: v.StringSchema<"text">;
    /** Whatever stands there but `false` is on. */
    readonly testMode: v.SchemaWithFallback<v.BooleanSchema<"true or false">, true>;
    readonly lead: Omit<v.StrictObjectSchema<{
        readonly endpoint: v.StringSchema<"text">;
        readonly privacyUrl: v.StringSchema<"text">;
        readonly replyDays: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
        readonly contactConsent: v.StringSchema<"text">;
        readonly healthConsent: v.StringSchema<"text">;
        /** Needed with a sentence of one's own. */
        readonly consentVersion: v.StringSchema<"text">;
    }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
        readonly entries: {
            readonly endpoint: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            readonly privacyUrl: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            readonly replyDays: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
            readonly contactConsent: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            readonly healthConsent: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            readonly consentVersion: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        };
        readonly "~standard": v.StandardProps<{
            endpoint?: string | undefined;
            privacyUrl?: string | undefined;
            replyDays?: number | undefined;
            contactConsent?: string | undefined;
            healthConsent?: string | undefined;
            consentVersion?: string | undefined;
        }, {
            endpoint?: string | undefined;
            privacyUrl?: string | undefined;
            replyDays?: number | undefined;
            contactConsent?: string | undefined;
            healthConsent?: string | undefined;
            consentVersion?: string | undefined;
        }>;
        readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            endpoint?: string | undefined;
            privacyUrl?: string | undefined;
            replyDays?: number | undefined;
            contactConsent?: string | undefined;
            healthConsent?: string | undefined;
            consentVersion?: string | undefined;
        }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
        readonly "~types"?: {
            readonly input: {
                endpoint?: string | undefined;
                privacyUrl?: string | undefined;
                replyDays?: number | undefined;
                contactConsent?: string | undefined;
                healthConsent?: string | undefined;
                consentVersion?: string | undefined;
            };
            readonly output: {
                endpoint?: string | undefined;
                privacyUrl?: string | undefined;
                replyDays?: number | undefined;
                contactConsent?: string | undefined;
                healthConsent?: string | undefined;
                consentVersion?: string | undefined;
            };
            readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
        } | undefined;
    };
    /** Own words by the path of the sentence. */
    readonly sentences: v.RecordSchema<v.StringSchema<"text">, v.StringSchema<"text">, undefined>;
    /** Health answers added to ours. */
    readonly questions: v.ArraySchema<Omit<v.StrictObjectSchema<{
        readonly list: v.PicklistSchema<["today", "ever"], undefined>;
        readonly text: v.StringSchema<"text">;
        readonly verdict: v.PicklistSchema<["not-now", "ask-first"], undefined>;
        readonly reason: v.StringSchema<"text">;
        readonly ask: v.StringSchema<"text">;
    }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
        readonly entries: {
            readonly list: v.OptionalSchema<v.PicklistSchema<["today", "ever"], undefined>, undefined>;
            readonly text: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            readonly verdict: v.OptionalSchema<v.PicklistSchema<["not-now", "ask-first"], undefined>, undefined>;
            readonly reason: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            readonly ask: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        };
        readonly "~standard": v.StandardProps<{
            list?: "today" | "ever" | undefined;
            text?: string | undefined;
            verdict?: "ask-first" | "not-now" | undefined;
            reason?: string | undefined;
            ask?: string | undefined;
        }, {
            list?: "today" | "ever" | undefined;
            text?: string | undefined;
            verdict?: "ask-first" | "not-now" | undefined;
            reason?: string | undefined;
            ask?: string | undefined;
        }>;
        readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            list?: "today" | "ever" | undefined;
            text?: string | undefined;
            verdict?: "ask-first" | "not-now" | undefined;
            reason?: string | undefined;
            ask?: string | undefined;
        }, v.StringIssue | v.StrictObjectIssue | v.PicklistIssue>;
        readonly "~types"?: {
            readonly input: {
                list?: "today" | "ever" | undefined;
                text?: string | undefined;
                verdict?: "ask-first" | "not-now" | undefined;
                reason?: string | undefined;
                ask?: string | undefined;
            };
            readonly output: {
                list?: "today" | "ever" | undefined;
                text?: string | undefined;
                verdict?: "ask-first" | "not-now" | undefined;
                reason?: string | undefined;
                ask?: string | undefined;
            };
            readonly issue: v.StringIssue | v.StrictObjectIssue | v.PicklistIssue;
        } | undefined;
    }, undefined>;
    /** What a clinic says of the choices beside mesotherapy. */
    readonly alternatives: v.GenericSchema<WrittenAlternatives>;
    /** BCP 47 tags. */
    readonly printLanguages: v.ArraySchema<v.StringSchema<"text">, undefined>;
    readonly partner: v.StringSchema<"text">;
    readonly partnerSub: v.StringSchema<"text">;
    readonly disclosure: v.StringSchema<"text">;
    readonly clinics: v.ArraySchema<v.GenericSchema<WrittenClinic>, undefined>;
    readonly embedBox: v.BooleanSchema<"true or false">;
    readonly idleSeconds: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
    /** Never the PIN itself. */
    readonly staffPin: v.StrictObjectSchema<{
        readonly salt: v.StringSchema<"text">;
        readonly hash: v.StringSchema<"text">;
    }, undefined>;
    readonly languages: v.ArraySchema<v.StringSchema<"text">, undefined>;
    readonly deskPrint: v.BooleanSchema<"true or false">;
}, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
    readonly entries: {
        readonly lang: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly currency: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly region: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly mode: v.OptionalSchema<v.PicklistSchema<readonly ["clinic", "affiliate", "kiosk"], undefined>, undefined>;
        readonly concern: v.OptionalSchema<v.PicklistSchema<readonly ["face", "hair", "body"], undefined>, undefined>;
        readonly goal: v.OptionalSchema<v.PicklistSchema<readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch", "face-unsure", "hair-unsure", "body-unsure", "hair-patches"], undefined>, undefined>;
        readonly scheme: v.OptionalSchema<v.PicklistSchema<readonly ["light", "dark", "auto"], undefined>, undefined>;
        readonly preset: v.OptionalSchema<v.PicklistSchema<readonly ["petrol", "ink", "rose", "leaf"], undefined>, undefined>;
        readonly analytics: v.OptionalSchema<v.PicklistSchema<readonly ["off", "steps", "answers"], undefined>, undefined>;
        readonly advance: v.OptionalSchema<v.PicklistSchema<readonly ["auto", "manual"], undefined>, undefined>;
        readonly headingLevel: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
        readonly prices: v.OptionalSchema<v.UnionSchema<[v.StringSchema<"text">, v.NumberSchema<"a number">, v.GenericSchema<{
            face?: WrittenPrice | undefined;
            hair?: WrittenPrice | undefined;
            body?: WrittenPrice | undefined;
            "face-lines"?: WrittenPrice | undefined;
            "face-glow"?: WrittenPrice | undefined;
            "face-texture"?: WrittenPrice | undefined;
            "face-pigment"?: WrittenPrice | undefined;
            "face-eyes"?: WrittenPrice | undefined;
            "hair-early"?: WrittenPrice | undefined;
            "hair-male"?: WrittenPrice | undefined;
            "hair-female"?: WrittenPrice | undefined;
            "hair-shedding"?: WrittenPrice | undefined;
            "body-fat"?: WrittenPrice | undefined;
            "body-cellulite"?: WrittenPrice | undefined;
            "body-skin"?: WrittenPrice | undefined;
            "body-stretch"?: WrittenPrice | undefined;
            all?: WrittenPrice | undefined;
        }>], "a price, or a list of prices">, undefined>;
        readonly pricesDate: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly consultation: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
        readonly extras: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
        readonly included: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly bookUrl: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly handoffUrl: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly whatsapp: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly phone: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly email: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly clinicName: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly accent: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly medicineNames: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
        readonly approval: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly reviewer: v.OptionalSchema<v.StrictObjectSchema<{
            readonly name: v.StringSchema<"text">;
            readonly date: v.StringSchema<"text">;
        }, undefined>, undefined>;
        readonly emergencyNumber: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly protocols: v.OptionalSchema<v.GenericSchema<{
            "face-lines"?: WrittenProtocol | undefined;
            "face-glow"?: WrittenProtocol | undefined;
            "face-texture"?: WrittenProtocol | undefined;
            "face-pigment"?: WrittenProtocol | undefined;
            "face-eyes"?: WrittenProtocol | undefined;
            "hair-early"?: WrittenProtocol | undefined;
            "hair-male"?: WrittenProtocol | undefined;
            "hair-female"?: WrittenProtocol | undefined;
            "hair-shedding"?: WrittenProtocol | undefined;
            "body-fat"?: WrittenProtocol | undefined;
            "body-cellulite"?: WrittenProtocol | undefined;
            "body-skin"?: WrittenProtocol | undefined;
            "body-stretch"?: WrittenProtocol | undefined;
        }>, undefined>;
        readonly stories: v.OptionalSchema<v.ArraySchema<Omit<v.StrictObjectSchema<{
            readonly goal: v.PicklistSchema<readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch"], undefined>;
            /** The day, or the month, of the story or of the photo after. */
            readonly date: v.StringSchema<"text">;
            readonly sessions: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            readonly planned: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            readonly who: v.StringSchema<"text">;
            readonly text: v.StringSchema<"text">;
            readonly consent: Omit<v.StrictObjectSchema<{
                readonly given: v.BooleanSchema<"true or false">;
                readonly date: v.StringSchema<"text">;
                readonly scope: v.StringSchema<"text">;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly given: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
                    readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    readonly scope: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                }, {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                }, v.StringIssue | v.StrictObjectIssue | v.BooleanIssue>;
                readonly "~types"?: {
                    readonly input: {
                        given?: boolean | undefined;
                        date?: string | undefined;
                        scope?: string | undefined;
                    };
                    readonly output: {
                        given?: boolean | undefined;
                        date?: string | undefined;
                        scope?: string | undefined;
                    };
                    readonly issue: v.StringIssue | v.StrictObjectIssue | v.BooleanIssue;
                } | undefined;
            };
            readonly before: Omit<v.StrictObjectSchema<{
                readonly date: v.StringSchema<"text">;
                readonly src: v.StringSchema<"text">;
                readonly alt: v.StringSchema<"text">;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    readonly src: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    readonly alt: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                }, {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                }, v.StringIssue | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        date?: string | undefined;
                        src?: string | undefined;
                        alt?: string | undefined;
                    };
                    readonly output: {
                        date?: string | undefined;
                        src?: string | undefined;
                        alt?: string | undefined;
                    };
                    readonly issue: v.StringIssue | v.StrictObjectIssue;
                } | undefined;
            };
            readonly after: Omit<v.StrictObjectSchema<{
                src: v.StringSchema<"text">;
                alt: v.StringSchema<"text">;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    src: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    alt: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    src?: string | undefined;
                    alt?: string | undefined;
                }, {
                    src?: string | undefined;
                    alt?: string | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    src?: string | undefined;
                    alt?: string | undefined;
                }, v.StringIssue | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        src?: string | undefined;
                        alt?: string | undefined;
                    };
                    readonly output: {
                        src?: string | undefined;
                        alt?: string | undefined;
                    };
                    readonly issue: v.StringIssue | v.StrictObjectIssue;
                } | undefined;
            };
            readonly sameLight: v.BooleanSchema<"true or false">;
            readonly edited: v.BooleanSchema<"true or false">;
        }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                readonly goal: v.OptionalSchema<v.PicklistSchema<readonly ["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch"], undefined>, undefined>;
                readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly sessions: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                readonly planned: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                readonly who: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly text: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly consent: v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly given: v.BooleanSchema<"true or false">;
                    readonly date: v.StringSchema<"text">;
                    readonly scope: v.StringSchema<"text">;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly given: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
                        readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                        readonly scope: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        given?: boolean | undefined;
                        date?: string | undefined;
                        scope?: string | undefined;
                    }, {
                        given?: boolean | undefined;
                        date?: string | undefined;
                        scope?: string | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        given?: boolean | undefined;
                        date?: string | undefined;
                        scope?: string | undefined;
                    }, v.StringIssue | v.StrictObjectIssue | v.BooleanIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            given?: boolean | undefined;
                            date?: string | undefined;
                            scope?: string | undefined;
                        };
                        readonly output: {
                            given?: boolean | undefined;
                            date?: string | undefined;
                            scope?: string | undefined;
                        };
                        readonly issue: v.StringIssue | v.StrictObjectIssue | v.BooleanIssue;
                    } | undefined;
                }, undefined>;
                readonly before: v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly date: v.StringSchema<"text">;
                    readonly src: v.StringSchema<"text">;
                    readonly alt: v.StringSchema<"text">;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly date: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                        readonly src: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                        readonly alt: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        date?: string | undefined;
                        src?: string | undefined;
                        alt?: string | undefined;
                    }, {
                        date?: string | undefined;
                        src?: string | undefined;
                        alt?: string | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        date?: string | undefined;
                        src?: string | undefined;
                        alt?: string | undefined;
                    }, v.StringIssue | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            date?: string | undefined;
                            src?: string | undefined;
                            alt?: string | undefined;
                        };
                        readonly output: {
                            date?: string | undefined;
                            src?: string | undefined;
                            alt?: string | undefined;
                        };
                        readonly issue: v.StringIssue | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                readonly after: v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    src: v.StringSchema<"text">;
                    alt: v.StringSchema<"text">;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        src: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                        alt: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        src?: string | undefined;
                        alt?: string | undefined;
                    }, {
                        src?: string | undefined;
                        alt?: string | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        src?: string | undefined;
                        alt?: string | undefined;
                    }, v.StringIssue | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            src?: string | undefined;
                            alt?: string | undefined;
                        };
                        readonly output: {
                            src?: string | undefined;
                            alt?: string | undefined;
                        };
                        readonly issue: v.StringIssue | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                readonly sameLight: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
                readonly edited: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
                date?: string | undefined;
                sessions?: number | undefined;
                planned?: number | undefined;
                who?: string | undefined;
                text?: string | undefined;
                consent?: {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                } | undefined;
                before?: {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                after?: {
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                sameLight?: boolean | undefined;
                edited?: boolean | undefined;
            }, {
                goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
                date?: string | undefined;
                sessions?: number | undefined;
                planned?: number | undefined;
                who?: string | undefined;
                text?: string | undefined;
                consent?: {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                } | undefined;
                before?: {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                after?: {
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                sameLight?: boolean | undefined;
                edited?: boolean | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
                date?: string | undefined;
                sessions?: number | undefined;
                planned?: number | undefined;
                who?: string | undefined;
                text?: string | undefined;
                consent?: {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                } | undefined;
                before?: {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                after?: {
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                sameLight?: boolean | undefined;
                edited?: boolean | undefined;
            }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.BooleanIssue | v.PicklistIssue>;
            readonly "~types"?: {
                readonly input: {
                    goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
                    date?: string | undefined;
                    sessions?: number | undefined;
                    planned?: number | undefined;
                    who?: string | undefined;
                    text?: string | undefined;
                    consent?: {
                        given?: boolean | undefined;
                        date?: string | undefined;
                        scope?: string | undefined;
                    } | undefined;
                    before?: {
                        date?: string | undefined;
                        src?: string | undefined;
                        alt?: string | undefined;
                    } | undefined;
                    after?: {
                        src?: string | undefined;
                        alt?: string | undefined;
                    } | undefined;
                    sameLight?: boolean | undefined;
                    edited?: boolean | undefined;
                };
                readonly output: {
                    goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
                    date?: string | undefined;
                    sessions?: number | undefined;
                    planned?: number | undefined;
                    who?: string | undefined;
                    text?: string | undefined;
                    consent?: {
                        given?: boolean | undefined;
                        date?: string | undefined;
                        scope?: string | undefined;
                    } | undefined;
                    before?: {
                        date?: string | undefined;
                        src?: string | undefined;
                        alt?: string | undefined;
                    } | undefined;
                    after?: {
                        src?: string | undefined;
                        alt?: string | undefined;
                    } | undefined;
                    sameLight?: boolean | undefined;
                    edited?: boolean | undefined;
                };
                readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.BooleanIssue | v.PicklistIssue;
            } | undefined;
        }, undefined>, undefined>;
        readonly leadEndpoint: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly testMode: v.OptionalSchema<v.SchemaWithFallback<v.BooleanSchema<"true or false">, true>, undefined>;
        readonly lead: v.OptionalSchema<Omit<v.StrictObjectSchema<{
            readonly endpoint: v.StringSchema<"text">;
            readonly privacyUrl: v.StringSchema<"text">;
            readonly replyDays: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            readonly contactConsent: v.StringSchema<"text">;
            readonly healthConsent: v.StringSchema<"text">;
            /** Needed with a sentence of one's own. */
            readonly consentVersion: v.StringSchema<"text">;
        }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                readonly endpoint: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly privacyUrl: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly replyDays: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                readonly contactConsent: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly healthConsent: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly consentVersion: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                endpoint?: string | undefined;
                privacyUrl?: string | undefined;
                replyDays?: number | undefined;
                contactConsent?: string | undefined;
                healthConsent?: string | undefined;
                consentVersion?: string | undefined;
            }, {
                endpoint?: string | undefined;
                privacyUrl?: string | undefined;
                replyDays?: number | undefined;
                contactConsent?: string | undefined;
                healthConsent?: string | undefined;
                consentVersion?: string | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                endpoint?: string | undefined;
                privacyUrl?: string | undefined;
                replyDays?: number | undefined;
                contactConsent?: string | undefined;
                healthConsent?: string | undefined;
                consentVersion?: string | undefined;
            }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
            readonly "~types"?: {
                readonly input: {
                    endpoint?: string | undefined;
                    privacyUrl?: string | undefined;
                    replyDays?: number | undefined;
                    contactConsent?: string | undefined;
                    healthConsent?: string | undefined;
                    consentVersion?: string | undefined;
                };
                readonly output: {
                    endpoint?: string | undefined;
                    privacyUrl?: string | undefined;
                    replyDays?: number | undefined;
                    contactConsent?: string | undefined;
                    healthConsent?: string | undefined;
                    consentVersion?: string | undefined;
                };
                readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
            } | undefined;
        }, undefined>;
        readonly sentences: v.OptionalSchema<v.RecordSchema<v.StringSchema<"text">, v.StringSchema<"text">, undefined>, undefined>;
        readonly questions: v.OptionalSchema<v.ArraySchema<Omit<v.StrictObjectSchema<{
            readonly list: v.PicklistSchema<["today", "ever"], undefined>;
            readonly text: v.StringSchema<"text">;
            readonly verdict: v.PicklistSchema<["not-now", "ask-first"], undefined>;
            readonly reason: v.StringSchema<"text">;
            readonly ask: v.StringSchema<"text">;
        }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                readonly list: v.OptionalSchema<v.PicklistSchema<["today", "ever"], undefined>, undefined>;
                readonly text: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly verdict: v.OptionalSchema<v.PicklistSchema<["not-now", "ask-first"], undefined>, undefined>;
                readonly reason: v.OptionalSchema<v.StringSchema<"text">, undefined>;
                readonly ask: v.OptionalSchema<v.StringSchema<"text">, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                list?: "today" | "ever" | undefined;
                text?: string | undefined;
                verdict?: "ask-first" | "not-now" | undefined;
                reason?: string | undefined;
                ask?: string | undefined;
            }, {
                list?: "today" | "ever" | undefined;
                text?: string | undefined;
                verdict?: "ask-first" | "not-now" | undefined;
                reason?: string | undefined;
                ask?: string | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                list?: "today" | "ever" | undefined;
                text?: string | undefined;
                verdict?: "ask-first" | "not-now" | undefined;
                reason?: string | undefined;
                ask?: string | undefined;
            }, v.StringIssue | v.StrictObjectIssue | v.PicklistIssue>;
            readonly "~types"?: {
                readonly input: {
                    list?: "today" | "ever" | undefined;
                    text?: string | undefined;
                    verdict?: "ask-first" | "not-now" | undefined;
                    reason?: string | undefined;
                    ask?: string | undefined;
                };
                readonly output: {
                    list?: "today" | "ever" | undefined;
                    text?: string | undefined;
                    verdict?: "ask-first" | "not-now" | undefined;
                    reason?: string | undefined;
                    ask?: string | undefined;
                };
                readonly issue: v.StringIssue | v.StrictObjectIssue | v.PicklistIssue;
            } | undefined;
        }, undefined>, undefined>;
        readonly alternatives: v.OptionalSchema<v.GenericSchema<WrittenAlternatives>, undefined>;
        readonly printLanguages: v.OptionalSchema<v.ArraySchema<v.StringSchema<"text">, undefined>, undefined>;
        readonly partner: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly partnerSub: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly disclosure: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly clinics: v.OptionalSchema<v.ArraySchema<v.GenericSchema<WrittenClinic>, undefined>, undefined>;
        readonly embedBox: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
        readonly idleSeconds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
        readonly staffPin: v.OptionalSchema<v.StrictObjectSchema<{
            readonly salt: v.StringSchema<"text">;
            readonly hash: v.StringSchema<"text">;
        }, undefined>, undefined>;
        readonly languages: v.OptionalSchema<v.ArraySchema<v.StringSchema<"text">, undefined>, undefined>;
        readonly deskPrint: v.OptionalSchema<v.BooleanSchema<"true or false">, undefined>;
    };
    readonly "~standard": v.StandardProps<{
        lang?: string | undefined;
        currency?: string | undefined;
        region?: string | undefined;
        mode?: "clinic" | "affiliate" | "kiosk" | undefined;
        concern?: "face" | "hair" | "body" | undefined;
        goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
        scheme?: "light" | "dark" | "auto" | undefined;
        preset?: "petrol" | "ink" | "rose" | "leaf" | undefined;
        analytics?: "answers" | "off" | "steps" | undefined;
        advance?: "auto" | "manual" | undefined;
        headingLevel?: number | undefined;
        prices?: string | number | {
            face?: WrittenPrice | undefined;
            hair?: WrittenPrice | undefined;
            body?: WrittenPrice | undefined;
            "face-lines"?: WrittenPrice | undefined;
            "face-glow"?: WrittenPrice | undefined;
            "face-texture"?: WrittenPrice | undefined;
            "face-pigment"?: WrittenPrice | undefined;
            "face-eyes"?: WrittenPrice | undefined;
            "hair-early"?: WrittenPrice | undefined;
            "hair-male"?: WrittenPrice | undefined;
            "hair-female"?: WrittenPrice | undefined;
            "hair-shedding"?: WrittenPrice | undefined;
            "body-fat"?: WrittenPrice | undefined;
            "body-cellulite"?: WrittenPrice | undefined;
            "body-skin"?: WrittenPrice | undefined;
            "body-stretch"?: WrittenPrice | undefined;
            all?: WrittenPrice | undefined;
        } | undefined;
        pricesDate?: string | undefined;
        consultation?: string | number | undefined;
        extras?: string | number | undefined;
        included?: string | undefined;
        bookUrl?: string | undefined;
        handoffUrl?: string | undefined;
        whatsapp?: string | undefined;
        phone?: string | undefined;
        email?: string | undefined;
        clinicName?: string | undefined;
        accent?: string | undefined;
        medicineNames?: boolean | undefined;
        approval?: string | undefined;
        reviewer?: {
            name: string;
            date: string;
        } | undefined;
        emergencyNumber?: string | undefined;
        protocols?: {
            "face-lines"?: WrittenProtocol | undefined;
            "face-glow"?: WrittenProtocol | undefined;
            "face-texture"?: WrittenProtocol | undefined;
            "face-pigment"?: WrittenProtocol | undefined;
            "face-eyes"?: WrittenProtocol | undefined;
            "hair-early"?: WrittenProtocol | undefined;
            "hair-male"?: WrittenProtocol | undefined;
            "hair-female"?: WrittenProtocol | undefined;
            "hair-shedding"?: WrittenProtocol | undefined;
            "body-fat"?: WrittenProtocol | undefined;
            "body-cellulite"?: WrittenProtocol | undefined;
            "body-skin"?: WrittenProtocol | undefined;
            "body-stretch"?: WrittenProtocol | undefined;
        } | undefined;
        stories?: {
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
            date?: string | undefined;
            sessions?: number | undefined;
            planned?: number | undefined;
            who?: string | undefined;
            text?: string | undefined;
            consent?: {
                given?: boolean | undefined;
                date?: string | undefined;
                scope?: string | undefined;
            } | undefined;
            before?: {
                date?: string | undefined;
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            after?: {
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            sameLight?: boolean | undefined;
            edited?: boolean | undefined;
        }[] | undefined;
        leadEndpoint?: string | undefined;
        testMode?: boolean | undefined;
        lead?: {
            endpoint?: string | undefined;
            privacyUrl?: string | undefined;
            replyDays?: number | undefined;
            contactConsent?: string | undefined;
            healthConsent?: string | undefined;
            consentVersion?: string | undefined;
        } | undefined;
        sentences?: {
            [x: string]: string;
        } | undefined;
        questions?: {
            list?: "today" | "ever" | undefined;
            text?: string | undefined;
            verdict?: "ask-first" | "not-now" | undefined;
            reason?: string | undefined;
            ask?: string | undefined;
        }[] | undefined;
        alternatives?: WrittenAlternatives | undefined;
        printLanguages?: string[] | undefined;
        partner?: string | undefined;
        partnerSub?: string | undefined;
        disclosure?: string | undefined;
        clinics?: WrittenClinic[] | undefined;
        embedBox?: boolean | undefined;
        idleSeconds?: number | undefined;
        staffPin?: {
            salt: string;
            hash: string;
        } | undefined;
        languages?: string[] | undefined;
        deskPrint?: boolean | undefined;
    }, {
        lang?: string | undefined;
        currency?: string | undefined;
        region?: string | undefined;
        mode?: "clinic" | "affiliate" | "kiosk" | undefined;
        concern?: "face" | "hair" | "body" | undefined;
        goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
        scheme?: "light" | "dark" | "auto" | undefined;
        preset?: "petrol" | "ink" | "rose" | "leaf" | undefined;
        analytics?: "answers" | "off" | "steps" | undefined;
        advance?: "auto" | "manual" | undefined;
        headingLevel?: number | undefined;
        prices?: string | number | {
            face?: WrittenPrice | undefined;
            hair?: WrittenPrice | undefined;
            body?: WrittenPrice | undefined;
            "face-lines"?: WrittenPrice | undefined;
            "face-glow"?: WrittenPrice | undefined;
            "face-texture"?: WrittenPrice | undefined;
            "face-pigment"?: WrittenPrice | undefined;
            "face-eyes"?: WrittenPrice | undefined;
            "hair-early"?: WrittenPrice | undefined;
            "hair-male"?: WrittenPrice | undefined;
            "hair-female"?: WrittenPrice | undefined;
            "hair-shedding"?: WrittenPrice | undefined;
            "body-fat"?: WrittenPrice | undefined;
            "body-cellulite"?: WrittenPrice | undefined;
            "body-skin"?: WrittenPrice | undefined;
            "body-stretch"?: WrittenPrice | undefined;
            all?: WrittenPrice | undefined;
        } | undefined;
        pricesDate?: string | undefined;
        consultation?: string | number | undefined;
        extras?: string | number | undefined;
        included?: string | undefined;
        bookUrl?: string | undefined;
        handoffUrl?: string | undefined;
        whatsapp?: string | undefined;
        phone?: string | undefined;
        email?: string | undefined;
        clinicName?: string | undefined;
        accent?: string | undefined;
        medicineNames?: boolean | undefined;
        approval?: string | undefined;
        reviewer?: {
            name: string;
            date: string;
        } | undefined;
        emergencyNumber?: string | undefined;
        protocols?: {
            "face-lines"?: WrittenProtocol | undefined;
            "face-glow"?: WrittenProtocol | undefined;
            "face-texture"?: WrittenProtocol | undefined;
            "face-pigment"?: WrittenProtocol | undefined;
            "face-eyes"?: WrittenProtocol | undefined;
            "hair-early"?: WrittenProtocol | undefined;
            "hair-male"?: WrittenProtocol | undefined;
            "hair-female"?: WrittenProtocol | undefined;
            "hair-shedding"?: WrittenProtocol | undefined;
            "body-fat"?: WrittenProtocol | undefined;
            "body-cellulite"?: WrittenProtocol | undefined;
            "body-skin"?: WrittenProtocol | undefined;
            "body-stretch"?: WrittenProtocol | undefined;
        } | undefined;
        stories?: {
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
            date?: string | undefined;
            sessions?: number | undefined;
            planned?: number | undefined;
            who?: string | undefined;
            text?: string | undefined;
            consent?: {
                given?: boolean | undefined;
                date?: string | undefined;
                scope?: string | undefined;
            } | undefined;
            before?: {
                date?: string | undefined;
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            after?: {
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            sameLight?: boolean | undefined;
            edited?: boolean | undefined;
        }[] | undefined;
        leadEndpoint?: string | undefined;
        testMode?: boolean | undefined;
        lead?: {
            endpoint?: string | undefined;
            privacyUrl?: string | undefined;
            replyDays?: number | undefined;
            contactConsent?: string | undefined;
            healthConsent?: string | undefined;
            consentVersion?: string | undefined;
        } | undefined;
        sentences?: {
            [x: string]: string;
        } | undefined;
        questions?: {
            list?: "today" | "ever" | undefined;
            text?: string | undefined;
            verdict?: "ask-first" | "not-now" | undefined;
            reason?: string | undefined;
            ask?: string | undefined;
        }[] | undefined;
        alternatives?: WrittenAlternatives | undefined;
        printLanguages?: string[] | undefined;
        partner?: string | undefined;
        partnerSub?: string | undefined;
        disclosure?: string | undefined;
        clinics?: WrittenClinic[] | undefined;
        embedBox?: boolean | undefined;
        idleSeconds?: number | undefined;
        staffPin?: {
            salt: string;
            hash: string;
        } | undefined;
        languages?: string[] | undefined;
        deskPrint?: boolean | undefined;
    }>;
    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
        lang?: string | undefined;
        currency?: string | undefined;
        region?: string | undefined;
        mode?: "clinic" | "affiliate" | "kiosk" | undefined;
        concern?: "face" | "hair" | "body" | undefined;
        goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
        scheme?: "light" | "dark" | "auto" | undefined;
        preset?: "petrol" | "ink" | "rose" | "leaf" | undefined;
        analytics?: "answers" | "off" | "steps" | undefined;
        advance?: "auto" | "manual" | undefined;
        headingLevel?: number | undefined;
        prices?: string | number | {
            face?: WrittenPrice | undefined;
            hair?: WrittenPrice | undefined;
            body?: WrittenPrice | undefined;
            "face-lines"?: WrittenPrice | undefined;
            "face-glow"?: WrittenPrice | undefined;
            "face-texture"?: WrittenPrice | undefined;
            "face-pigment"?: WrittenPrice | undefined;
            "face-eyes"?: WrittenPrice | undefined;
            "hair-early"?: WrittenPrice | undefined;
            "hair-male"?: WrittenPrice | undefined;
            "hair-female"?: WrittenPrice | undefined;
            "hair-shedding"?: WrittenPrice | undefined;
            "body-fat"?: WrittenPrice | undefined;
            "body-cellulite"?: WrittenPrice | undefined;
            "body-skin"?: WrittenPrice | undefined;
            "body-stretch"?: WrittenPrice | undefined;
            all?: WrittenPrice | undefined;
        } | undefined;
        pricesDate?: string | undefined;
        consultation?: string | number | undefined;
        extras?: string | number | undefined;
        included?: string | undefined;
        bookUrl?: string | undefined;
        handoffUrl?: string | undefined;
        whatsapp?: string | undefined;
        phone?: string | undefined;
        email?: string | undefined;
        clinicName?: string | undefined;
        accent?: string | undefined;
        medicineNames?: boolean | undefined;
        approval?: string | undefined;
        reviewer?: {
            name: string;
            date: string;
        } | undefined;
        emergencyNumber?: string | undefined;
        protocols?: {
            "face-lines"?: WrittenProtocol | undefined;
            "face-glow"?: WrittenProtocol | undefined;
            "face-texture"?: WrittenProtocol | undefined;
            "face-pigment"?: WrittenProtocol | undefined;
            "face-eyes"?: WrittenProtocol | undefined;
            "hair-early"?: WrittenProtocol | undefined;
            "hair-male"?: WrittenProtocol | undefined;
            "hair-female"?: WrittenProtocol | undefined;
            "hair-shedding"?: WrittenProtocol | undefined;
            "body-fat"?: WrittenProtocol | undefined;
            "body-cellulite"?: WrittenProtocol | undefined;
            "body-skin"?: WrittenProtocol | undefined;
            "body-stretch"?: WrittenProtocol | undefined;
        } | undefined;
        stories?: {
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
            date?: string | undefined;
            sessions?: number | undefined;
            planned?: number | undefined;
            who?: string | undefined;
            text?: string | undefined;
            consent?: {
                given?: boolean | undefined;
                date?: string | undefined;
                scope?: string | undefined;
            } | undefined;
            before?: {
                date?: string | undefined;
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            after?: {
                src?: string | undefined;
                alt?: string | undefined;
            } | undefined;
            sameLight?: boolean | undefined;
            edited?: boolean | undefined;
        }[] | undefined;
        leadEndpoint?: string | undefined;
        testMode?: boolean | undefined;
        lead?: {
            endpoint?: string | undefined;
            privacyUrl?: string | undefined;
            replyDays?: number | undefined;
            contactConsent?: string | undefined;
            healthConsent?: string | undefined;
            consentVersion?: string | undefined;
        } | undefined;
        sentences?: {
            [x: string]: string;
        } | undefined;
        questions?: {
            list?: "today" | "ever" | undefined;
            text?: string | undefined;
            verdict?: "ask-first" | "not-now" | undefined;
            reason?: string | undefined;
            ask?: string | undefined;
        }[] | undefined;
        alternatives?: WrittenAlternatives | undefined;
        printLanguages?: string[] | undefined;
        partner?: string | undefined;
        partnerSub?: string | undefined;
        disclosure?: string | undefined;
        clinics?: WrittenClinic[] | undefined;
        embedBox?: boolean | undefined;
        idleSeconds?: number | undefined;
        staffPin?: {
            salt: string;
            hash: string;
        } | undefined;
        languages?: string[] | undefined;
        deskPrint?: boolean | undefined;
    }, v.StringIssue | v.BaseIssue<unknown> | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.BooleanIssue | v.PicklistIssue | v.RecordIssue | v.UnionIssue<v.StringIssue | v.BaseIssue<unknown> | v.NumberIssue>>;
    readonly "~types"?: {
        readonly input: {
            lang?: string | undefined;
            currency?: string | undefined;
            region?: string | undefined;
            mode?: "clinic" | "affiliate" | "kiosk" | undefined;
            concern?: "face" | "hair" | "body" | undefined;
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
            scheme?: "light" | "dark" | "auto" | undefined;
            preset?: "petrol" | "ink" | "rose" | "leaf" | undefined;
            analytics?: "answers" | "off" | "steps" | undefined;
            advance?: "auto" | "manual" | undefined;
            headingLevel?: number | undefined;
            prices?: string | number | {
                face?: WrittenPrice | undefined;
                hair?: WrittenPrice | undefined;
                body?: WrittenPrice | undefined;
                "face-lines"?: WrittenPrice | undefined;
                "face-glow"?: WrittenPrice | undefined;
                "face-texture"?: WrittenPrice | undefined;
                "face-pigment"?: WrittenPrice | undefined;
                "face-eyes"?: WrittenPrice | undefined;
                "hair-early"?: WrittenPrice | undefined;
                "hair-male"?: WrittenPrice | undefined;
                "hair-female"?: WrittenPrice | undefined;
                "hair-shedding"?: WrittenPrice | undefined;
                "body-fat"?: WrittenPrice | undefined;
                "body-cellulite"?: WrittenPrice | undefined;
                "body-skin"?: WrittenPrice | undefined;
                "body-stretch"?: WrittenPrice | undefined;
                all?: WrittenPrice | undefined;
            } | undefined;
            pricesDate?: string | undefined;
            consultation?: string | number | undefined;
            extras?: string | number | undefined;
            included?: string | undefined;
            bookUrl?: string | undefined;
            handoffUrl?: string | undefined;
            whatsapp?: string | undefined;
            phone?: string | undefined;
            email?: string | undefined;
            clinicName?: string | undefined;
            accent?: string | undefined;
            medicineNames?: boolean | undefined;
            approval?: string | undefined;
            reviewer?: {
                name: string;
                date: string;
            } | undefined;
            emergencyNumber?: string | undefined;
            protocols?: {
                "face-lines"?: WrittenProtocol | undefined;
                "face-glow"?: WrittenProtocol | undefined;
                "face-texture"?: WrittenProtocol | undefined;
                "face-pigment"?: WrittenProtocol | undefined;
                "face-eyes"?: WrittenProtocol | undefined;
                "hair-early"?: WrittenProtocol | undefined;
                "hair-male"?: WrittenProtocol | undefined;
                "hair-female"?: WrittenProtocol | undefined;
                "hair-shedding"?: WrittenProtocol | undefined;
                "body-fat"?: WrittenProtocol | undefined;
                "body-cellulite"?: WrittenProtocol | undefined;
                "body-skin"?: WrittenProtocol | undefined;
                "body-stretch"?: WrittenProtocol | undefined;
            } | undefined;
            stories?: {
                goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
                date?: string | undefined;
                sessions?: number | undefined;
                planned?: number | undefined;
                who?: string | undefined;
                text?: string | undefined;
                consent?: {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                } | undefined;
                before?: {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                after?: {
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                sameLight?: boolean | undefined;
                edited?: boolean | undefined;
            }[] | undefined;
            leadEndpoint?: string | undefined;
            testMode?: boolean | undefined;
            lead?: {
                endpoint?: string | undefined;
                privacyUrl?: string | undefined;
                replyDays?: number | undefined;
                contactConsent?: string | undefined;
                healthConsent?: string | undefined;
                consentVersion?: string | undefined;
            } | undefined;
            sentences?: {
                [x: string]: string;
            } | undefined;
            questions?: {
                list?: "today" | "ever" | undefined;
                text?: string | undefined;
                verdict?: "ask-first" | "not-now" | undefined;
                reason?: string | undefined;
                ask?: string | undefined;
            }[] | undefined;
            alternatives?: WrittenAlternatives | undefined;
            printLanguages?: string[] | undefined;
            partner?: string | undefined;
            partnerSub?: string | undefined;
            disclosure?: string | undefined;
            clinics?: WrittenClinic[] | undefined;
            embedBox?: boolean | undefined;
            idleSeconds?: number | undefined;
            staffPin?: {
                salt: string;
                hash: string;
            } | undefined;
            languages?: string[] | undefined;
            deskPrint?: boolean | undefined;
        };
        readonly output: {
            lang?: string | undefined;
            currency?: string | undefined;
            region?: string | undefined;
            mode?: "clinic" | "affiliate" | "kiosk" | undefined;
            concern?: "face" | "hair" | "body" | undefined;
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
            scheme?: "light" | "dark" | "auto" | undefined;
            preset?: "petrol" | "ink" | "rose" | "leaf" | undefined;
            analytics?: "answers" | "off" | "steps" | undefined;
            advance?: "auto" | "manual" | undefined;
            headingLevel?: number | undefined;
            prices?: string | number | {
                face?: WrittenPrice | undefined;
                hair?: WrittenPrice | undefined;
                body?: WrittenPrice | undefined;
                "face-lines"?: WrittenPrice | undefined;
                "face-glow"?: WrittenPrice | undefined;
                "face-texture"?: WrittenPrice | undefined;
                "face-pigment"?: WrittenPrice | undefined;
                "face-eyes"?: WrittenPrice | undefined;
                "hair-early"?: WrittenPrice | undefined;
                "hair-male"?: WrittenPrice | undefined;
                "hair-female"?: WrittenPrice | undefined;
                "hair-shedding"?: WrittenPrice | undefined;
                "body-fat"?: WrittenPrice | undefined;
                "body-cellulite"?: WrittenPrice | undefined;
                "body-skin"?: WrittenPrice | undefined;
                "body-stretch"?: WrittenPrice | undefined;
                all?: WrittenPrice | undefined;
            } | undefined;
            pricesDate?: string | undefined;
            consultation?: string | number | undefined;
            extras?: string | number | undefined;
            included?: string | undefined;
            bookUrl?: string | undefined;
            handoffUrl?: string | undefined;
            whatsapp?: string | undefined;
            phone?: string | undefined;
            email?: string | undefined;
            clinicName?: string | undefined;
            accent?: string | undefined;
            medicineNames?: boolean | undefined;
            approval?: string | undefined;
            reviewer?: {
                name: string;
                date: string;
            } | undefined;
            emergencyNumber?: string | undefined;
            protocols?: {
                "face-lines"?: WrittenProtocol | undefined;
                "face-glow"?: WrittenProtocol | undefined;
                "face-texture"?: WrittenProtocol | undefined;
                "face-pigment"?: WrittenProtocol | undefined;
                "face-eyes"?: WrittenProtocol | undefined;
                "hair-early"?: WrittenProtocol | undefined;
                "hair-male"?: WrittenProtocol | undefined;
                "hair-female"?: WrittenProtocol | undefined;
                "hair-shedding"?: WrittenProtocol | undefined;
                "body-fat"?: WrittenProtocol | undefined;
                "body-cellulite"?: WrittenProtocol | undefined;
                "body-skin"?: WrittenProtocol | undefined;
                "body-stretch"?: WrittenProtocol | undefined;
            } | undefined;
            stories?: {
                goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | undefined;
                date?: string | undefined;
                sessions?: number | undefined;
                planned?: number | undefined;
                who?: string | undefined;
                text?: string | undefined;
                consent?: {
                    given?: boolean | undefined;
                    date?: string | undefined;
                    scope?: string | undefined;
                } | undefined;
                before?: {
                    date?: string | undefined;
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                after?: {
                    src?: string | undefined;
                    alt?: string | undefined;
                } | undefined;
                sameLight?: boolean | undefined;
                edited?: boolean | undefined;
            }[] | undefined;
            leadEndpoint?: string | undefined;
            testMode?: boolean | undefined;
            lead?: {
                endpoint?: string | undefined;
                privacyUrl?: string | undefined;
                replyDays?: number | undefined;
                contactConsent?: string | undefined;
                healthConsent?: string | undefined;
                consentVersion?: string | undefined;
            } | undefined;
            sentences?: {
                [x: string]: string;
            } | undefined;
            questions?: {
                list?: "today" | "ever" | undefined;
                text?: string | undefined;
                verdict?: "ask-first" | "not-now" | undefined;
                reason?: string | undefined;
                ask?: string | undefined;
            }[] | undefined;
            alternatives?: WrittenAlternatives | undefined;
            printLanguages?: string[] | undefined;
            partner?: string | undefined;
            partnerSub?: string | undefined;
            disclosure?: string | undefined;
            clinics?: WrittenClinic[] | undefined;
            embedBox?: boolean | undefined;
            idleSeconds?: number | undefined;
            staffPin?: {
                salt: string;
                hash: string;
            } | undefined;
            languages?: string[] | undefined;
            deskPrint?: boolean | undefined;
        };
        readonly issue: v.StringIssue | v.BaseIssue<unknown> | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.BooleanIssue | v.PicklistIssue | v.RecordIssue | v.UnionIssue<v.StringIssue | v.BaseIssue<unknown> | v.NumberIssue>;
    } | undefined;
};
/** A configuration of the right shape; what its texts say is not checked yet. */
export type Config = v.InferOutput<typeof configSchema>;
export {};
