import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TreatmentExplorer } from '../index.js';
import type { Attributes, EventName, Listener, Properties } from './markup.js';
export type * from '../index.js';
type Listeners = {
    [Name in EventName as `on${Name}`]?: Listener<Name> | undefined;
};
/** What may be written on the tag in JSX. */
export type TreatmentExplorerProps = DetailedHTMLProps<HTMLAttributes<TreatmentExplorer>, TreatmentExplorer> & Attributes & Properties & Listeners;
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'treatment-explorer': TreatmentExplorerProps;
        }
    }
}
