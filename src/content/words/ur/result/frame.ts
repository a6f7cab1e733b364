import type { Gap } from '../../../../lib/gap.js';
import type { QuestionId } from '../../../../model/answers.js';
import type { CostStep, frame as english } from '../../en/result/frame.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { every, many } from '../lengths.js';
import { frameVerdict } from './frame-verdict.js';

const SHARES: Readonly<Record<Exclude<CostStep, 'same' | 'double' | 'far'>, string>> = {
  slightly: 'تھوڑا سا', tenth: 'تقریباً دسواں حصہ', fifth: 'تقریباً پانچواں حصہ', quarter: 'تقریباً ایک چوتھائی',
  third: 'تقریباً ایک تہائی', half: 'تقریباً آدھا', 'two-thirds': 'تقریباً دو تہائی',
};

function moved(change: number, thing: 'session' | 'top-up'): string {
  return `${many(Math.abs(change), thing)} ${change > 0 ? 'زیادہ' : 'کم'}`;
}

function costMoved(step: CostStep, isHigher: boolean): string {
  if (step === 'same') return 'پہلے سال کا خرچ تقریباً اتنا ہی';
  if (step === 'double' || step === 'far') {
    if (!isHigher) return 'پہلے سال کا خرچ بہت کم';
    return step === 'double' ? 'پہلے سال کا خرچ تقریباً دگنا' : 'پہلے سال کا خرچ دگنے سے زیادہ';
  }
  return `پہلے سال کا خرچ ${SHARES[step]} ${isHigher ? 'زیادہ' : 'کم'}`;
}

const QUESTION_NAMES: Readonly<Record<QuestionId, string>> = {
  goal: 'مقصد', severity: 'کتنا', duration: 'کب سے', area: 'کہاں', age: 'عمر', sun: 'دھوپ یا سگریٹ نوشی',
  trigger: 'پچھلے 6 مہینے', weight: 'وزن', today: 'آج کی صحت', ever: 'پہلے کی صحت',
};

