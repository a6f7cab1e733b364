type Tabs<Id extends string> = readonly (readonly [id: Id, label: string])[];
/** Tabs of one panel: one stop of the Tab key, arrows between them. */
export declare function tabs<Id extends string>(label: string, panel: string, list: Tabs<Id>, chosen: Id, choose: (id: Id) => void): import("lit-html").TemplateResult<1>;
/** Buttons of which one is pressed. */
export declare function choices<Id extends string>(label: string, list: Tabs<Id>, chosen: Id, choose: (id: Id) => void): import("lit-html").TemplateResult<1>;
export {};
