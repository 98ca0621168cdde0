import { contactIds, serviceIds } from '../catalogue.ts';
import { serviceIn } from '../content.ts';
import type { Lang } from '../languages.ts';

/** What the guide says of itself as a whole, from what its chapters say. */
export function guideFacts(lang: Lang) {
  const chapters = serviceIds.map((id) => serviceIn(lang, id).entry.data);
  return {
    updated: chapters.map(({ updated }) => updated).sort().at(-1) ?? '',
    /** The law was read for all chapters only on the day it was read for the first of them. */
    lawChecked: chapters.map(({ lawChecked }) => lawChecked).sort()[0] ?? '',
    sources: [...new Set(chapters.flatMap(({ sources }) => sources))],
  };
}

export const guideContacts = contactIds.filter((id) => id !== 'feedback');
