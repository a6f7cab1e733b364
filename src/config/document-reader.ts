import type { MoneyContext } from './context.js';
import { parseJson } from './json.js';
import type { PriceList } from './price-grammar.js';
import type { Report } from './problems.js';
import { readAlternatives } from './read-alternatives.js';
import { readKiosk } from './read-kiosk.js';
import { readLeadGroup } from './read-lead-group.js';
import { readClinics } from './read-clinics.js';
import { readDisclosure } from './read-disclosure.js';
import { readPricePieces } from './read-price-pieces.js';
import { readPrintLanguages } from './read-print-languages.js';
import { readProtocols } from './read-protocols.js';
import { readQuestions } from './read-questions.js';
import { readReviewer } from './read-reviewer.js';
import { readSentences } from './read-sentences.js';
import { readStories } from './read-stories.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
import { shapeConfig } from './shape.js';

/** What reads a set-up that is more than attributes: an object, a JSON child, a file. Most pages have none. */
export interface DocumentReader {
  readonly parse: (text: unknown, report: Report, path?: string) => unknown;
  readonly shape: (input: unknown, pathOf: (key: string) => string, report: Report) => Config;
  /** The settings that no attribute can hold. */
  readonly read: (config: Config, context: MoneyContext) => Partial<Settings>;
  readonly readPrices: (prices: Extract<Config['prices'], object>, context: MoneyContext) => PriceList;
}

export const documentReader: DocumentReader = { parse: parseJson, shape: shapeConfig, read: readDocument, readPrices: readPricePieces };

function readDocument(config: Config, context: MoneyContext): Partial<Settings> {
  const { protocols, stories } = config;
  const reviewer = readReviewer(config, context);
  return {
    ...(reviewer && { reviewer }),
    ...(protocols && { protocols: readProtocols(protocols, context) }),
    ...readStories(stories, context),
    ...readLeadGroup(config, context),
    ...readSentences(config.sentences, context),
    ...readQuestions(config.questions, context),
    ...readAlternatives(config, context),
    ...readPrintLanguages(config.printLanguages, context),
    ...readDisclosure(config, context),
    ...readClinics(config, context),
    ...readKiosk(config, context),
  };
}
