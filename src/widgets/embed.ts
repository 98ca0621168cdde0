import { defineElement } from './espoo-integration.ts';
import { siteOf } from './script-address.ts';

/** Put in when the script is built: tags of all languages. */
declare const siteLanguages: string;

/** The script of other websites: it finds our site by its own address. */
defineElement(siteOf((document.currentScript as HTMLScriptElement).src), siteLanguages.split(' '));
