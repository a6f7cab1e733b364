import { type RegionLaw, says } from '../../shapes.js';

/** Where a goal is banned or not approved: what the result says of it at once. */
export const regionLaw: Readonly<Record<'US' | 'FR', RegionLaw>> = {
  US: {
    status: says(
      'Fat-dissolving mixes are not approved in the USA. One medicine is, under the chin only. The regulator has '
      + 'had reports of scars, infections, dents and painful knots.', 'fda_fat', 'fda_fat_mixes', 'kybella_label',
    ),
    statusTitle: 'These injections are not approved in the USA for this area.',
    chin: says(
      'In the USA one medicine is approved for fat under the chin. Other fat-dissolving mixes are not. Ask which one you would get.',
      'fda_fat', 'fda_fat_mixes', 'kybella_label',
    ),
  },
  FR: {
    status: says(
      'France has banned fat-dissolving injections for looks since 2011. A court ruling of 2012 left this ban in place.',
      'fr_decree2011', 'fr_council2012',
    ),
    statusTitle: 'These injections are banned in France for looks.',
  },
};
