import type { Ban } from '../banned.js';

/** What Arabic sentences never say. */
export const ARABIC_BANS: readonly Ban[] = [
  { what: 'a promise', pattern: /نضمن|ضمان النت|(?:نتائج|نتيجة|علاج|حل|شفاء) مضمون|معجزة|سحري|شفاء تام|يشفي/ },
  { what: 'a promise that it lasts', pattern: /إلى الأبد|للأبد|(?:نتائج|نتيجة|بصورة) دائمة|(?:بشكل|حل|علاج|أثر) دائم|(?:حل|علاج) نهائي/ },
  { what: 'a promise of looks', pattern: /شباب دائم|استعادة الشباب|بلا عيوب|خالية من العيوب/ },
  { what: 'a promise of ease', pattern: /(?:بلا|بدون|دون|من غير) (?:أي )?(?:ألم|آلام|مخاطر|خطر)|غير مؤلم|خالٍ من (?:الألم|المخاطر)|لا خطر فيه|آمنة? (?:تمامًا|كليًا)/ },
  { what: 'a price made small', pattern: /فقط\s*(?:[£$€₹]|Rs|PKR|AED|\d)|\d(?:\s*(?:درهمًا|درهم|دراهم|ريالًا|ريال|جنيهًا|جنيه|روبية|Rs|PKR|AED|SAR))?\s*فقط/ },
  { what: 'a cost made into an investment', pattern: /استثمار/ },
  { what: 'a superlative', pattern: /الأفضل|الأحسن|(?:أفضل|أحسن) (?:علاج|عيادة|عيادات|طبيب|أطباء|مركز|نتيجة|نتائج|خيار|سعر|مكان)|الأكثر (?:أمانًا|فعالية)|أكثر .{2,20} أمانًا|الأنجح|رقم (?:واحد|1)(?!\d)/ },
  { what: 'a verdict on the visitor', pattern: /أنت (?:غير )?(?:مناسب|مؤهل|مرشح)/ },
  { what: 'a range with a dash', pattern: /\d\s?[–—-]\s?\d/ },
  { what: 'figures of another script', pattern: /[۰-۹٠-٩]/ },
];
