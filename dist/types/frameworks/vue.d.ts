import type { HTMLAttributes, PublicProps } from 'vue';
import type { TreatmentExplorer } from '../index.js';
import type { Attributes, CamelCase, EventName, Listener, Properties } from './markup.js';
export type * from '../index.js';
type Listeners = {
    [Name in EventName as `on${Capitalize<CamelCase<Name>>}`]?: Listener<Name> | undefined;
};
/** What may be written on the tag in a template. */
export type TreatmentExplorerProps = HTMLAttributes & PublicProps & Attributes & Properties & Listeners;
declare module 'vue' {
    interface GlobalComponents {
        'treatment-explorer': new () => TreatmentExplorer & {
            readonly $props: TreatmentExplorerProps;
        };
    }
}
