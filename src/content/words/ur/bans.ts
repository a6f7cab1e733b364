import type { Ban } from '../banned.js';

/** What Urdu sentences never say. */
export const URDU_BANS: readonly Ban[] = [
  { what: 'a promise', pattern: /گارنٹی|گارینٹی|ضمانت|معجزہ|معجزاتی|جادو|شفایاب|یقینی نتیج/ },
  { what: 'a promise that it lasts', pattern: /ہمیشہ کے لیے|مستقل طور پر|مستقل نتیج/ },
  { what: 'a promise of looks', pattern: /جوانی لوٹ|بے عیب|بے داغ جلد/ },
  { what: 'a promise of ease', pattern: /بے درد|بغیر درد|درد کے بغیر|بغیر کسی خطر|کوئی خطرہ نہیں|مکمل محفوظ|بالکل محفوظ/ },
  { what: 'a price made small', pattern: /(?:صرف|محض)\s*(?:روپے|Rs|PKR|\d)/ },
  { what: 'a cost made into an investment', pattern: /سرمایہ کاری/ },
  { what: 'a superlative', pattern: /بہترین|محفوظ ترین|مؤثر ترین|سب سے (?:محفوظ|مؤثر|اچھا|اچھی|اچھے)|نمبر ون/ },
  { what: 'a verdict on the visitor', pattern: /آپ (?:بالکل )?(?:موزوں|اہل) (?:ہیں|نہیں)/ },
  { what: 'a range with a dash', pattern: /\d\s?[–—-]\s?\d/ },
  { what: 'figures of another script', pattern: /[۰-۹٠-٩]/ },
];
