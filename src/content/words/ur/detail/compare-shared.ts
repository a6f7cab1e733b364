import type { ChoiceWords } from '../../shapes.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';

export const nobodyKnows = told('ابھی کسی کو معلوم نہیں');
export const whileUsed = told('جب تک استعمال کریں');
export const several = 'کئی۔ تحقیقات میں فرق ہے';

export const doNothing: Translation<ChoiceWords> = {
  name: 'کچھ نہ کرنا',
  use: '',
  visits: told('کوئی نہیں'),
  timeOff: told('کوئی نہیں'),
  lasts: told('لاگو نہیں'),
  trade: null,
};
