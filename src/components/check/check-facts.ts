import type { ContactId } from '../../catalogue.ts';
import type { Contact, Group } from '../../eligibility/index.ts';
import { datePattern, firstDayIn, type Lang } from '../../languages.ts';

/** A contact of the rules → the contacts of the facts it stands for. */
export const cardsOf = (contact: Contact): readonly ContactId[] =>
  contact === 'employment-services' ? ['oma-asiointi', 'employment-piispanportti', 'employment-sello'] : [contact];

/** On paper a result stands in the reader's language beside one of these, which officials read. */
export const officialBeside = (lang: Lang): ('fi' | 'sv')[] => (['fi', 'sv'] as const).filter((tag) => tag !== lang);

/** Where the Act names a group, as far as the facts know (F14). */
export const lawSections: Readonly<Partial<Record<Group, string>>> = { 'international-protection': '2(3–4)' };

/** How a day of each month is written: "{1er} mars {year}", with the number of the first day; the browser only puts in other numbers. */
export const monthsIn = (lang: Lang): string[] =>
  Array.from({ length: 12 }, (_, month) => datePattern(lang, month + 1).replace('day', firstDayIn(lang)));
