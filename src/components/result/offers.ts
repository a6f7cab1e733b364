import type { Explorer } from '../../state/explorer.js';

/** Whether the page has clinics to choose from. */
export const mayOfferClinics = ({ settings }: Pick<Explorer, 'settings'>): boolean => Boolean(settings.clinics);

/** Whether they may be shown: where a visitor may get in touch at all, and nowhere else. */
export const offersClinics = (explorer: Pick<Explorer, 'settings' | 'outcome'>): boolean =>
  explorer.outcome?.mayContact === true && mayOfferClinics(explorer);

/** Whether other pages are offered the explorer. */
export const offersCode = ({ settings: { partner, embedBox } }: Pick<Explorer, 'settings'>): boolean => Boolean(partner) && embedBox !== false;
