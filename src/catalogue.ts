/** Whom a page can send its reader to; one record each in `content/facts/contacts/`. */
export const contactIds = [
  'koto-espoo',
  'employment-sello',
  'employment-piispanportti',
  'oma-asiointi',
  'luvn-integration',
  'hello-espoo',
  'kauniainen-integration',
  'trafficking-helpline',
  'kela',
  'traficom',
  'feedback',
] as const;

export type ContactId = (typeof contactIds)[number];

export const topicIds = ['basics', 'situations', 'help'] as const;

export type TopicId = (typeof topicIds)[number];

interface Service {
  readonly topic: TopicId;
  /** Shown at the foot of the page, the first one as the page's strong action. */
  readonly contacts: readonly ContactId[];
}

/** The services' pages in the order of menus; the key is their id: file name, address and search result. */
export const services = {
  'what-is-integration': { topic: 'basics', contacts: ['koto-espoo', 'employment-piispanportti', 'employment-sello'] },
  'who-is-entitled': { topic: 'basics', contacts: ['koto-espoo', 'employment-piispanportti', 'employment-sello', 'kauniainen-integration'] },
  'integration-plan': { topic: 'basics', contacts: ['koto-espoo', 'employment-piispanportti', 'employment-sello'] },
  'what-you-get': { topic: 'basics', contacts: ['koto-espoo', 'employment-piispanportti', 'employment-sello'] },
  'jobseekers': { topic: 'situations', contacts: ['oma-asiointi', 'employment-piispanportti', 'employment-sello'] },
  'outside-the-labour-force': { topic: 'situations', contacts: ['koto-espoo', 'kauniainen-integration'] },
  'parents-at-home': { topic: 'situations', contacts: ['koto-espoo', 'kela'] },
  'seniors': { topic: 'situations', contacts: ['koto-espoo', 'hello-espoo'] },
  'refugees-and-protection': { topic: 'situations', contacts: ['koto-espoo', 'luvn-integration'] },
  'victims-of-trafficking': { topic: 'situations', contacts: ['trafficking-helpline', 'koto-espoo', 'luvn-integration'] },
  'young-people-who-came-alone': { topic: 'situations', contacts: ['koto-espoo', 'hello-espoo'] },
  'use-an-interpreter': { topic: 'help', contacts: ['koto-espoo'] },
  'contact': {
    topic: 'help',
    contacts: ['koto-espoo', 'oma-asiointi', 'employment-piispanportti', 'employment-sello', 'hello-espoo', 'luvn-integration', 'kauniainen-integration', 'trafficking-helpline'],
  },
  'other-help-in-espoo': { topic: 'help', contacts: ['hello-espoo'] },
} as const satisfies Record<string, Service>;

export type ServiceId = keyof typeof services;

export const serviceIds = Object.keys(services) as ServiceId[];

/** Pages about the site itself; their prose lies in `content/<lang>/site/`. */
export const sitePageIds = ['about', 'accessibility', 'privacy'] as const;

export type SitePageId = (typeof sitePageIds)[number];

/** Every page of prose: what `page:` links may name, beside the tools. */
export type PageId = ServiceId | SitePageId;

/** Pages that are a tool, or gather texts, and have no MDX of their own. */
export const toolIds = ['check', 'search', 'guide', 'offline'] as const;

export type ToolId = (typeof toolIds)[number];

/** Pages for the editors of other websites: in the languages these are written in, and in no other language's menus. */
export const editorPageIds = ['for-websites'] as const;

export type EditorPageId = (typeof editorPageIds)[number];

export const editorLangs = ['fi', 'sv', 'en'] as const;

export type EditorLang = (typeof editorLangs)[number];

/** Tools that work in a frame. Saving for later does not: a frame stores nothing in the browser of another website's reader. */
export const embeddedToolIds = ['check', 'search', 'guide'] as const satisfies readonly ToolId[];

export type EmbeddedToolId = (typeof embeddedToolIds)[number];

/** What another website can show in a frame, by its path behind `/<lang>/embed/`: '' is the home page, `contacts` are all cards. */
export type EmbedId = '' | PageId | EmbeddedToolId | 'contacts' | `contacts/${ContactId}`;

export const embedIds: readonly EmbedId[] = ['', ...serviceIds, ...sitePageIds, ...embeddedToolIds, 'contacts', ...contactIds.map((id) => `contacts/${id}` as const)];

/** Where facts come from; named to readers in `Words.sources`. */
export const sourceCodes = ['SEED', 'LAW', 'MIN', 'IF', 'KELA', 'RELEASE'] as const;

export type SourceCode = (typeof sourceCodes)[number];

/** Whether a page exists for editors of other websites only. */
export const isEditorPage = (page: string): page is EditorPageId => editorPageIds.some((id) => id === page);

export const isTool = (page: string): page is ToolId => toolIds.some((id) => id === page);

/** Whether a page shows no texts, which say themselves how far to trust them: the home page, those for editors, and every tool but the guide with its chapters. */
export const isOfPhrases = (page: string | undefined): boolean => page === undefined || isEditorPage(page) || (isTool(page) && page !== 'guide');

export const isEmbeddedTool = (page: string): page is EmbeddedToolId => embeddedToolIds.some((id) => id === page);

export const isEditorLang = (lang: string): lang is EditorLang => editorLangs.some((tag) => tag === lang);

export const isService = (page: string): page is ServiceId => Object.hasOwn(services, page);

/** The guide as one file to pass on; its name says what it is wherever it lands. */
export const fileName = (lang: string): string => `espoo-integration-${lang}.html`;
