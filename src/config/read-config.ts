import type { MoneyContext } from './context.js';
import type { DocumentReader } from './document-reader.js';
import { readLead } from './read-lead.js';
import { readLookSettings, readTexts } from './read-look.js';
import { readPartner } from './read-partner.js';
import { readMoney } from './read-prices.js';
import { OTHER_TEXTS } from './read-texts.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/** The settings of a configuration that has the right shape. Without `document` it holds no more than attributes can. */
export function readConfig(config: Config, context: MoneyContext, document: DocumentReader | undefined): Partial<Settings> {
  const { mode, analytics, medicineNames, idleSeconds } = config;
  return {
    ...readLookSettings(config, context),
    ...readTexts(config, OTHER_TEXTS, context),
    ...readMoney(config, context, document),
    ...(mode && { mode }),
    ...(analytics && { analytics }),
    ...(medicineNames !== undefined && { medicineNames }),
    ...(idleSeconds && { idleSeconds }),
    ...readLead(config, context),
    ...readPartner(config, context),
    ...document?.read(config, context),
  };
}
