import { pageOf } from '../../result/result.view.js';
import type { Explorer } from '../../../state/explorer.js';
import {
  causeQuestionsTab, causeTab, doctorTab, elseTab, lawTab, nearestTab, noteTab, openTab, signsTab, soonerTab, whyTab,
} from './careful-tabs.js';
import { costTab } from './cost-tab.js';
import { howTab } from './how-tab.js';
import { questionsTab } from './questions-tab.js';
import { safetyTab } from './safety-tab.js';
import type { Pieces } from './said.js';
import { sessionsTab } from './sessions-tab.js';
import type { TabId } from './tabs.view.js';

type Tab = (explorer: Explorer, isRoomy: boolean) => Pieces;

const TAB_PIECES: Readonly<Record<TabId, Tab>> = {
  open: openTab, law: lawTab, doctor: doctorTab, nearest: nearestTab, why: whyTab, cause: causeTab, sooner: soonerTab, else: elseTab,
  signs: signsTab, note: noteTab, sessions: sessionsTab, cost: costTab, how: howTab, safety: safetyTab,
  questions: (explorer) => (explorer.outcome && pageOf(explorer.outcome) === 'cause' ? causeQuestionsTab : questionsTab)(explorer),
};

/** What stands in a tab. */
export function piecesOf(tab: TabId, explorer: Explorer, isRoomy: boolean): Pieces {
  return TAB_PIECES[tab](explorer, isRoomy);
}
