import * as v from 'valibot';
/** Most entries a list or a group may have. */
export declare const MAX_ITEMS = 200;
/** The configuration object: everything an owner may write. Attributes are brought into this form and checked by it too. */
export declare const configSchema: Omit<v.StrictObjectSchema<{
    readonly lang: v.StringSchema<"text">;
    readonly currency: v.StringSchema<"text">;
    readonly region: v.StringSchema<"text">;
    readonly mode: v.PicklistSchema<["clinic"], undefined>;
    readonly concern: v.PicklistSchema<readonly ["face", "hair", "body"], undefined>;
    readonly goal: v.PicklistSchema<["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch", "face-unsure", "hair-unsure", "body-unsure", "hair-patches"], undefined>;
    readonly scheme: v.PicklistSchema<["light", "dark", "auto"], undefined>;
    readonly advance: v.PicklistSchema<["auto", "manual"], undefined>;
    readonly headingLevel: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
    /** A price list as in the attribute, one price for everything, or prices by concern and goal. */
    readonly prices: v.UnionSchema<[v.StringSchema<"text">, v.NumberSchema<"a number">, Omit<v.StrictObjectSchema<Record<import("./settings.js").PriceKey, v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
        /** Exact price, in place of `low` and `high`. */
        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
        readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
        /** `null`, or left out, for an open upper price. */
        readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
        readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
        readonly packages: v.ArraySchema<v.StrictObjectSchema<{
            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
        }, undefined>, undefined>;
    }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
        readonly entries: {
            readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
            readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
            readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
            readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
            readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
            }, undefined>, undefined>, undefined>;
        };
        readonly "~standard": v.StandardProps<{
            price?: string | number | undefined;
            low?: string | number | undefined;
            high?: string | number | null | undefined;
            typical?: string | number | undefined;
            packages?: {
                visits: number;
                price: string | number;
            }[] | undefined;
        }, {
            price?: string | number | undefined;
            low?: string | number | undefined;
            high?: string | number | null | undefined;
            typical?: string | number | undefined;
            packages?: {
                visits: number;
                price: string | number;
            }[] | undefined;
        }>;
        readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            price?: string | number | undefined;
            low?: string | number | undefined;
            high?: string | number | null | undefined;
            typical?: string | number | undefined;
            packages?: {
                visits: number;
                price: string | number;
            }[] | undefined;
        }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
        readonly "~types"?: {
            readonly input: {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            };
            readonly output: {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            };
            readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
        } | undefined;
    }], undefined>>, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
        readonly entries: {
            face: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            hair: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            body: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "face-lines": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "face-glow": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "face-texture": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "face-pigment": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "face-eyes": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "hair-early": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "hair-male": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "hair-female": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "hair-shedding": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "body-fat": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "body-cellulite": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "body-skin": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            "body-stretch": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
            all: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                /** Exact price, in place of `low` and `high`. */
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                /** `null`, or left out, for an open upper price. */
                readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                    readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                readonly "~types"?: {
                    readonly input: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly output: {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    };
                    readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                } | undefined;
            }], undefined>, undefined>;
        };
        readonly "~standard": v.StandardProps<{
            face?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            hair?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            body?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-lines"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-glow"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-texture"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-pigment"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-eyes"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-early"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-male"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-female"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-shedding"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-fat"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-cellulite"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-skin"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-stretch"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            all?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
        }, {
            face?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            hair?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            body?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-lines"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-glow"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-texture"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-pigment"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-eyes"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-early"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-male"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-female"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-shedding"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-fat"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-cellulite"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-skin"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-stretch"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            all?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
        }>;
        readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            face?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            hair?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            body?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-lines"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-glow"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-texture"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-pigment"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-eyes"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-early"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-male"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-female"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-shedding"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-fat"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-cellulite"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-skin"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-stretch"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            all?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
        }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>>;
        readonly "~types"?: {
            readonly input: {
                face?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                hair?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                body?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-lines"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-glow"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-texture"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-pigment"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-eyes"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-early"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-male"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-female"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-shedding"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-fat"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-cellulite"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-skin"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-stretch"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                all?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
            };
            readonly output: {
                face?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                hair?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                body?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-lines"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-glow"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-texture"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-pigment"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-eyes"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-early"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-male"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-female"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-shedding"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-fat"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-cellulite"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-skin"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-stretch"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                all?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
            };
            readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
        } | undefined;
    }], undefined>;
    readonly pricesDate: v.StringSchema<"text">;
    readonly consultation: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
    readonly extras: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
    readonly included: v.StringSchema<"text">;
    readonly bookUrl: v.StringSchema<"text">;
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
    readonly protocols: Omit<v.StrictObjectSchema<Record<"face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch", Omit<v.StrictObjectSchema<{
        readonly sessions: v.StrictObjectSchema<{
            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
        }, undefined>;
        readonly gapDays: v.StrictObjectSchema<{
            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
        }, undefined>;
        /** `null` for no top-ups. */
        readonly upkeepGapDays: v.StrictObjectSchema<{
            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
        }, undefined>;
    }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
        readonly entries: {
            readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            }, undefined>, undefined>;
            readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            }, undefined>, undefined>;
            readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
            }, undefined>, undefined>;
        };
        readonly "~standard": v.StandardProps<{
            sessions?: {
                low: number;
                typical: number;
                high: number;
            } | undefined;
            gapDays?: {
                low: number;
                typical: number;
                high: number;
            } | undefined;
            upkeepGapDays?: {
                shortest: number | null;
                typical: number | null;
                longest: number | null;
            } | undefined;
        }, {
            sessions?: {
                low: number;
                typical: number;
                high: number;
            } | undefined;
            gapDays?: {
                low: number;
                typical: number;
                high: number;
            } | undefined;
            upkeepGapDays?: {
                shortest: number | null;
                typical: number | null;
                longest: number | null;
            } | undefined;
        }>;
        readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            sessions?: {
                low: number;
                typical: number;
                high: number;
            } | undefined;
            gapDays?: {
                low: number;
                typical: number;
                high: number;
            } | undefined;
            upkeepGapDays?: {
                shortest: number | null;
                typical: number | null;
                longest: number | null;
            } | undefined;
        }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
        readonly "~types"?: {
            readonly input: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            };
            readonly output: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            };
            readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
        } | undefined;
    }>, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
        readonly entries: {
            "face-lines": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "face-glow": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "face-texture": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "face-pigment": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "face-eyes": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "hair-early": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "hair-male": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "hair-female": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "hair-shedding": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "body-fat": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "body-cellulite": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "body-skin": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
            "body-stretch": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                readonly sessions: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                readonly gapDays: v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>;
                /** `null` for no top-ups. */
                readonly upkeepGapDays: v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>;
            }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                readonly entries: {
                    readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>, undefined>;
                    readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>, undefined>;
                };
                readonly "~standard": v.StandardProps<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }>;
                readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                readonly "~types"?: {
                    readonly input: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly output: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    };
                    readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                } | undefined;
            }, undefined>;
        };
        readonly "~standard": v.StandardProps<{
            "face-lines"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-glow"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-texture"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-pigment"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-eyes"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-early"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-male"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-female"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-shedding"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-fat"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-cellulite"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-skin"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-stretch"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
        }, {
            "face-lines"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-glow"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-texture"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-pigment"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-eyes"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-early"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-male"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-female"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-shedding"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-fat"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-cellulite"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-skin"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-stretch"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
        }>;
        readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
            "face-lines"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-glow"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-texture"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-pigment"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-eyes"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-early"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-male"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-female"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-shedding"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-fat"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-cellulite"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-skin"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-stretch"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
        }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
        readonly "~types"?: {
            readonly input: {
                "face-lines"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-glow"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-texture"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-pigment"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-eyes"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-early"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-male"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-female"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-shedding"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-fat"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-cellulite"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-skin"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-stretch"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
            };
            readonly output: {
                "face-lines"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-glow"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-texture"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-pigment"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-eyes"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-early"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-male"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-female"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-shedding"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-fat"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-cellulite"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-skin"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-stretch"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
            };
            readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
        } | undefined;
    };
}, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
    readonly entries: {
        readonly lang: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly currency: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly region: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly mode: v.OptionalSchema<v.PicklistSchema<["clinic"], undefined>, undefined>;
        readonly concern: v.OptionalSchema<v.PicklistSchema<readonly ["face", "hair", "body"], undefined>, undefined>;
        readonly goal: v.OptionalSchema<v.PicklistSchema<["face-lines", "face-glow", "face-texture", "face-pigment", "face-eyes", "hair-early", "hair-male", "hair-female", "hair-shedding", "body-fat", "body-cellulite", "body-skin", "body-stretch", "face-unsure", "hair-unsure", "body-unsure", "hair-patches"], undefined>, undefined>;
        readonly scheme: v.OptionalSchema<v.PicklistSchema<["light", "dark", "auto"], undefined>, undefined>;
        readonly advance: v.OptionalSchema<v.PicklistSchema<["auto", "manual"], undefined>, undefined>;
        readonly headingLevel: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
        readonly prices: v.OptionalSchema<v.UnionSchema<[v.StringSchema<"text">, v.NumberSchema<"a number">, Omit<v.StrictObjectSchema<Record<import("./settings.js").PriceKey, v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
            /** Exact price, in place of `low` and `high`. */
            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
            readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
            /** `null`, or left out, for an open upper price. */
            readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
            readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
            readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
            }, undefined>, undefined>;
        }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                    readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                }, undefined>, undefined>, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            }, {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
            readonly "~types"?: {
                readonly input: {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                };
                readonly output: {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                };
                readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
            } | undefined;
        }], undefined>>, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                face: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                hair: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                body: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "face-lines": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "face-glow": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "face-texture": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "face-pigment": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "face-eyes": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "hair-early": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "hair-male": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "hair-female": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "hair-shedding": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "body-fat": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "body-cellulite": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "body-skin": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                "body-stretch": v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
                all: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">, Omit<v.StrictObjectSchema<{
                    /** Exact price, in place of `low` and `high`. */
                    readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly low: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    /** `null`, or left out, for an open upper price. */
                    readonly high: v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                    readonly typical: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    readonly packages: v.ArraySchema<v.StrictObjectSchema<{
                        readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                    }, undefined>, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly price: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly low: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly high: v.OptionalSchema<v.NullableSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>, undefined>;
                        readonly typical: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
                        readonly packages: v.OptionalSchema<v.ArraySchema<v.StrictObjectSchema<{
                            readonly visits: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly price: v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>;
                        }, undefined>, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly output: {
                            price?: string | number | undefined;
                            low?: string | number | undefined;
                            high?: string | number | null | undefined;
                            typical?: string | number | undefined;
                            packages?: {
                                visits: number;
                                price: string | number;
                            }[] | undefined;
                        };
                        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue;
                    } | undefined;
                }], undefined>, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                face?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                hair?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                body?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-lines"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-glow"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-texture"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-pigment"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-eyes"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-early"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-male"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-female"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-shedding"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-fat"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-cellulite"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-skin"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-stretch"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                all?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
            }, {
                face?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                hair?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                body?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-lines"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-glow"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-texture"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-pigment"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-eyes"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-early"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-male"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-female"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-shedding"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-fat"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-cellulite"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-skin"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-stretch"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                all?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                face?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                hair?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                body?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-lines"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-glow"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-texture"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-pigment"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-eyes"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-early"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-male"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-female"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-shedding"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-fat"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-cellulite"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-skin"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-stretch"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                all?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
            }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>>;
            readonly "~types"?: {
                readonly input: {
                    face?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    hair?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    body?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-lines"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-glow"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-texture"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-pigment"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-eyes"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "hair-early"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "hair-male"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "hair-female"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "hair-shedding"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "body-fat"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "body-cellulite"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "body-skin"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "body-stretch"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    all?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                };
                readonly output: {
                    face?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    hair?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    body?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-lines"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-glow"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-texture"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-pigment"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "face-eyes"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "hair-early"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "hair-male"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "hair-female"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "hair-shedding"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "body-fat"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "body-cellulite"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "body-skin"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    "body-stretch"?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                    all?: string | number | {
                        price?: string | number | undefined;
                        low?: string | number | undefined;
                        high?: string | number | null | undefined;
                        typical?: string | number | undefined;
                        packages?: {
                            visits: number;
                            price: string | number;
                        }[] | undefined;
                    } | undefined;
                };
                readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>;
            } | undefined;
        }], undefined>, undefined>;
        readonly pricesDate: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly consultation: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
        readonly extras: v.OptionalSchema<v.UnionSchema<[v.NumberSchema<"a number">, v.StringSchema<"text">], undefined>, undefined>;
        readonly included: v.OptionalSchema<v.StringSchema<"text">, undefined>;
        readonly bookUrl: v.OptionalSchema<v.StringSchema<"text">, undefined>;
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
        readonly protocols: v.OptionalSchema<Omit<v.StrictObjectSchema<Record<"face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch", Omit<v.StrictObjectSchema<{
            readonly sessions: v.StrictObjectSchema<{
                readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            }, undefined>;
            readonly gapDays: v.StrictObjectSchema<{
                readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
            }, undefined>;
            /** `null` for no top-ups. */
            readonly upkeepGapDays: v.StrictObjectSchema<{
                readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
            }, undefined>;
        }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>, undefined>;
                readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                    readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                }, undefined>, undefined>;
                readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                    readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                }, undefined>, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            }, {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
            readonly "~types"?: {
                readonly input: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                };
                readonly output: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                };
                readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
            } | undefined;
        }>, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
            readonly entries: {
                "face-lines": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "face-glow": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "face-texture": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "face-pigment": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "face-eyes": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "hair-early": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "hair-male": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "hair-female": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "hair-shedding": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "body-fat": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "body-cellulite": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "body-skin": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
                "body-stretch": v.OptionalSchema<Omit<v.StrictObjectSchema<{
                    readonly sessions: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    readonly gapDays: v.StrictObjectSchema<{
                        readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                    }, undefined>;
                    /** `null` for no top-ups. */
                    readonly upkeepGapDays: v.StrictObjectSchema<{
                        readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                    }, undefined>;
                }, undefined>, "entries" | "~types" | "~run" | "~standard"> & {
                    readonly entries: {
                        readonly sessions: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly gapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly low: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly typical: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                            readonly high: v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>;
                        }, undefined>, undefined>;
                        readonly upkeepGapDays: v.OptionalSchema<v.StrictObjectSchema<{
                            readonly shortest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly typical: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                            readonly longest: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, number, string>, v.MaxValueAction<number, number, string>]>, undefined>;
                        }, undefined>, undefined>;
                    };
                    readonly "~standard": v.StandardProps<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }>;
                    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
                    readonly "~types"?: {
                        readonly input: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly output: {
                            sessions?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            gapDays?: {
                                low: number;
                                typical: number;
                                high: number;
                            } | undefined;
                            upkeepGapDays?: {
                                shortest: number | null;
                                typical: number | null;
                                longest: number | null;
                            } | undefined;
                        };
                        readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
                    } | undefined;
                }, undefined>;
            };
            readonly "~standard": v.StandardProps<{
                "face-lines"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-glow"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-texture"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-pigment"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-eyes"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-early"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-male"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-female"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-shedding"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-fat"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-cellulite"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-skin"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-stretch"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
            }, {
                "face-lines"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-glow"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-texture"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-pigment"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-eyes"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-early"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-male"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-female"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-shedding"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-fat"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-cellulite"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-skin"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-stretch"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
            }>;
            readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
                "face-lines"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-glow"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-texture"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-pigment"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-eyes"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-early"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-male"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-female"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-shedding"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-fat"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-cellulite"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-skin"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-stretch"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
            }, v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue>;
            readonly "~types"?: {
                readonly input: {
                    "face-lines"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "face-glow"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "face-texture"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "face-pigment"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "face-eyes"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "hair-early"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "hair-male"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "hair-female"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "hair-shedding"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "body-fat"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "body-cellulite"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "body-skin"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "body-stretch"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                };
                readonly output: {
                    "face-lines"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "face-glow"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "face-texture"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "face-pigment"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "face-eyes"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "hair-early"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "hair-male"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "hair-female"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "hair-shedding"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "body-fat"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "body-cellulite"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "body-skin"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                    "body-stretch"?: {
                        sessions?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        gapDays?: {
                            low: number;
                            typical: number;
                            high: number;
                        } | undefined;
                        upkeepGapDays?: {
                            shortest: number | null;
                            typical: number | null;
                            longest: number | null;
                        } | undefined;
                    } | undefined;
                };
                readonly issue: v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue;
            } | undefined;
        }, undefined>;
    };
    readonly "~standard": v.StandardProps<{
        lang?: string | undefined;
        currency?: string | undefined;
        region?: string | undefined;
        mode?: "clinic" | undefined;
        concern?: "face" | "hair" | "body" | undefined;
        goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
        scheme?: "light" | "dark" | "auto" | undefined;
        advance?: "auto" | "manual" | undefined;
        headingLevel?: number | undefined;
        prices?: string | number | {
            face?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            hair?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            body?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-lines"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-glow"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-texture"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-pigment"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-eyes"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-early"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-male"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-female"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-shedding"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-fat"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-cellulite"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-skin"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-stretch"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            all?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
        } | undefined;
        pricesDate?: string | undefined;
        consultation?: string | number | undefined;
        extras?: string | number | undefined;
        included?: string | undefined;
        bookUrl?: string | undefined;
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
            "face-lines"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-glow"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-texture"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-pigment"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-eyes"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-early"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-male"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-female"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-shedding"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-fat"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-cellulite"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-skin"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-stretch"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
        } | undefined;
    }, {
        lang?: string | undefined;
        currency?: string | undefined;
        region?: string | undefined;
        mode?: "clinic" | undefined;
        concern?: "face" | "hair" | "body" | undefined;
        goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
        scheme?: "light" | "dark" | "auto" | undefined;
        advance?: "auto" | "manual" | undefined;
        headingLevel?: number | undefined;
        prices?: string | number | {
            face?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            hair?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            body?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-lines"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-glow"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-texture"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-pigment"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-eyes"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-early"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-male"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-female"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-shedding"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-fat"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-cellulite"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-skin"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-stretch"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            all?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
        } | undefined;
        pricesDate?: string | undefined;
        consultation?: string | number | undefined;
        extras?: string | number | undefined;
        included?: string | undefined;
        bookUrl?: string | undefined;
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
            "face-lines"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-glow"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-texture"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-pigment"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-eyes"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-early"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-male"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-female"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-shedding"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-fat"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-cellulite"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-skin"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-stretch"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
        } | undefined;
    }>;
    readonly "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<{
        lang?: string | undefined;
        currency?: string | undefined;
        region?: string | undefined;
        mode?: "clinic" | undefined;
        concern?: "face" | "hair" | "body" | undefined;
        goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
        scheme?: "light" | "dark" | "auto" | undefined;
        advance?: "auto" | "manual" | undefined;
        headingLevel?: number | undefined;
        prices?: string | number | {
            face?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            hair?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            body?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-lines"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-glow"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-texture"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-pigment"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "face-eyes"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-early"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-male"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-female"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "hair-shedding"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-fat"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-cellulite"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-skin"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            "body-stretch"?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
            all?: string | number | {
                price?: string | number | undefined;
                low?: string | number | undefined;
                high?: string | number | null | undefined;
                typical?: string | number | undefined;
                packages?: {
                    visits: number;
                    price: string | number;
                }[] | undefined;
            } | undefined;
        } | undefined;
        pricesDate?: string | undefined;
        consultation?: string | number | undefined;
        extras?: string | number | undefined;
        included?: string | undefined;
        bookUrl?: string | undefined;
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
            "face-lines"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-glow"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-texture"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-pigment"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "face-eyes"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-early"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-male"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-female"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "hair-shedding"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-fat"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-cellulite"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-skin"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
            "body-stretch"?: {
                sessions?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                gapDays?: {
                    low: number;
                    typical: number;
                    high: number;
                } | undefined;
                upkeepGapDays?: {
                    shortest: number | null;
                    typical: number | null;
                    longest: number | null;
                } | undefined;
            } | undefined;
        } | undefined;
    }, v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.PicklistIssue | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue> | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>> | v.BooleanIssue>;
    readonly "~types"?: {
        readonly input: {
            lang?: string | undefined;
            currency?: string | undefined;
            region?: string | undefined;
            mode?: "clinic" | undefined;
            concern?: "face" | "hair" | "body" | undefined;
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
            scheme?: "light" | "dark" | "auto" | undefined;
            advance?: "auto" | "manual" | undefined;
            headingLevel?: number | undefined;
            prices?: string | number | {
                face?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                hair?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                body?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-lines"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-glow"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-texture"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-pigment"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-eyes"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-early"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-male"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-female"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-shedding"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-fat"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-cellulite"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-skin"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-stretch"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                all?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
            } | undefined;
            pricesDate?: string | undefined;
            consultation?: string | number | undefined;
            extras?: string | number | undefined;
            included?: string | undefined;
            bookUrl?: string | undefined;
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
                "face-lines"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-glow"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-texture"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-pigment"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-eyes"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-early"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-male"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-female"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-shedding"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-fat"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-cellulite"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-skin"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-stretch"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
            } | undefined;
        };
        readonly output: {
            lang?: string | undefined;
            currency?: string | undefined;
            region?: string | undefined;
            mode?: "clinic" | undefined;
            concern?: "face" | "hair" | "body" | undefined;
            goal?: "face-lines" | "face-glow" | "face-texture" | "face-pigment" | "face-eyes" | "hair-early" | "hair-male" | "hair-female" | "hair-shedding" | "body-fat" | "body-cellulite" | "body-skin" | "body-stretch" | "face-unsure" | "hair-unsure" | "body-unsure" | "hair-patches" | undefined;
            scheme?: "light" | "dark" | "auto" | undefined;
            advance?: "auto" | "manual" | undefined;
            headingLevel?: number | undefined;
            prices?: string | number | {
                face?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                hair?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                body?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-lines"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-glow"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-texture"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-pigment"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "face-eyes"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-early"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-male"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-female"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "hair-shedding"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-fat"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-cellulite"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-skin"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                "body-stretch"?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
                all?: string | number | {
                    price?: string | number | undefined;
                    low?: string | number | undefined;
                    high?: string | number | null | undefined;
                    typical?: string | number | undefined;
                    packages?: {
                        visits: number;
                        price: string | number;
                    }[] | undefined;
                } | undefined;
            } | undefined;
            pricesDate?: string | undefined;
            consultation?: string | number | undefined;
            extras?: string | number | undefined;
            included?: string | undefined;
            bookUrl?: string | undefined;
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
                "face-lines"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-glow"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-texture"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-pigment"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "face-eyes"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-early"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-male"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-female"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "hair-shedding"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-fat"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-cellulite"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-skin"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
                "body-stretch"?: {
                    sessions?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    gapDays?: {
                        low: number;
                        typical: number;
                        high: number;
                    } | undefined;
                    upkeepGapDays?: {
                        shortest: number | null;
                        typical: number | null;
                        longest: number | null;
                    } | undefined;
                } | undefined;
            } | undefined;
        };
        readonly issue: v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.PicklistIssue | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue> | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue | v.UnionIssue<v.StringIssue | v.NumberIssue | v.IntegerIssue<number> | v.MinValueIssue<number, number> | v.MaxValueIssue<number, number> | v.StrictObjectIssue | v.UnionIssue<v.StringIssue | v.NumberIssue> | v.ArrayIssue>> | v.BooleanIssue;
    } | undefined;
};
/** A configuration of the right shape; what its texts say is not checked yet. */
export type Config = v.InferOutput<typeof configSchema>;
