import type { OurReason } from '../../../../model/screening.js';
import { type ByOurReason, type ByReason, type ReasonWords, says, type Statement } from '../../shapes.js';
import { reasonNames } from './screening-names.js';

function reason(id: OurReason, why: Statement, mayChange = ''): ReasonWords {
  return { ...reasonNames[id], why, mayChange };
}

const TRIALS_LEAVE_OUT = 'Trials leave out people who are pregnant or breastfeeding, so nobody knows what it does to them or the baby.';
const DOCTOR_SAYS = 'A doctor who knows you can say if this is safe for you, and what to change.';
const ANSWER = 'Your answer. Add it when you like.';

/** Why the safety answer is stricter, and what may change it. No medicine is named. */
export const reasons = {
  'under-18': reason(
    'under-18',
    says('These injections are for adults.', 'editorial'),
    'You can look again when you are 18. Until then, talk to a doctor about what bothers you.',
  ),
  pregnant: reason(
    'pregnant',
    says(TRIALS_LEAVE_OUT, 'exclusions2025', 'save_face'),
    'Time. You can look again after the birth, once you no longer breastfeed.',
  ),
  breastfeeding: reason(
    'breastfeeding',
    says(TRIALS_LEAVE_OUT, 'exclusions2025', 'save_face'),
    'Time. You can look again when you have stopped breastfeeding.',
  ),
  trying: reason(
    'trying',
    says('Some mixes hold medicines that are not for anyone who may become pregnant. Tell the doctor your plans.', 'unborn_baby', 'editorial'),
    'A doctor can check what would be injected.',
  ),
  'trying-pattern': reason(
    'trying-pattern',
    says(
      'The mixes that were tested for it hold a prescription medicine. Do not have it injected if you are, or could become, '
      + 'pregnant. It can harm an unborn baby.', 'moftah2013', 'unborn_baby',
    ),
    'If you are no longer trying for a baby. Until then, ask a doctor about the cause and about care that is safe now.',
  ),
  'skin-today': reason(
    'skin-today',
    says(
      'Needles can spread an infection. A mole or spot that grows, changes or bleeds needs a doctor to look at it first.',
      'exclusions2025', 'save_face', 'nhs_moles',
    ),
    'Wait until it has healed, or until a doctor has looked at the mole or spot.',
  ),
  'cancer-treatment': reason(
    'cancer-treatment',
    says('Trials leave out people with cancer. Your treatment comes first.', 'exclusions2025'),
    'When your treatment is over, ask your cancer team.',
  ),
  'severe-reaction': reason(
    'severe-reaction',
    says('It could happen again, and it can put your life at risk. See a doctor first.', 'exclusions2025', 'nhs_anaphylaxis'),
    'A doctor can look for the cause, and say what to stay away from.',
  ),
  'mild-reaction': reason(
    'mild-reaction',
    says('A doctor can say if it was an allergy. Take along the name of what you reacted to.', 'exclusions2025'),
    'Ask the clinic for the full list of what is in the mix.',
  ),
  allergies: reason(
    'allergies',
    says(
      'With some mixes an allergy matters more. Some are made from soya. One enzyme can harm people who react to bee or wasp stings.',
      'pmid18081857', 'hyalase2024',
    ),
    'Ask the clinic for the full list of what is in the mix.',
  ),
  bleeding: reason(
    'bleeding',
    says(
      'Each visit means many needle points, so you may bruise or bleed more. With some mixes a past clot or stroke '
      + 'matters too. A trial of one medicine left such people out.', 'exclusions2025', 'txa_trial',
    ),
    'Do not stop a medicine on your own. That can be worse than a bruise.',
  ),
  immune: reason(
    'immune',
    says('Each needle point can let germs in. A body that fights germs less well is at more risk.', 'p_ece', 'clinicians_list'),
    DOCTOR_SAYS,
  ),
  autoimmune: reason(
    'autoimmune',
    says(
      'One review advises against mesotherapy in autoimmune thyroid illness, because its safety was not studied. Ask about yours.',
      'adamczyk2022',
    ),
    DOCTOR_SAYS,
  ),
  diabetes: reason(
    'diabetes',
    says('Clinics and trials leave out people with illnesses like this. We found no study of why. Ask your doctor.', 'exclusions2025', 'p_ece'),
    DOCTOR_SAYS,
  ),
  organ: reason(
    'organ',
    says(
      'Some clinics leave out people with these. With G6PD, high doses of vitamin C have done harm. '
      + 'Small doses in the skin were not studied.', 'p_ece', 'clinicians_list', 'jain2022',
    ),
    DOCTOR_SAYS,
  ),
  epilepsy: reason(
    'epilepsy',
    says('Some clinics leave out people with it. We found no study of why. Ask your doctor.', 'p_ece', 'p_uk_list'),
    DOCTOR_SAYS,
  ),
  keloid: reason(
    'keloid',
    says('Where skin makes raised scars, each needle point may leave one.', 'exclusions2025'),
    'A skin doctor can look at your scars first.',
  ),
  'past-cancer': reason(
    'past-cancer',
    says('Trials leave out people who have had cancer. Your own doctor knows your case.', 'exclusions2025', 'p_ece'),
    DOCTOR_SAYS,
  ),
  'recent-procedure': reason(
    'recent-procedure',
    says('The skin there may still be healing. Trials leave out people treated in the last 6 months.', 'exclusions2025'),
    'Time. Ask how long to wait.',
  ),
  'low-mood': reason(
    'low-mood',
    says('Low mood has been reported with some hair-loss medicines. Tell the doctor about yours before any of them.', 'mhra2024'),
    'A doctor can say which medicine, if any, is right for you.',
  ),
  lump: reason(
    'lump',
    says('A lump needs a name before anything is injected. It may not be fat.', 'kybella_label', 'editorial'),
    'A doctor can feel it, and send you for a scan if needed.',
  ),
  swallowing: reason(
    'swallowing',
    says('Injections under the chin can make swallowing harder. The US label says to take care.', 'kybella_label', 'kybella_isi'),
    'A doctor can look for the cause first.',
  ),
  worries: reason(
    'worries',
    says('You are not alone. Please talk it over with a doctor before any treatment. Help exists.', 'worry_us', 'worry_sa'),
    'A talk with someone you trust is a good first step.',
  ),
  'age-unsaid': reason('age-unsaid', says('Without an age we take the careful side.', 'editorial'), ANSWER),
  'today-unsaid': reason('today-unsaid', says('What we do not know counts as the careful side.', 'editorial'), ANSWER),
  'ever-unsaid': reason('ever-unsaid', says('What we do not know counts as the careful side.', 'editorial'), ANSWER),
  'age-open': reason('age-open', says('These injections are for adults, so we need to ask.', 'editorial'), ANSWER),
  'today-open': reason('today-open', says('Some things today are a reason to wait.', 'exclusions2025'), ANSWER),
  'ever-open': reason('ever-open', says('Some illnesses and medicines are a reason to ask a doctor first.', 'exclusions2025'), ANSWER),
  'cause-first': reason(
    'cause-first',
    says('It can have a cause that needs its own treatment. A doctor finds that first.', 'areata_note', 'malkud2015'),
    'A name for what you have.',
  ),
} satisfies ByOurReason<ReasonWords> as ByReason<ReasonWords>;
