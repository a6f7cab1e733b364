/** One study in a line: who took part, and what it found. */
export function study(who: string, text: string): { readonly who: string; readonly text: string } {
  return { who, text };
}

/** What groups of doctors and reviews of many uses say, told alike wherever they bear on a goal. */
export const INDIA_POSITION = study(
  'بھارت کے جلد کے ڈاکٹر', 'ان کی تنظیم کہتی ہے کہ اس کے کام کرنے یا محفوظ ہونے کے اچھے ثبوت کافی نہیں ہیں۔',
);
export const ITALY_POSITION = study(
  'اٹلی کی ایک تنظیم جو یہ علاج کرتی ہے',
  'وہ تربیت یافتہ ڈاکٹروں کے ہاتھوں اس علاج کو یہاں مفید سمجھتی ہے، اور مزید آزمائشی تحقیقات چاہتی ہے۔',
);
export const REVIEW_2013 = study('تحقیقات کا جائزہ', 'اس کے کام کرنے کا واضح ثبوت نہیں ہے۔');
