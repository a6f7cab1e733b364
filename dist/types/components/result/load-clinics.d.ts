import type { Explorer } from '../../state/explorer.js';
/** Brings what shows clinics and the code for other pages, on a page that has one of them. Where it does not come, the owner is told. */
export declare function loadClinics({ report }: Pick<Explorer, 'report'>): Promise<void>;
