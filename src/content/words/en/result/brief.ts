import { type BriefWords, says } from '../../shapes.js';

const CHOOSE_FACE = says(
  'It can hurt and bruise. Infections, lumps and scars happen too; how often is not known. Choose who does it with care.',
  'fanian2023', 'singsing2022',
);
const CHOOSE_HAIR = says(
  'It can hurt. Infections have happened, and hair has been lost where the needle went in; how often is not known.',
  'saceda2022', 'singsing2022', 'hairloss_sites',
);
const CHOOSE_FAT = says(
  'Bruises and swelling are very common. Infections and scars happen too; how often is not known.',
  'kybella_isi', 'singsing2022',
);
const CAUSE_FIRST = says(
  'Ask for the cause of the thinning first. A scalp liquid has stronger proof and no needles.', 'malkud2015', 'hair_doctor_answer',
);
const DRUG_AND_PREGNANCY = says(
  'It can hurt, and infections have happened. The mixes that were tested hold a medicine that can harm an unborn baby.',
  'saceda2022', 'singsing2022', 'moftah2013', 'unborn_baby',
);
const UNPROVEN_OR_NOTHING = says('It does no harm to wait, or to do nothing.', 'editorial');

/** "In short": three lines a visitor can keep. Visits and prices are added from the plan. */
export const brief: BriefWords = {
  'face-lines': [
    says('Proof is limited and mixed. Some trials saw slightly softer lines. Proof for vitamins alone is missing.',
      'duteil2023', 'fanian2023', 'amin2006'),
    CHOOSE_FACE,
    says('Sun cream every day has stronger proof that it slows new lines, and needs no needle.', 'guan2021'),
  ],
  'face-glow': [
    says('Proof is limited. Skin may hold more water for weeks to months. Proof for vitamins alone is missing.',
      'duteil2023', 'baspeyras2013', 'amin2006'),
    CHOOSE_FACE,
    says('Gentle care and sun cream every day are worth a try first.', 'guan2021', 'editorial'),
  ],
  'face-texture': [
    says('There is very little proof. No fair trial for acne scars or loose skin was found.', 'editorial'),
    CHOOSE_FACE,
    says('Needling without injections has been studied far more for scars.', 'needling_scars'),
  ],
  'face-pigment': [
    says('Proof is limited. A standard cream did as well in one trial. Melasma often comes back.', 'pazyar2023'),
    says('Needles can darken skin, above all brown or black skin. How often is not known.', 'skin_marks', 'poostiyan2023'),
    says('Sun cream every day is sensible. Show a doctor a spot that grows, changes or bleeds.', 'guan2021', 'nhs_moles'),
  ],
  'face-eyes': [
    says('There is very little proof. In the one trial everybody was treated, so we cannot tell.', 'ahmed2018'),
    CHOOSE_FACE,
    UNPROVEN_OR_NOTHING,
  ],
  'hair-early': [
    says('There is very little proof. Vitamin mixes have not been shown to regrow hair.', 'gajjar2019', 'gupta2023'),
    CHOOSE_HAIR,
    CAUSE_FIRST,
  ],
  'hair-male': [
    says('Proof is limited. Some mixes with a medicine helped in small trials; vitamins alone have not been shown to.',
      'abdallah2009', 'actas2020', 'gajjar2019'),
    CHOOSE_HAIR,
    says('A scalp liquid has stronger proof and no needles. Ask a doctor or a pharmacist.', 'hair_doctor_answer'),
  ],
  'hair-female': [
    says('Proof is limited. In one trial a mix with a medicine helped. Vitamins alone have not been shown to.',
      'moftah2013', 'gajjar2019'),
    DRUG_AND_PREGNANCY,
    CAUSE_FIRST,
  ],
  'hair-shedding': [
    says('Sudden shedding usually settles by itself. Ask a doctor for the cause first.', 'malkud2015'),
    says('There is very little proof that injections help. Any course will seem to work.', 'malkud2015', 'gupta2023'),
    CHOOSE_HAIR,
  ],
  'body-fat': [
    says('Proof is limited, and studies disagree. A pocket of fat does no harm.', 'salti2008', 'park2008', 'editorial'),
    CHOOSE_FAT,
    says('Health authorities warn about some mixes. Ask what is injected, and if it is registered for this.', 'fda_fat', 'fr_decree2011'),
  ],
  'body-cellulite': [
    says('There is very little proof. The one study that left a thigh untreated found no change.', 'park2008'),
    CHOOSE_FACE,
    UNPROVEN_OR_NOTHING,
  ],
  'body-skin': [
    says('There is very little proof. No trial on the skin of the body was found.', 'editorial'),
    CHOOSE_FACE,
    UNPROVEN_OR_NOTHING,
  ],
  'body-stretch': [
    says('There is very little proof. One small study saw a gain, with nothing to compare.', 'fasola2024'),
    CHOOSE_FACE,
    UNPROVEN_OR_NOTHING,
  ],
};
