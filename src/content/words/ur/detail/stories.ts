import type { stories as english } from '../../en/detail/stories.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { many } from '../lengths.js';

/** What stands with stories and photos of an owner. The stories themselves are the owner's words. */
export const stories: Translation<typeof english> = {
  note: 'ایک شخص کا نتیجہ پیش گوئی نہیں ہے۔',
  testimonials: told('دوسروں کی کہانیاں نہیں بتا سکتیں کہ آپ کے ساتھ کیا ہو گا۔ کون سی کہانی دکھانی ہے، یہ کلینک چنتے ہیں۔'),
  photos: told('پہلے اور بعد کی تصویریں بھی یہ نہیں بتا سکتیں۔ روشنی، زاویہ اور یہ انتخاب کہ کسے دکھایا جائے، بہت کچھ بدل سکتے ہیں۔'),
  trial: told('دوا والے ایک آمیزے کی ایک آزمائشی تحقیق میں ہر 100 میں سے 63 عورتوں کی تصویریں بہتر نظر آئیں۔ نمک والے پانی سے یہ تعداد 18 تھی۔'),
  covered: 'تصویریں ڈھکی ہوئی ہیں۔',
  shows: {
    face: 'ان میں چہرے نظر آتے ہیں۔ آپ کے پاس بیٹھا کوئی شخص دیکھ سکتا ہے۔',
    hair: 'ان میں بال اور سر کی جلد نظر آتی ہے۔ آپ کے پاس بیٹھا کوئی شخص دیکھ سکتا ہے۔',
    body: 'ان میں کھلی جلد نظر آتی ہے۔ آپ کے پاس بیٹھا کوئی شخص دیکھ سکتا ہے۔',
  },
  show: 'تصویریں دکھائیں',
  hide: 'تصویریں چھپائیں',
  previous: 'پچھلی',
  next: 'اگلی',
  place: (index: number, count: number) => `${count} میں سے ${index}`,
  before: 'پہلے',
  after: (months: number) => (months > 0 ? `${many(months, 'month')} بعد` : 'بعد میں'),
  slider: 'پہلے کی اور بعد کی تصویر کتنی نظر آئے',
  shares: (before: number, after: number) => `100 میں سے ${before} پہلے کی، 100 میں سے ${after} بعد کی`,
  drag: 'کھینچیں، یا تیر والے بٹن استعمال کریں۔',
  broken: 'ایک تصویر نہیں کھلی۔ کلینک ان دونوں کے بارے میں یہ کہتا ہے:',
  said: (label: string, text: string) => `${label}: ${text}`,
  about: 'اس جوڑی کے بارے میں',
  facts: { before: 'پہلے', after: 'بعد میں', visits: 'وزٹ', light: 'روشنی', edited: 'کمپیوٹر سے تبدیلی', consent: 'رضامندی' },
  later: (date: string, months: number) => (months > 0 ? `${date}، ${many(months, 'month')} بعد` : date),
  visits: (done: number, planned: number) => (done < planned ? `طے شدہ ${planned} میں سے ${many(done, 'visit')}` : many(done, 'visit')),
  sameLight: 'دونوں میں ایک جیسی',
  otherLight: 'ایک جیسی نہیں۔ موازنہ احتیاط سے کریں',
  yes: 'ہاں',
  no: 'نہیں',
  quote: (text: string) => `“${text}”`,
  shared: (about: string) => `${about}۔ رضامندی سے دکھایا گیا۔`,
};
