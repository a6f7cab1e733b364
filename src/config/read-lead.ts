import { endpointUrl } from '../lib/safe-url.js';
import type { ReadingContext } from './context.js';
import type { Report } from './problems.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/** Where the form posts to, as a setting of its own; a group may say more of it. */
export function readLead({ leadEndpoint, testMode }: Config, context: ReadingContext): Partial<Settings> {
  const endpoint = readAddress('leadEndpoint', leadEndpoint, endpointUrl, context);
  return { ...(endpoint && { leadEndpoint: endpoint }), ...(testMode !== undefined && { testMode }) };
}

/** An address that can be used, or an empty text. */
export function readAddress(key: string, given: string | undefined, read: (text: string) => string, { pathOf, report }: ReadingContext): string {
  const text = given?.trim();
  const url = text ? read(text) : '';
  if (text && !url) report('badUrl', pathOf(key), given);
  return url;
}

/** Without the name of who is written to, or with a sentence to agree to that no record could name, there is no form. */
export function checkedForm(settings: Settings, report: Report): Settings {
  const { leadEndpoint, clinicName, lead } = settings;
  const isNamed = clinicName !== '';
  const hasVersion = !lead || lead.consentVersion !== '' || (lead.contactConsent === '' && lead.healthConsent === '');
  if (!leadEndpoint || (isNamed && hasVersion)) return settings;
  if (!isNamed) report('noClinicName', 'clinic-name', undefined);
  if (!hasVersion) report('noConsentVersion', 'lead.consentVersion', undefined);
  return { ...settings, leadEndpoint: '' };
}
