import { endpointUrl, safeUrl } from '../lib/safe-url.js';
import { cleanText } from '../lib/text.js';
import type { MoneyContext } from './context.js';
import { readAddress } from './read-lead.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/**
 * What an owner says of the form in a group; what one place leaves open is as in the weaker ones. The address as a setting of
 * its own is stronger than the group's.
 */
export function readLeadGroup({ leadEndpoint, lead }: Config, context: MoneyContext): Partial<Settings> {
  if (!lead) return {};
  const { pathOf, report, weaker } = context;
  const sentence = (key: 'contactConsent' | 'healthConsent' | 'consentVersion', max: number): string => {
    const given = lead[key]?.trim();
    const text = cleanText(given, max);
    if (given && !text) report('badText', pathOf(`lead.${key}`), given);
    return text;
  };
  const endpoint = readAddress('lead.endpoint', lead.endpoint, endpointUrl, context);
  const privacyUrl = readAddress('lead.privacyUrl', lead.privacyUrl, safeUrl, context);
  const contactConsent = sentence('contactConsent', 600);
  const healthConsent = sentence('healthConsent', 600);
  const consentVersion = sentence('consentVersion', 40);
  // The version of a weaker place names other sentences than these.
  const isUnnamed = !consentVersion && Boolean(contactConsent || healthConsent);
  return {
    ...(endpoint && !endpointUrl(leadEndpoint?.trim() ?? '') && { leadEndpoint: endpoint }),
    lead: {
      privacyUrl: privacyUrl || weaker.lead?.privacyUrl || '',
      replyDays: lead.replyDays ?? weaker.lead?.replyDays ?? 0,
      contactConsent: contactConsent || weaker.lead?.contactConsent || '',
      healthConsent: healthConsent || weaker.lead?.healthConsent || '',
      consentVersion: consentVersion || (!isUnnamed && weaker.lead?.consentVersion) || '',
    },
  };
}
