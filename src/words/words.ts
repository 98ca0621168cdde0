import type { SourceCode, TopicId } from '../catalogue.ts';
import type { choices, Contact, Fits, Group, LimitState, Outcome, PermitDateError, Question } from '../eligibility/index.ts';

/** What a question can be answered with, in words; `unknown` says "I don't know", for sensitive questions also "I'd rather not say". */
type ChoiceWords = { readonly [Q in keyof typeof choices]: Readonly<Record<(typeof choices)[Q][number] | 'unknown', string>> };


/**
 * Every phrase of the interface in one language. The sentence above a phrase is the brief to its translator.
 * `{name}` is a hole that the site fills: keep it, spelled the same, wherever the language wants it.
 */
export interface Words {
  site: {
    /** The name of the site, in the header of every page. */
    name: string;
    /** One sentence for search engines and shared links: what the site tells, for whom. */
    description: string;
    /** First link of a page, for keyboards: jumps over the header. */
    skip: string;
    /** Label of the main menu, for screen readers. */
    menu: string;
    /** Over the list of all languages, on the site's first page. */
    chooseLanguage: string;
    /** Button that opens the list of languages. */
    language: string;
    /** Menu: the check of one's own right. At most two words. */
    check: string;
    /** Menu: all topics. One word. */
    topics: string;
    /** Menu: whom to contact. One word. */
    contact: string;
    /** Menu at the foot: about this site. */
    footer: string;
    /** Foot of every page: who made it. */
    independent: string;
    /** Label of the search field. */
    search: string;
    /** Button beside the search field. */
    searchButton: string;
  };
  home: {
    title: string;
    /** Two short sentences below the title: the right, and how soon to use it. */
    lead: string;
    /** First way in, the strong one. */
    checkTitle: string;
    checkText: string;
    checkButton: string;
    /** Second way in. */
    contactTitle: string;
    contactText: string;
    /** Third way in, and the heading over the topics. */
    topicsTitle: string;
    topicsText: string;
  };
  /** Headings over groups of pages: what it is, my situation, getting help. */
  topics: Readonly<Record<TopicId, string>>;
  page: {
    /** Heading of the table of contents. */
    contents: string;
    /** Heading over the contacts at the foot of a page. */
    contacts: string;
    /** Heading over the list of official Finnish words. */
    meet: string;
    /** One sentence under it: these words stand in letters and offices. */
    meetText: string;
    /** Heading over dates and sources. */
    about: string;
    updated: string;
    /** The law is being reformed; the reader sees the day it was read. */
    lawChecked: string;
    sources: string;
    /** Link that opens an e-mail. */
    feedback: string;
    /** Subject of that e-mail; {page} is the title, {language} the language's tag. */
    feedbackSubject: string;
    /** Said after the sources. */
    guidance: string;
    print: string;
  };
  paper: {
    /** Foot of every printed page, after the site's name and the page's address; {date} is the day of printing. */
    foot: string;
    /** Opens the choice of a second language (Finnish, Swedish, English) to stand beside this one. */
    beside: string;
    /** Title of the page with all texts on it, and the link to it. */
    guide: string;
    /** One sentence under it: every service, all contacts, the check as a form on paper. */
    guideText: string;
    /** Link to the file for printing. Keep "PDF". */
    pdf: string;
  };
  offline: {
    /** Title of the page about printing and saving, and the link at the foot of every page. Keep "PDF". */
    title: string;
    /** One sentence for search engines. */
    description: string;
    /** Heading over the guide and the file: for paper and to pass on. */
    paperTitle: string;
    /** A single file with the whole guide: send it by WhatsApp or e-mail; it opens without a network. */
    fileText: string;
    /** Link that saves that file; {size} is like "200 kB". */
    file: string;
    /** Heading over saving in the browser. */
    saveTitle: string;
    /** What saving does: all pages of this language and the pages one opens stay on the device; new versions are fetched by themselves; copies hold nothing about the reader. */
    saveText: string;
    /** Button. */
    save: string;
    /** Asked after it: {size} is like "400 kB". */
    ask: string;
    /** The two answers. */
    yes: string;
    no: string;
    /** While it saves: a label before a bar. */
    saving: string;
    /** It worked. */
    saved: string;
    /** It did not work, for instance because the network broke. */
    failed: string;
    /** Button that deletes all copies. */
    remove: string;
    /** After that. */
    removed: string;
    /** The browser cannot save, or runs no scripts. */
    unable: string;
    /** Above a page that comes from the device; {date} is when it was saved. */
    copy: string;
    /** The same after 30 days: stronger. */
    oldCopy: string;
    /** Title of the answer to a page that is not saved, while there is no network. */
    missing: string;
    /** Under it: this page is not on the device; try again with a network, or call: a phone number follows. */
    missingText: string;
    /** Before the list of languages that are saved. */
    savedLanguages: string;
    /** Button that is switched on or off: pages the reader opens from now on stay on this device. "I" is the reader. */
    keep: string;
    /** Under it: what it does, and that nothing is stored before the reader asks. */
    keepText: string;
    /** Status, while it is on. */
    keeping: string;
    /** Button that switches it off. */
    keepStop: string;
  };
  /** Names of the sources: the city's page, the Act with its number, the ministry's handbook, InfoFinland, Kela, the ministry's release. */
  sources: Readonly<Record<SourceCode, string>>;
  /** How this text came to be; shown above it. */
  state: {
    /** For a translation no person has read. */
    machineTranslated: string;
    /** For the English original no person has read. */
    machineWritten: string;
    /** {name} read it on {date}. */
    checked: string;
    /** The original changed on {date}; the translation did not. Said of a page, of a contact, of all phrases. */
    older: string;
    /** The text, a page or what is said of a contact, exists only in the language shown. */
    untranslated: string;
    /** Link to the same page in the original language; {language} is its own name. */
    original: string;
  };
  contact: {
    /** Button; {name} is whom one calls. */
    call: string;
    /** Accessible name of a number in the text: whose number it is. */
    phoneOf: string;
    email: string;
    address: string;
    hours: string;
    hoursUnknown: string;
    hoursAlways: string;
    /** Link to a map of the address, on another site. */
    map: string;
    /** Link to directions, on another site. */
    route: string;
    /** Link to the contact's own page. */
    webPage: string;
    /** Link that saves name and number in the phone's contacts. */
    save: string;
    /** Link to the full card on the contact page. */
    more: string;
    /** Beside a street whose form we could not confirm. */
    unconfirmed: string;
  };
  /** After a link to a page in another language, in brackets: "in Finnish". */
  inLanguage: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  /** The button that reads a text aloud, and what it says then. One or two words each. */
  aloud: {
    /** Begins: a voice of the reader's own device reads this page. */
    read: string;
    /** While it reads. */
    pause: string;
    /** After a pause: reads on. */
    goOn: string;
    /** Ends the reading. */
    stop: string;
  };
  interpreter: {
    /** Above the Finnish words to say at the start of the call. */
    say: string;
    /** The Finnish words as they sound, spelled in the reader's own script; "tulkki arabia". */
    sounds: string;
    /** Above that spelling. */
    soundsLike: string;
    /** Heading of the card. */
    card: string;
    cardText: string;
    /** On the card: my language is {language}, I need an interpreter. {language} is a name in its plain form. */
    request: string;
  };
  check: {
    /** Title of the page of the check. */
    title: string;
    /** One sentence for search engines. */
    description: string;
    /** Under the title: a few questions, two minutes; answers are not saved or sent. */
    lead: string;
    /** Over the question; {number} counts from 1. */
    step: string;
    /** After it; {count} is at most so many further questions. No plural: "Questions left, at most: {count}". */
    left: string;
    next: string;
    back: string;
    /** Begins anew, forgetting all answers. */
    restart: string;
    /** Each question as the reader is asked. */
    questions: Readonly<Record<Question, string>>;
    /** The same in a few words, for the list of answers on the printed sheet. */
    short: Readonly<Record<Question, string>>;
    /** Under the question: what counts, where to look. */
    hints: Readonly<Partial<Record<Question, string>>>;
    /** Under sensitive questions (protection, trafficking): why we ask, that nothing is saved, that it can be skipped. */
    sensitive: string;
    answers: ChoiceWords;
    /** Names of the three fields of the date. */
    day: string;
    month: string;
    year: string;
    /** Box under the date: I don't know the date. */
    permitUnknown: string;
    /** Heading over errors. */
    errorTitle: string;
    /** Nothing was chosen. "I don't know" is an answer too. */
    errorChoice: string;
    errors: Readonly<Record<PermitDateError, string>>;
    result: {
      /** The result in one sentence, as a heading: never a bare "no". */
      headings: Readonly<Record<Outcome, string>>;
      /** What to do first: one to three short sentences. */
      first: Readonly<Record<Outcome, string>>;
      /** Heading over the contacts. */
      contacts: string;
      /** Heading over further help. */
      also: string;
      /** Heading over the three-year limit. */
      limitTitle: string;
      /** {date} is the day on which three years are full; say "before {date}", never "until" or "by". */
      limits: Readonly<Record<LimitState, string>>;
      /** Button that saves a reminder in the phone's calendar, a month ahead. */
      reminder: string;
      /** Title of that reminder. */
      reminderTitle: string;
      /** Heading over the reasons. */
      why: string;
      /** The statutory groups: a few words each, in the third person ("A registered jobseeker"). */
      groups: Readonly<Record<Group, string>>;
      /** After a group: fits you, does not fit you, not known. */
      fits: Readonly<Record<Fits, string>>;
      /** Where the law says so; {section} is like "2(3–4)". */
      section: string;
      /** After that: which of the reader’s answers decides it; {questions} are short names of questions. */
      because: string;
      /** The rights of victims of trafficking, told to everybody without asking. */
      trafficking: string;
      /** Anyone may ask for an assessment; the authority decides. */
      assessment: string;
      /** Heading over the reader's own answers. */
      answers: string;
      /** Heading of the second language on paper. */
      sheet: string;
      /** {date} the law was read. */
      lawChecked: string;
      /** {date} the sheet was made. */
      made: string;
      print: string;
      /** Choice of the second language on paper. */
      printAlso: string;
      /** Shares contacts and this page's address; never the answers. */
      share: string;
      /** After copying instead of sharing. */
      shared: string;
      change: string;
    };
    /** The browser runs no scripts, or that of the check did not come: the questions give no result. Then follows paper.text. */
    unable: string;
    /** Without a script: the questions on paper, and the table. */
    paper: {
      /** Link to the whole form and the table. */
      link: string;
      title: string;
      text: string;
      tableTitle: string;
      /** Column heads. */
      if: string;
      then: string;
      /** "Contact in Espoo", "Contact in Kauniainen". */
      contactEspoo: string;
      contactKauniainen: string;
      /** Read from the top: the first row that fits is yours. */
      order: string;
      /** In the table: one of the groups above fits. */
      inGroup: string;
      /** In the table: three years have passed since the first permit. */
      permitPassed: string;
      /** In the table: everyone else. */
      otherwise: string;
    };
    /** How each contact is named in one short line. */
    contacts: Readonly<Record<Contact, string>>;
  };
  /** For pages that another website shows in a frame. */
  embed: {
    /** At the foot of such a page: link to the same page on this site. */
    fullPage: string;
    /** After a link, for screen readers; others see a small arrow: the link opens in a new tab, and what one reads stays. In brackets. */
    newTab: string;
  };
  error: {
    title: string;
    text: string;
    /** Link to the home page of this language. */
    home: string;
  };
  search: {
    /** Above the topics on the search page. */
    allTopics: string;
    /** How many pages were found; read out by screen readers. */
    results: string;
    /** While a slow network brings the search. */
    searching: string;
    /** A typing error was put right: {query} is what was searched for instead. */
    corrected: string;
    /** The reader's words were found in another language than this page's. */
    foreign: string;
    /** Under a short list: leads to the page with all that was found. */
    allResults: string;
    /** Nothing was found for the reader's words. */
    none: string;
    /** After that, before links to the topics and a phone number: what to do now. */
    noneHelp: string;
    /** The search itself does not work, in this browser or because the network broke. */
    failed: string;
    /** After that, before links to the topics and a phone number. */
    failedHelp: string;
    /** Link to the list of all topics. */
    topics: string;
    /** Button that opens the list of languages. */
    languages: string;
  };
}
