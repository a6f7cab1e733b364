import type { Translation } from '../translation.js';
import type { knowing as english } from '../en/know.js';

export const knowing: Translation<typeof english> = {
  know: {
    open: 'كيف نعرف ذلك',
    loading: 'لحظة واحدة',
    failed: 'لم يُحمَّل هذا الجزء. الباقي ما زال يعمل.',
    retry: 'المحاولة مرة أخرى',
  },
};
