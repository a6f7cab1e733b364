import type { MoneyContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/** Most characters. */
const LONGEST = { partner: 40, partnerSub: 64 } as const;

/** Who sends visitors on. An id that cannot be used still means that the page may be paid; the owner is told. */
export function readPartner(config: Config, context: MoneyContext): Partial<Settings> {
  const partner = readId('partner', config, context);
  const partnerSub = readId('partnerSub', config, context);
  return {
    ...(partner !== undefined && { partner: partner || context.weaker.partner || '' }),
    ...(partnerSub && { partnerSub }),
  };
}

/** Empty for one that cannot be used; `undefined` where none is given. */
function readId(key: 'partner' | 'partnerSub', config: Config, { pathOf, report }: MoneyContext): string | undefined {
  const given = config[key]?.trim();
  if (!given) return undefined;
  if (given.length <= LONGEST[key] && /^[a-z\d_-]+$/i.test(given)) return given;
  report('badPartner', pathOf(key), given);
  return '';
}
