import { type FieldFault, LIMITS, readContact, readName, readWhen } from './fields.js';
import type { MessageDraft } from './draft.js';

/** Where something is to be mended, in the order of the form. */
export type FaultPlace = 'name' | 'contact' | 'when' | 'trap' | 'text' | 'agree-contact' | 'agree-health';

export interface FormFault {
  readonly place: FaultPlace;
  readonly kind: FieldFault | 'text' | 'agree' | 'health' | 'healthOwn' | 'empty';
}

/** Whether the text says, or may say, what is to be treated: then the visitor agrees to that too. */
export function namesPlan({ hasPlan, edited }: Pick<MessageDraft, 'hasPlan' | 'edited'>): boolean {
  return hasPlan || edited !== null;
}

/** Everything that keeps a message from being sent. */
export function faultsOf(draft: MessageDraft, text: string): readonly FormFault[] {
  const faults: FormFault[] = [];
  const field = (place: FaultPlace, fault: FieldFault | null): void => {
    if (fault) faults.push({ place, kind: fault });
  };
  field('name', readName(draft.name).fault);
  field('contact', readContact(draft.contact).fault);
  field('when', readWhen(draft.when).fault);
  if (draft.trap !== '') faults.push({ place: 'trap', kind: 'empty' });
  if (text === '') faults.push({ place: 'text', kind: 'text' });
  else if (text.length > LIMITS.text) faults.push({ place: 'text', kind: 'long' });
  if (!draft.agreesContact) faults.push({ place: 'agree-contact', kind: 'agree' });
  if (namesPlan(draft) && !draft.agreesHealth) faults.push({ place: 'agree-health', kind: draft.hasPlan && draft.edited === null ? 'health' : 'healthOwn' });
  return faults;
}
