import type { Ban } from '../banned.js';

/** What Arabic sentences never say. */
export const ARABIC_BANS: readonly Ban[] = [
  { what: 'a promise', pattern: /نضمن|ضمان النتيج|نتائج مضمونة|نتيجة مضمونة|معجزة|سحري|شفاء تام|يشفي/ },
  { what: 'a promise that it lasts', pattern: /إلى الأبد|للأبد|نتائج دائمة|نتيجة دائمة|بشكل دائم/ },
  { what: 'a promise of looks', pattern: /شباب دائم|استعادة الشباب|بلا عيوب|خالية من العيوب/ },
  { what: 'a promise of ease', pattern: /بلا ألم|بدون ألم|دون ألم|غير مؤلم|بلا مخاطر|بدون مخاطر|دون مخاطر|لا خطر فيه|آمن تمامًا|آمنة تمامًا/ },
  { what: 'a price made small', pattern: /فقط\s*(?:Rs|PKR|AED|\d)|\d\s*فقط/ },
  { what: 'a cost made into an investment', pattern: /استثمار/ },
  { what: 'a superlative', pattern: /الأفضل|أفضل علاج|الأكثر أمانًا|الأكثر فعالية|الأنجح|رقم واحد/ },
  { what: 'a verdict on the visitor', pattern: /أنت (?:غير )?(?:مناسب|مؤهل|مرشح)/ },
  { what: 'a range with a dash', pattern: /\d\s?[–—-]\s?\d/ },
  { what: 'figures of another script', pattern: /[۰-۹٠-٩]/ },
];
