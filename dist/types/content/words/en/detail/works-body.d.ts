import { type WorksWords } from '../../shapes.js';
/** What studies found for the body. */
export declare const bodyWorks: Readonly<Record<'body-fat' | 'body-cellulite' | 'body-skin' | 'body-stretch', WorksWords>>;
