import { everything, someCompletion } from './complete.ts';
import { contactsFor, type Contact } from './contacts.ts';
import { choices, type Choice } from './questions.ts';
import { outcomeOf, rules, type Outcome, type Rule } from './rules.ts';
import type { When } from './situation.ts';

type Municipality = Choice<'municipality'>;
type Work = Choice<'work'>;

/** A row holds for whoever meets all its conditions; `inGroup` adds: and fits at least one statutory group. */
export interface Row {
  readonly outcome: Outcome;
  readonly when: When;
  readonly inGroup?: true;
  /** By where the reader lives; only the municipalities for which the row can hold. */
  readonly contacts: { readonly [M in Municipality]?: readonly Contact[] };
}

/** The rules on paper, for complete answers: read from the top, the first row that holds is the reader's. */
export const decisionTable = (): Row[] => rules.flatMap(rowsOf);

/** A rule becomes one row, or more where the contacts depend on work. */
function rowsOf({ outcome, when, inGroup }: Rule): Row[] {
  const byWork = choices.work
    .map((work) => ({ work, contacts: contactsWith(outcome, work) }))
    .filter(({ contacts }) => Object.keys(contacts).length > 0);
  const alike = Object.values(Object.groupBy(byWork, ({ contacts }) => JSON.stringify(contacts)));
  return alike.map((same) => {
    const works = same!.map(({ work }) => work);
    return {
      outcome,
      when: works.length < choices.work.length ? { ...when, work: works } : when,
      ...(inGroup && { inGroup }),
      contacts: same![0]!.contacts,
    };
  });
}

function contactsWith(outcome: Outcome, work: Work): Row['contacts'] {
  const contacts: { [M in Municipality]?: Contact[] } = {};
  for (const municipality of choices.municipality) {
    someCompletion({ ...everything, municipality: [municipality], work: [work] }, (situation) => {
      const occurs = outcomeOf(situation) === outcome;
      if (occurs) contacts[municipality] = contactsFor(outcome, situation);
      return occurs;
    });
  }
  return contacts;
}
