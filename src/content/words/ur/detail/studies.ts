/** One study in a line: who took part, and what it found. */
export function study(who: string, text: string): { readonly who: string; readonly text: string } {
  return { who, text };
}

/** What groups of doctors and reviews of many uses say, told alike wherever they bear on a goal. */
export const INDIA_POSITION = study(
  'بھارت کے جلد کے ڈاکٹر', 'ان کی تنظیم کہتی ہے کہ اس کے کام کرنے یا محفوظ ہونے کا کافی اچھا ثبوت نہیں ہے۔',
);
export const ITALY_POSITION = study(
  'اٹلی کی ایک تنظیم جو یہ علاج کرتی ہے',
  'اس کے نزدیک یہاں یہ علاج، تربیت یافتہ ڈاکٹروں کے ہاتھوں، کام کا ہے۔ وہ مزید آزمائشی تحقیقات بھی چاہتی ہے۔',
);
export const REVIEW_2013 = study('تحقیقات کا جائزہ', 'اس کے کام کرنے کا واضح ثبوت نہیں ہے۔');
