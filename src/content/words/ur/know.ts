import type { knowing as english } from '../en/know.js';
import type { Translation } from '../translation.js';

/** What the room `signs` says before the card of warning signs is opened: the way to what stands behind a figure. */
export const knowing: Translation<typeof english> = {
  know: {
    open: 'ہمیں یہ کیسے معلوم ہے',
    loading: 'ایک لمحہ',
    failed: 'یہ حصہ نہیں کھلا۔ باقی سب کام کر رہا ہے۔',
    retry: 'دوبارہ کوشش کریں',
  },
};
