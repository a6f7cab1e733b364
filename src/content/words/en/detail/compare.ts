import { type ByConcern, type ComparePoint, type CompareWords, says, type Statement } from '../../shapes.js';

function point(neutral: Statement, named?: Statement): ComparePoint {
  return { neutral, ...(named && { named }), avoidInPregnancy: false };
}

/** A point left out while the visitor is, or tries to be, pregnant: not known to be safe counts as not safe. */
function unlessPregnant(neutral: Statement, named?: Statement): ComparePoint {
  return { ...point(neutral, named), avoidInPregnancy: true };
}

/** Other ways, and doing nothing. Mesotherapy stands after what has stronger proof, and is never first. */
export const compare: ByConcern<CompareWords> = {
  face: {
    points: [
      point(says(
        'Sun cream of SPF 30 or more, every day, helps to protect skin from ageing. It uses no needles and costs little.',
        'guan2021', 'editorial',
      )),
      unlessPregnant(
        says('A doctor can tell you about creams with good proof for sun-aged skin or dark patches.', 'sitohang2022', 'pazyar2023'),
        says(
          'A retinoid cream, such as tretinoin, has good proof for sun-aged skin. Change starts after about 1 month, and skin '
          + 'can peel at first. A cream with hydroquinone did as well as injections for melasma. A doctor decides on both.',
          'sitohang2022', 'retinoid_trials', 'pazyar2023',
        ),
      ),
      unlessPregnant(
        says('A doctor can talk with you about lines that show when you move, and about deep folds.', 'editorial'),
        says(
          'Botulinum toxin has good proof for lines that show when you move. It lasts 3 to 4 months. Fillers lift deep folds '
          + 'for 6 to 18 months. They can block a blood vessel, and people have lost skin or sight.',
          'small2014', 'wake_lines', 'nhs_filler', 'p_filler_uk',
        ),
      ),
      point(says(
        'Microneedling makes many tiny holes and injects nothing. In a review of 33 studies, acne scars got better in every '
        + 'one. Plan for 2 to 3 days of redness.',
        'needling_scars', 'needling_visits',
      )),
      point(says(
        'Mesotherapy takes many needles and several visits. Proof is limited for lines, dull skin and dark patches. It is very '
        + 'limited for scars and dark circles.',
        'duteil2023', 'atiyeh2021', 'ahmed2018',
      )),
      point(says(
        'If you do nothing, lines and dull skin do no harm to your health. Show a doctor a spot that grows, changes or bleeds.',
        'editorial', 'nhs_moles',
      )),
    ],
  },
  hair: {
    points: [
      point(says(
        'A doctor can look for the cause, often with a blood test. It takes 1 or 2 visits.', 'malkud2015', 'editorial',
      )),
      unlessPregnant(
        says(
          'A scalp liquid has good proof. Ask a pharmacist. You use it daily and judge it after 3 to 6 months. The gain is lost '
          + 'about 2 months after you stop.',
          'hair_doctor_answer',
        ),
        says(
          'Minoxidil on the scalp has good proof. You use it daily and judge it after 3 to 6 months. Some hair sheds at first. '
          + 'The gain is lost about 2 months after you stop.',
          'hair_doctor_answer',
        ),
      ),
      unlessPregnant(
        says('For men, a doctor can explain other treatment with good proof, and what it can harm.', 'webmd_hair', 'mhra2024'),
        says(
          'A finasteride tablet, for men, has good proof. About 2 of every 100 lose sex drive. Low mood and thoughts of suicide '
          + 'have been reported, and sexual problems that stayed. Tell the doctor if you have ever been low.',
          'webmd_hair', 'mhra2024',
        ),
      ),
      unlessPregnant(says(
        'A hair transplant is surgery. Moved hair lasts long, but the rest can still thin. It costs a lot.',
        'nhs_transplant', 'p_transplant',
      )),
      point(says(
        'Mesotherapy takes many needles and repeat visits. Proof is limited for mixes with a medicine, and very limited for '
        + 'vitamins.',
        'moftah2013', 'gajjar2019', 'gupta2023',
      )),
      point(says(
        'If you do nothing, sudden shedding usually recovers. Hair loss in a pattern goes on slowly. It does no harm.',
        'malkud2015', 'editorial',
      )),
    ],
  },
  body: {
    points: [
      point(says(
        'Good food, movement and a steady weight are good for your health. They have not been shown to take away cellulite or '
        + 'one pocket of fat.',
        'editorial',
      )),
      unlessPregnant(says(
        'Fat freezing uses no needles. On scans the fat layer got 10% to 26% thinner. About 50 of every 100 people feel '
        + 'numb, sometimes for weeks. In about 0.2 of every 100 people, the fat grows instead.',
        'freezing_study', 'freezing_numb', 'freezing_growth',
      )),
      unlessPregnant(says(
        'Liposuction is surgery. It has good proof for shape, not for weight. Healing takes weeks, and deep swelling can last up '
        + 'to 6 months. It costs a lot.',
        'nhs_lipo', 'lipo_rest',
      )),
      unlessPregnant(
        says('For fat under the chin, a doctor can tell you what is licensed where you live.', 'kybella_label'),
        says(
          'Deoxycholic acid is licensed in the US for fat under the chin, and nowhere else on the body. It takes up to 6 visits. '
          + 'Bruises came in 72 of every 100 people.',
          'kybella_label', 'kybella_isi',
        ),
      ),
      point(says(
        'Mesotherapy takes many needles and several visits. Proof is limited for fat, and health authorities warn about some '
        + 'mixes. It is very limited for cellulite, loose skin and stretch marks.',
        'salti2008', 'park2008', 'fasola2024', 'fda_fat',
      )),
      point(says(
        'If you do nothing, cellulite and stretch marks do no harm to your health. Show a doctor a lump that grows or changes.',
        'editorial',
      )),
    ],
  },
};
