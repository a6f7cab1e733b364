import { type RegionWords, says } from '../../shapes.js';
import { regionLaw } from './region-law.js';

/** What is said of each place's rules. `EU` stands for a member without words of its own. */
export type RegionKey = 'US' | 'FR' | 'EU' | 'GB' | 'IN' | 'AE' | 'PK';

const INJECTED_IS_NO_COSMETIC = says(
  'European Union, November 2024: a product made to be injected cannot be sold as a cosmetic. This is guidance, not law.', 'eu_borderline2024',
);

export const regions: Readonly<Record<RegionKey, RegionWords>> = {
  US: {
    name: 'USA',
    ...regionLaw.US,
    rules: [
      says(
        'Fat-dissolving mixes are not approved in the USA. One medicine is, under the chin only.',
        'fda_fat', 'fda_fat_mixes', 'kybella_label',
      ),
      says('In 2019, US plastic surgeons noted that mesotherapy is not approved for skin renewal.', 'atiyeh2021'),
    ],
  },
  FR: {
    name: 'France',
    ...regionLaw.FR,
    rules: [
      says('Fat-dissolving injections for looks are banned. The ban does not cover injections into the skin of the face or scalp.', 'fr_decree2011', 'fr_council2012'),
      INJECTED_IS_NO_COSMETIC,
    ],
  },
  EU: { name: 'European Union', rules: [INJECTED_IS_NO_COSMETIC] },
  GB: {
    name: 'UK',
    rules: [
      says(
        'England plans licences for these treatments. The reply of August 2025 leaves the class of each one open. '
        + 'We found nothing later, so check.', 'uk_licensing2025',
      ),
      says('A plan of 2023 put mesotherapy in the group with the lowest risk.', 'uk_groups2023'),
    ],
  },
  IN: {
    name: 'India',
    rules: [
      says('Since May 2026, no cosmetic product may be injected, by anyone. Medicines fall under other rules.', 'in_cdsco2026'),
      says('A group of skin doctors said in 2011 that good proof of effect and safety is lacking.', 'iadvl2011'),
    ],
  },
  AE: {
    name: 'UAE',
    rules: [
      says('In Dubai, skin and plastic surgeons alone may inject, says an older news report.', 'ae_dubai_news'),
      says('In one free zone, trained general doctors can hold a licence for it since 2019.', 'ae_licence2019'),
    ],
  },
  PK: {
    name: 'Pakistan',
    rules: [
      says('The rule in Punjab, a minister said in 2023: only skin specialists and surgeons may inject. Products must be registered.', 'pk_punjab2023'),
      says('In Sindh, a certified skin doctor must be in charge. Officials have sealed 18 centres that broke this rule.', 'pk_sindh2025'),
      says('In Islamabad, a public body registers and checks clinics. We found no rule on mesotherapy itself.', 'pk_ihra'),
      says('Each doctor must show a valid PMDC number and print it on receipts.', 'pmdc_registration'),
    ],
  },
};

/** The same as a part of the room `result`, for what is not shown at once. */
export const places = { regions };