export const frame: Translation<typeof english> = {
  methodOpen: 'ہم یہ حساب کیسے لگاتے ہیں',
  startAgain: 'میرے جواب مٹائیں اور نئے سرے سے شروع کریں',
  verdict: frameVerdict,
  answers: {
    title: 'آپ کے جواب',
    names: QUESTION_NAMES,
    named: (name: string, answer: string) => `${name}: ${answer}`,
    otherConcern: 'چہرہ، بال یا جسم چنیں',
    hint: 'آپ کے چننے کے ساتھ صفحہ بدلتا جاتا ہے',
    change: 'بدلیں',
    open: 'ابھی جواب نہیں دیا گیا',
    confirm: 'براہِ کرم تصدیق کریں',
    confirmAnswer: 'جی ہاں، یہ درست ہے',
    done: 'ہو گیا',
    dropped: (count: number) => `${many(count, 'answer')} اب شامل نہیں:`,
    droppedWhy: 'آپ نے جو چنا ہے، اس کے لیے یہ نہیں پوچھا جاتا، اس لیے یہ شمار نہیں ہوتا۔ واپس جانے پر یہ لوٹ آتا ہے۔',
    noLongerUsed: 'اب شامل نہیں',
    undo: 'واپس لیں',
    redo: 'دوبارہ کریں',
  },
  change: {
    sessions: (change: number) => (change === 0 ? 'ممکنہ سیشن اتنے ہی' : moved(change, 'session')),
    upkeep: (change: number) => (change === 0 ? 'ٹاپ اپ اتنے ہی' : `سال میں ${moved(change, 'top-up')}`),
    cost: costMoved,
    goal: (name: string) => `اب یہ پلان اس مقصد کا ہے: ${name}`,
    page: (name: string) => `اب یہ صفحہ اس بارے میں ہے: ${name}`,
    verdict: (label: string) => `جواب “${label}” ہے`,
    planCame: 'اب دیکھنے کے لیے ایک پلان موجود ہے',
    planWent: 'کوئی پلان نہیں دکھایا جا رہا',
    none: 'پلان میں کوئی تبدیلی نہیں۔',
    countedAsMiddle: 'اسے درمیانہ گنا گیا ہے۔ پلان کو زیادہ واضح کرنے کے لیے اس کا جواب دیں۔',
    putBack: 'واپس رکھ دیا گیا۔ پلان پہلے جیسا ہے۔',
    sentence: (parts: readonly string[]) => `${parts.join('؛ ')}۔`,
  },
  contents: {
    title: 'اس صفحے پر',
    verdict: 'مختصر جواب',
    whyNotNow: 'ابھی کیوں نہیں',
    goals: 'کون سا سب سے قریب ہے؟',
    sessions: 'کتنے سیشن؟',
    timeline: 'یہ کب ہوتے ہیں؟',
    cost: 'خرچ کتنا ہو سکتا ہے؟',
    how: 'یہ کیسے کام کرتا ہے؟',
    works: 'کیا اس سے فائدہ ہوتا ہے؟',
    compare: 'دوسرے راستوں کے مقابلے میں کیسا ہے؟',
    safety: 'کیا یہ محفوظ ہے؟',
    myths: 'سنی سنائی بات یا حقیقت؟',
    stories: 'لوگوں کے تجربے',
    practitioner: 'معالج کا انتخاب',
    afterwards: 'اس کے بعد',
    check: 'کیا ہم نے بات واضح کی؟',
    next: 'آپ کا اگلا قدم',
    mayChange: 'یہ کس بات سے بدل سکتا ہے؟',
    whatElse: 'اور کس چیز سے مدد مل سکتی ہے؟',
    seeDoctor: 'جلدی ڈاکٹر کو دکھائیں',
    note: 'آپ کا نوٹ',
    questions: 'ساتھ لے جانے کے سوال',
  },
  groups: {
    understand: 'اسے سمجھیں',
    safe: 'محفوظ رہیں',
    before: 'فیصلے سے پہلے',
    read: 'پڑھنے کے لیے، اگر آپ چاہیں',
  },
  rail: {
    plan: (goal: string, sessions: string, upkeep: string) => `${goal}: ${sessions}${upkeep ? `، ${upkeep}` : ''}۔`,
    sessions: (likely: string) => `تقریباً ${likely} سیشن`,
    topUps: (yearly: number) => `پھر سال میں ${many(yearly, 'top-up')}`,
    quarterly: (gap: Gap) => `یا ${every(gap)} ایک`,
    cost: (amount: string) => `پہلے سال میں تقریباً ${amount}۔`,
    costFrom: (from: string) => `پہلے سال میں ${from}۔`,
  },
  next: {
    title: 'آپ کا اگلا قدم',
    lead: 'مشورے کی ملاقات ایک بات چیت ہے، کوئی پابندی نہیں۔ کسی بھی وقت انکار کیا جا سکتا ہے۔',
    leadAsk: 'پہلے اپنے ڈاکٹر سے بات کریں۔ پھر اگر ڈاکٹر متفق ہوں تو کلینک سے بات کی جا سکتی ہے۔',
    leadNone: 'اپنے سوال کسی ایسے ڈاکٹر کے پاس لے جائیں جس پر آپ کو بھروسا ہو۔ کسی بھی وقت انکار کیا جا سکتا ہے۔',
    book: 'مشورے کی ملاقات کا وقت لیں',
    whatsapp: 'WhatsApp پر پوچھیں',
    call: 'کلینک کو فون کریں',
    email: 'ای میل بھیجیں',
    askClinic: (clinic: string) => `${clinic} کو لکھیں`,
    testMode: 'ٹیسٹ موڈ: فارم کچھ نہیں بھیجتا۔ لنک پھر بھی کام کرتے ہیں۔',
    change: 'پیغام بدلیں',
    opens: 'نیا صفحہ کھلتا ہے',
    textBefore: 'پیغام اس طرح شروع ہوتا ہے۔ بھیجنے سے پہلے اسے بدلا جا سکتا ہے:',
    text: 'السلام علیکم، مجھے میسو تھراپی کے بارے میں پوچھنا ہے۔',
    subject: 'میسو تھراپی کے بارے میں ایک سوال',
    health: 'آپ نے یہاں ہمیں جو کچھ بتایا ہے، اس میں سے کچھ بھی پیغام میں نہیں ہے۔',
    doctorList: 'اپنے ڈاکٹر کے لیے فہرست پرنٹ کریں',
    answerNow: 'ان کے جواب ابھی دیں',
    questions: 'اپنے ڈاکٹر کے لیے سوال دیکھیں',
    note: 'اپنے ڈاکٹر کے لیے نوٹ پرنٹ کریں',
    disclosure: 'اگر آپ “پارٹنر لنک” والے کسی لنک سے اپائنٹمنٹ بک کریں تو اس ویب سائٹ کو کمیشن مل سکتا ہے۔',
    samePlan: 'پلان اس کے ساتھ اور اس کے بغیر ایک ہی ہے۔',
    paidLink: 'پارٹنر لنک',
  },
  short: {
    title: 'مختصراً',
    growsBack: told('بال اکثر 3 سے 6 مہینے میں خود ہی واپس اگ آتے ہیں۔ پہلے وجہ جاننے کے لیے ڈاکٹر کو دکھائیں۔'),
    plan: (likely: string, range: string, upkeep: string) => `شروع میں تقریباً ${likely} سیشن${range === likely ? '' : ` (${range})`}${upkeep}۔`,
    topUps: (yearly: number) => `، پھر سال میں ${many(yearly, 'top-up')}`,
    noTopUps: '، اور زیادہ تر پلان میں ٹاپ اپ نہیں ہوتے',
  },
};
