import { defineElement } from './espoo-integration.ts';

/** Put in when the script is built: tags of all languages. */
declare const siteLanguages: string;

/** The script of other websites: it finds our site by its own address. */
defineElement((document.currentScript as HTMLScriptElement).src.replace(/embed(?:\/v1)?\.js(?:\?.*)?$/, ''), siteLanguages.split(' '));
