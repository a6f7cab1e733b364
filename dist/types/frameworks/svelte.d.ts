import type { HTMLAttributes } from 'svelte/elements';
import type { TreatmentExplorer } from '../index.js';
import type { Attributes, EventName, Listener, Properties } from './markup.js';
export type * from '../index.js';
type Listeners = {
    [Name in EventName as `on${Name}`]?: Listener<Name> | undefined;
} & {
    [Name in EventName as `on:${Name}`]?: Listener<Name> | undefined;
};
/** What may be written on the tag in a template. */
export type TreatmentExplorerProps = HTMLAttributes<TreatmentExplorer> & Attributes & Properties & Listeners;
declare module 'svelte/elements' {
    interface SvelteHTMLElements {
        'treatment-explorer': TreatmentExplorerProps;
    }
}
