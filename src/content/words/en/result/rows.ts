import type { ByConcern, ByEstimateGoal } from '../../shapes.js';

/** Each row of the ledger: its question, and the line that answers it while the row is folded. */
export const rows = {
  how: {
    title: 'What is it and how does it work?',
    answer: {
      face: 'Small amounts are injected into the skin. It is not surgery, but it does use needles: many of them.',
      hair: 'Small amounts are injected into the skin of the scalp. It is not surgery, but it does use needles: many of them.',
      body: 'Small amounts are injected into the skin, or into the fat just under it. It is not surgery, but it does use needles.',
    } satisfies ByConcern<string>,
  },
  works: {
    title: 'Does it work?',
    /** While no goal with figures is chosen. */
    open: 'The proof depends on what you want to change. Choose a goal to see its studies.',
    answer: {
      'face-lines': 'Limited proof. Some trials saw slightly softer lines. Two small studies saw no change.',
      'face-glow': 'Limited proof. In short trials, skin held more water and looked brighter.',
      'face-texture': 'Very little proof. We found no fair trial for acne scars or early looseness.',
      'face-pigment': 'Limited proof. Patches faded in small trials, but a standard cream or needling did as well.',
      'face-eyes': 'Very little proof. In the one trial on dark circles everybody was treated.',
      'hair-early': 'Very little proof. Vitamin mixes have not been shown to regrow hair.',
      'hair-male': 'Limited proof. Some mixes with a hair-loss medicine helped in small trials. Vitamins alone have not been shown to.',
      'hair-female': 'Limited proof. One trial says a mix with a medicine can help. Vitamins alone have not been shown to.',
      'hair-shedding': 'Very little proof. Shedding usually settles by itself, so any course will seem to work.',
      'body-fat': 'Limited proof. Studies disagree, and health authorities warn about some of these injections.',
      'body-cellulite': 'Very little proof. The one study that left a thigh untreated found no change.',
      'body-skin': 'Very little proof. We found no trial for loose skin on the body.',
      'body-stretch': 'Very little proof. One small study saw a gain, with nothing to compare.',
    } satisfies ByEstimateGoal<string>,
    /** Under the grade of the key fact. */
    brief: {
      'face-lines': 'Small trials, mixed results',
      'face-glow': 'Small trials, some linked to makers',
      'face-texture': 'No fair trial found',
      'face-pigment': 'Small trials; others did as well',
      'face-eyes': 'One small trial, unclear',
      'hair-early': 'Vitamins: no gain shown',
      'hair-male': 'Small trials; no gain shown for vitamins',
      'hair-female': 'Few trials; no gain shown for vitamins',
      'hair-shedding': 'No fair trial found',
      'body-fat': 'Studies disagree',
      'body-cellulite': 'Two small studies disagree',
      'body-skin': 'No trial found',
      'body-stretch': 'One small study, nothing to compare',
    } satisfies ByEstimateGoal<string>,
  },
  compare: {
    title: 'How does it compare?',
    answer: {
      face: 'Sun cream every day has stronger proof that it slows new lines, and needs no needle. Doing nothing is also a choice.',
      hair: 'Finding the cause comes first. A scalp liquid has stronger proof and no needles.',
      body: 'For shape, surgery has stronger proof, but it takes weeks to heal. Doing nothing is also a choice.',
    } satisfies ByConcern<string>,
    /** Where the proof of a goal is another. */
    byGoal: {
      'face-texture': 'Microneedling has stronger proof for acne scars. Doing nothing is also a choice.',
      'face-pigment': 'In a trial a cream did as well, with no needles. Doing nothing is also a choice.',
      'face-eyes': 'Little is proved for dark circles, whatever is done. Doing nothing is also a choice.',
      'hair-shedding': 'Finding the cause comes first. Shedding usually recovers by itself.',
      'body-cellulite': 'One other way has a little more proof. Doing nothing is also a choice.',
      'body-skin': 'Heat by radio waves has a little more proof and no needles. Doing nothing is also a choice.',
      'body-stretch': 'Laser has a little more proof and no needles. Doing nothing is also a choice.',
    },
    /** Where what is unsafe in pregnancy is left out. */
    careful: {
      face: 'Sun cream every day uses no needles. Doing nothing is also a choice.',
      hair: 'Finding the cause comes first. Doing nothing is also a choice.',
      body: 'Choices that may be unsafe in pregnancy are left out. Doing nothing is also a choice.',
    } satisfies ByConcern<string>,
  },
  safety: {
    title: 'Is it safe?',
    answer: {
      face: 'Most side effects are mild and pass in days. Serious ones happen too: infections, lumps and scars. '
        + 'Nobody knows how often.',
      hair: 'It can hurt. Most other effects pass in days. Infections, scars and hair lost at the needle points happen too. '
        + 'Nobody knows how often.',
      body: 'Bruises and swelling are common, above all after fat injections. Infections, lumps and scars happen too. '
        + 'Nobody knows how often.',
    } satisfies ByConcern<string>,
  },
  myths: {
    title: 'Myth or fact?',
    answer: 'Things people often hear, and what is known.',
  },
  /** Where an owner gave any. */
  stories: {
    title: 'Stories from this clinic',
    titlePhotos: 'Stories and photos from this clinic',
    answer: 'Chosen by the clinic. One person’s result is not a forecast.',
  },
  practitioner: {
    title: 'How do I choose a practitioner?',
    answer: 'Look for a licence you can check, a sealed product, and no rush.',
  },
  afterwards: {
    title: 'What happens afterwards?',
    answer: 'Keep it clean and out of the sun. Keep the follow-up visit. Watch for late lumps.',
  },
  check: {
    title: 'Did we make it clear?',
    answer: 'A quick check for yourself, if you like. There is no score.',
  },
};
