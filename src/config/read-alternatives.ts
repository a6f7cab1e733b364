import { cleanText } from '../lib/text.js';
import { concernOf, ESTIMATE_GOALS } from '../model/answers.js';
import type { MoneyContext } from './context.js';
import { OFFERED_CHOICES } from './offered-choices.js';
import { isReadable, ownText } from './own-text.js';
import { priceReader, type ReadPrice } from './price-reader.js';
import { readCurrency } from './read-texts.js';
import type { Config, WrittenChoice, WrittenTerms } from './schema.js';
import type { AddedChoice, OwnTerms, Settings } from './settings.js';

/** Most choices that may be added. */
const MOST = 4;
/** Most characters. */
const LONGEST = { name: 60, text: 240 } as const;

/** The owner's own word on other choices. What cannot be shown is left out, and the owner told; the rest stands. */
export function readAlternatives({ alternatives, currency }: Config, context: MoneyContext): Partial<Settings> {
  const { pathOf, report } = context;
  const { here: written = {}, added: list = [] } = alternatives ?? {};
  const readPrice = priceReader(readCurrency(currency), context);
  const here = Object.create(null) as Record<string, OwnTerms>;
  for (const [id, terms] of Object.entries(written)) {
    const path = pathOf(`alternatives.here.${cleanText(id, 40)}`);
    if (!(OFFERED_CHOICES as readonly string[]).includes(id)) report('unknownKey', path, id, OFFERED_CHOICES.join(', '));
    else {
      const own = readTerms(terms, path, readPrice, context);
      if (own.visits ?? own.price) here[id] = own;
      else if (!terms.visits && terms.price === undefined) report('badValue', path, undefined, 'visits or a price');
    }
  }
  if (list.length > MOST) report('tooLarge', pathOf('alternatives.added'), `${list.length} items`, `at most ${MOST} choices`);
  const added = list.slice(0, MOST).flatMap((choice, index) =>
    readChoice(choice, pathOf(`alternatives.added[${index}]`), readPrice, context) ?? []);
  return added.length > 0 || Object.keys(here).length > 0 ? { alternatives: { here, added } } : {};
}

function readChoice(choice: WrittenChoice, path: string, readPrice: ReadPrice, context: MoneyContext): AddedChoice | null {
  const { report } = context;
  const [name, text] = (['name', 'text'] as const).map((key) => {
    const own = ownText(choice[key], LONGEST[key], `${path}.${key}`, report);
    if (!isReadable(own)) report('badText', `${path}.${key}`, choice[key]);
    return isReadable(own) ? own : '';
  });
  const { concern, goals: some = [] } = choice;
  const goals = some.length > 0 ? some : ESTIMATE_GOALS.filter((goal) => concernOf(goal) === concern);
  if (goals.length === 0) report('badValue', `${path}.concern`, concern, 'face, hair or body, or goals');
  return name && text && goals.length > 0 ? { name, text, goals, ...readTerms(choice, path, readPrice, context) } : null;
}

function readTerms({ visits, price: written }: WrittenTerms, path: string, readPrice: ReadPrice, { report }: MoneyContext): OwnTerms {
  const isRising = visits && visits.low <= visits.high;
  if (visits && !isRising) report('badOrder', `${path}.visits`, `${visits.low}, ${visits.high}`);
  const price = written === undefined ? undefined : readPrice(written, `${path}.price`);
  return { ...(isRising && { visits }), ...(price && { price }) };
}
