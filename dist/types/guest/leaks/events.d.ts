interface Ears {
    readonly events: string[];
    readonly shown: Set<string>;
}
/** Hears every event that comes to the window: those that scripts make with all they hold, the browser's own with what they show. */
export declare function hearEvents({ events, shown }: Ears): void;
export {};
