import type { Ban } from '../banned.js';

/** What Urdu sentences never say. */
export const URDU_BANS: readonly Ban[] = [
  { what: 'a promise', pattern: /گارنٹی|گارینٹی|ضمانت|شرطیہ|معجزہ|معجزاتی|جادو|شفایاب|یقینی نتی|جڑ سے ختم/ },
  { what: 'a promise that it lasts', pattern: /ہمیشہ کے لیے|مستقل (?:طور پر|نتی|حل|علاج|اثر)/ },
  { what: 'a promise of looks', pattern: /جوانی لوٹ|جوان بنا|بے عیب|بے داغ جلد/ },
  { what: 'a promise of ease', pattern: /بے درد|بغیر (?:کسی )?(?:درد|تکلیف|خطر)|(?:درد|تکلیف) (?:کے بغیر|سے پاک)|کوئی خطرہ نہیں|خطرے سے پاک|(?:مکمل|بالکل|سو فیصد|100 ?%) محفوظ/ },
  { what: 'a price made small', pattern: /(?:صرف|محض)\s*(?:[£$€₹]|روپے|Rs|PKR|\d)/ },
  { what: 'a cost made into an investment', pattern: /سرمایہ کاری/ },
  { what: 'a superlative', pattern: /بہترین|(?:محفوظ|مؤثر|اعلیٰ) ترین|سب سے (?:محفوظ|مؤثر|اچھا|اچھی|اچھے|بہتر|اعلیٰ)|نمبر (?:ون|1)(?!\d)/ },
  { what: 'a verdict on the visitor', pattern: /آپ (?:بالکل )?(?:موزوں|اہل) (?:ہیں|نہیں)/ },
  { what: 'a range with a dash', pattern: /\d\s?[–—-]\s?\d/ },
  { what: 'figures of another script', pattern: /[۰-۹٠-٩]/ },
];
