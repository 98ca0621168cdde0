/**
 * Words that are right although the dictionary of `lang` does not know them, by the reason; every language also accepts those
 * under `every`. The test names a word here that no page uses any more, or that the dictionary has learnt.
 */
export const acceptedWords = {
  every: {
    'names of authorities, services and places, as the facts spell them': 'Espoo InfoFinland Iso Kauniainen Koto-Espoo Leppävaarankatu Matinkartanontie Oma Omena Piispanportti Sello Traficom asiointi',
    'names of standards, licences and formats': 'BY CC JSON PDF Schema WCAG oEmbed',
    'the header of a web server, by its name': 'Content Policy Security',
    'what an editor may type, shown as an example': 'Arial bb dark groups light page who-is-entitled',
    'the sign of a unit': 'kB',
  },
  fi: {
    'a name in a case of its own': 'Traficomiin Traficomin',
    'a name that is English in every language': 'Hello',
    'in the dictionary of the Institute for the Languages of Finland, but not in this one': 'Skriptit skripti skriptit skriptiä sandbox',
    'names of formats with a Finnish word': 'JSON-tiedostot oEmbed-tiedot',
  },
  sv: {
    'names as Swedish writes them': 'Albergagatan Espoos FPA FPA:s Mattby Traficoms WhatsApp',
    'a name that is English in every language': 'Hello',
    'a language, as Swedish authorities name it': 'sorani',
    'how Finnish words sound': 'ROÅT-si TOLK-ki',
    'names of formats with a Swedish word': 'JSON-filer oEmbed-uppgifter',
  },
  en: {
    'names as the facts spell them, and what is theirs': 'Kela Kela’s Leppävaara Matinkylä Traficom’s Uusimaa Wellbeing',
    'how Finnish words sound': 'ENG TOOLK kee lun',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;
