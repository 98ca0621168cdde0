import Email from './Email.astro';
import English from './English.astro';
import Heading from './Heading.astro';
import InterpreterCard from './InterpreterCard.astro';
import Link from './Link.astro';
import Phone from './Phone.astro';
import Say from './Say.astro';
import Term from './Term.astro';

/** What prose may use without an import line; `rules.ts` in `prose/` names the same to editors. Headings are written as headings. */
export const proseComponents = { Email, English, InterpreterCard, Link, Phone, Say, Term, h2: Heading, h3: Heading };
