import type { Translation } from '../../translation.js';
import type { goalNouns as english } from '../../en/result/goal-nouns.js';

export const goalNouns: Translation<typeof english> = {
  'face-lines': { noun: 'الخطوط الدقيقة والتجاعيد' },
  'face-glow': { noun: 'البشرة الباهتة أو الجافة' },
  'face-texture': { noun: 'خشونة ملمس الجلد أو ندوب حب الشباب' },
  'face-pigment': { noun: 'البقع الداكنة' },
  'face-eyes': { noun: 'الهالات الداكنة تحت العينين' },
  'face-unsure': { noun: 'الوجه' },
  'hair-early': { noun: 'ترقّق الشعر' },
  'hair-male': { noun: 'تراجع خط الشعر أو ترقّق قمة الرأس' },
  'hair-female': { noun: 'اتساع الفَرْق' },
  'hair-shedding': { noun: 'تساقط الشعر المفاجئ' },
  'hair-unsure': { noun: 'تساقط الشعر' },
  'hair-patches': { noun: 'البقع الدائرية الخالية من الشعر' },
  'body-fat': { noun: 'جيب صغير من الدهون' },
  'body-cellulite': { noun: 'السيلوليت' },
  'body-skin': { noun: 'ترهّل الجلد' },
  'body-stretch': { noun: 'علامات تمدد الجلد' },
  'body-unsure': { noun: 'الجسم' },
};
