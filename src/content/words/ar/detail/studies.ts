/** One study in a line: who took part, and what it found. */
export function study(who: string, text: string) {
  return { who, text };
}

/** What groups of doctors and reviews of many uses say, told alike wherever they bear on a goal. */
export const INDIA_POSITION = study(
  'أطباء الجلدية في الهند', 'تقول مجموعتهم إنه لا توجد أدلة جيدة كافية على أنه ينفع أو أنه آمن.',
);
export const ITALY_POSITION = study(
  'جمعية في إيطاليا تمارسه', 'ترى أنه مفيد هنا على أيدي أطباء مدرَّبين، وتطلب مزيدًا من التجارب السريرية.',
);
export const REVIEW_2013 = study('مراجعة للدراسات', 'لا يوجد دليل واضح على أنه ينفع.');
