import type { doNothing as english } from '../../en/detail/compare-shared.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';

export const nobodyKnows = told('لا أحد يعرف بعد');
export const whileUsed = told('ما دام الاستعمال مستمرًا');
export const several = 'عدة زيارات. وتختلف الدراسات';

export const doNothing: Translation<typeof english> = {
  name: 'عدم فعل شيء',
  use: '',
  visits: told('لا شيء'),
  timeOff: told('لا شيء'),
  lasts: told('لا ينطبق'),
  trade: null,
};
