import type { EditorLang } from '../catalogue.ts';

/** The page for the editors of other websites. It exists in the languages they write in, so its words are not among those of the site. */
export interface ForWebsitesWords {
  title: string;
  description: string;
  lead: string;
  choose: string;
  page: string;
  /** Groups in the list of pages. */
  topics: string;
  tools: string;
  contacts: string;
  /** The first page with all topics. */
  home: string;
  allContacts: string;
  language: string;
  /** The frame follows the language of the page around it. */
  follow: string;
  theme: string;
  themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  accent: string;
  accentHint: string;
  font: string;
  fontHint: string;
  preview: string;
  /** Where scripts are off. */
  noScript: string;
  scriptTitle: string;
  scriptText: string;
  frameTitle: string;
  frameText: string;
  /** Some systems put a "sandbox" around every frame; the words that it has to allow follow. */
  sandboxText: string;
  copy: string;
  copied: string;
  notTitle: string;
  not: readonly string[];
  cspTitle: string;
  cspText: string;
  hostsText: string;
  attributesTitle: string;
  attributes: Readonly<Record<'page' | 'lang' | 'theme' | 'accent' | 'font' | 'id', string>>;
  dataTitle: string;
  dataText: string;
  services: string;
  schema: string;
  /** The names of languages in their own words follow. */
  dataLanguages: string;
}

const en: ForWebsitesWords = {
  title: 'Use on your website',
  description: 'How to show these pages on your own website, in all languages: two snippets to copy, and open data.',
  lead: 'You can show any page of this site on your own page. It brings its own languages, and it looks as your page does.',
  choose: 'Choose what to show',
  page: 'Page',
  topics: 'Topics',
  tools: 'Tools',
  contacts: 'One contact',
  home: 'All topics and ways to begin',
  allContacts: 'All contacts',
  language: 'Language',
  follow: 'The language of my page',
  theme: 'Colours',
  themes: { auto: 'As the reader has chosen', light: 'Light', dark: 'Dark' },
  accent: 'Colour of links and buttons',
  accentHint: 'Six letters or digits, for example 0050bb. It is made darker or lighter where it could not be read.',
  font: 'Font',
  fontHint: 'The name of a font that readers’ devices have, for example Arial. Arabic and Chinese text keeps its own.',
  preview: 'Preview',
  noScript: 'Scripts are off in this browser: the snippets below show the page of contacts. Put another page’s address in its place.',
  scriptTitle: 'Snippet with a script',
  scriptText: 'The frame grows and shrinks with its content, and follows the language of your page. Where scripts are off, readers get a link.',
  frameTitle: 'Snippet without a script',
  frameText: 'For editors that remove scripts. The frame has its own scroll; newer browsers fit its height to the content.',
  sandboxText: 'If your system puts a sandbox around frames, pages can be read in it and the check answers. Phone and mail links, links to other pages and saving a contact work only if the sandbox allows this:',
  copy: 'Copy',
  copied: 'Copied.',
  notTitle: 'What it does not do',
  not: [
    'It sets no cookies and stores nothing in the browser.',
    'It tracks nobody and asks no third party for anything.',
    'The answers given in the check are not sent to us or to your page. Your page learns which page is shown, its title, its height, and which line is to be in view.',
    'It does not scroll your page, except when a reader goes on inside the frame and its beginning is out of view.',
  ],
  cspTitle: 'If your site has a Content Security Policy',
  cspText: 'Add our address to these two directives. Nothing else is needed: no inline styles, no other hosts.',
  hostsText: 'These hosts may show our pages in a frame. Ask us to add yours:',
  attributesTitle: 'What the element understands',
  attributes: {
    page: 'The page; a section may follow, as in who-is-entitled#groups. Absent: all topics.',
    lang: 'The language. Absent: the language of your page, also when it changes; English where we do not have it.',
    theme: 'light or dark. Absent: as the reader’s device is set.',
    accent: 'The colour of links and buttons, six hexadecimal digits.',
    font: 'Names of fonts, separated by commas.',
    id: 'An address of your page that ends with # and this id takes readers to the section named in page.',
  },
  dataTitle: 'The same as data',
  dataText: 'Show our services and contacts without a frame: JSON files, open to every website. Each entry says how its text was made, whether a person has checked it, and when. Pages also answer oEmbed.',
  services: 'Services',
  schema: 'JSON Schema',
  dataLanguages: 'There is one file for each language:',
};

const fi: ForWebsitesWords = {
  title: 'Käytä omalla sivustollasi',
  description: 'Näin näytät nämä sivut omalla verkkosivustollasi kaikilla kielillä: kaksi kopioitavaa koodinpätkää ja avointa dataa.',
  lead: 'Voit näyttää minkä tahansa tämän sivuston sivun omalla sivullasi. Sivu tuo mukanaan omat kielensä ja mukautuu sivusi ulkoasuun.',
  choose: 'Valitse, mitä näytetään',
  page: 'Sivu',
  topics: 'Aiheet',
  tools: 'Työkalut',
  contacts: 'Yksi yhteystieto',
  home: 'Kaikki aiheet ja tavat aloittaa',
  allContacts: 'Kaikki yhteystiedot',
  language: 'Kieli',
  follow: 'Oman sivuni kieli',
  theme: 'Värit',
  themes: { auto: 'Lukijan valinnan mukaan', light: 'Vaalea', dark: 'Tumma' },
  accent: 'Linkkien ja painikkeiden väri',
  accentHint: 'Kuusi merkkiä, esimerkiksi 0050bb. Väriä tummennetaan tai vaalennetaan, jos sitä ei muuten voisi lukea.',
  font: 'Kirjasin',
  fontHint: 'Lukijoiden laitteissa olevan kirjasimen nimi, esimerkiksi Arial. Arabialainen ja kiinalainen teksti säilyttää omansa.',
  preview: 'Esikatselu',
  noScript: 'Skriptit eivät ole käytössä tässä selaimessa: alla olevat koodinpätkät näyttävät yhteystietosivun. Vaihda sen tilalle toisen sivun osoite.',
  scriptTitle: 'Koodinpätkä, jossa on skripti',
  scriptText: 'Kehys kasvaa ja pienenee sisältönsä mukaan ja seuraa sivusi kieltä. Jos skriptit eivät ole käytössä, lukija saa linkin.',
  frameTitle: 'Koodinpätkä ilman skriptiä',
  frameText: 'Julkaisujärjestelmille, jotka poistavat skriptit. Kehystä vieritetään erikseen; uudemmat selaimet sovittavat sen korkeuden sisältöön.',
  sandboxText: 'Jos julkaisujärjestelmäsi sulkee kehykset hiekkalaatikkoon (sandbox), sivuja voi lukea siinä ja tarkistus toimii. Puhelin- ja sähköpostilinkit, linkit muille sivuille ja yhteystiedon tallentaminen toimivat vain, jos hiekkalaatikko sallii nämä:',
  copy: 'Kopioi',
  copied: 'Kopioitu.',
  notTitle: 'Mitä upotus ei tee',
  not: [
    'Se ei aseta evästeitä eikä tallenna selaimeen mitään.',
    'Se ei seuraa ketään eikä pyydä mitään kolmansilta osapuolilta.',
    'Oikeuden tarkistukseen annettuja vastauksia ei lähetetä meille eikä sivullesi. Sivusi saa tietää, mikä sivu näkyy, sen otsikon, sen korkeuden ja kohdan, jonka pitää näkyä.',
    'Se ei vieritä sivuasi, paitsi kun lukija etenee kehyksessä ja kehyksen alku ei ole näkyvissä.',
  ],
  cspTitle: 'Jos sivustollasi on Content Security Policy',
  cspText: 'Lisää osoitteemme näihin kahteen määrittelyyn. Muuta ei tarvita: ei tyylejä sivun sisään eikä muita palvelimia.',
  hostsText: 'Nämä sivustot saavat näyttää sivujamme kehyksessä. Pyydä meitä lisäämään omasi:',
  attributesTitle: 'Mitä elementti ymmärtää',
  attributes: {
    page: 'Sivu; perään voi liittää kohdan, esimerkiksi who-is-entitled#groups. Jos puuttuu: kaikki aiheet.',
    lang: 'Kieli. Jos puuttuu: sivusi kieli, myös sen vaihtuessa; englanti, jos meillä ei ole sitä.',
    theme: 'light tai dark. Jos puuttuu: lukijan laitteen asetus.',
    accent: 'Linkkien ja painikkeiden väri, kuusi heksadesimaalinumeroa.',
    font: 'Kirjasinten nimet pilkuin erotettuina.',
    id: 'Sivusi osoite, jonka lopussa on # ja tämä tunniste, vie lukijan kohtaan, joka on nimetty määritteessä page.',
  },
  dataTitle: 'Sama datana',
  dataText: 'Näytä palvelumme ja yhteystietomme ilman kehystä: JSON-tiedostot, jotka ovat avoinna kaikille sivustoille. Jokainen tieto kertoo, miten teksti on tehty, onko ihminen tarkistanut sen ja milloin. Sivuilla on myös oEmbed-tiedot.',
  services: 'Palvelut',
  schema: 'JSON Schema',
  dataLanguages: 'Jokaisella kielellä on oma tiedostonsa:',
};

const sv: ForWebsitesWords = {
  title: 'Använd på din webbplats',
  description: 'Så visar du de här sidorna på din egen webbplats på alla språk: två kodsnuttar att kopiera och öppna data.',
  lead: 'Du kan visa vilken sida som helst från den här webbplatsen på din egen sida. Den har med sig sina språk och anpassar sig till hur din sida ser ut.',
  choose: 'Välj vad som ska visas',
  page: 'Sida',
  topics: 'Ämnen',
  tools: 'Verktyg',
  contacts: 'En kontakt',
  home: 'Alla ämnen och sätt att börja',
  allContacts: 'Alla kontaktuppgifter',
  language: 'Språk',
  follow: 'Språket på min sida',
  theme: 'Färger',
  themes: { auto: 'Som läsaren har valt', light: 'Ljusa', dark: 'Mörka' },
  accent: 'Färg på länkar och knappar',
  accentHint: 'Sex tecken, till exempel 0050bb. Färgen görs mörkare eller ljusare där den annars inte kunde läsas.',
  font: 'Typsnitt',
  fontHint: 'Namnet på ett typsnitt som finns på läsarnas enheter, till exempel Arial. Arabisk och kinesisk text behåller sitt eget.',
  preview: 'Förhandsvisning',
  noScript: 'Skript är avstängda i den här webbläsaren: kodsnuttarna nedan visar kontaktsidan. Byt ut adressen mot en annan sidas.',
  scriptTitle: 'Kodsnutt med skript',
  scriptText: 'Ramen växer och krymper med sitt innehåll och följer språket på din sida. Där skript är avstängda får läsaren en länk.',
  frameTitle: 'Kodsnutt utan skript',
  frameText: 'För publiceringssystem som tar bort skript. Ramen rullas för sig; nyare webbläsare anpassar höjden till innehållet.',
  sandboxText: 'Om ditt publiceringssystem stänger in ramar i en sandlåda (sandbox) går det att läsa sidorna där och kontrollen svarar. Telefon- och e-postlänkar, länkar till andra sidor och att spara en kontakt fungerar bara om sandlådan tillåter detta:',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  notTitle: 'Vad inbäddningen inte gör',
  not: [
    'Den använder inga kakor och sparar ingenting i webbläsaren.',
    'Den spårar ingen och hämtar ingenting från någon tredje part.',
    'Svaren i testet skickas inte till oss eller till din sida. Din sida får veta vilken sida som visas, dess rubrik, dess höjd och vilken rad som ska synas.',
    'Den rullar inte din sida, utom när en läsare går vidare inne i ramen och ramens början inte syns.',
  ],
  cspTitle: 'Om din webbplats har en Content Security Policy',
  cspText: 'Lägg till vår adress i de här två direktiven. Ingenting annat behövs: inga inbäddade stilar, inga andra servrar.',
  hostsText: 'De här webbplatserna får visa våra sidor i en ram. Be oss lägga till din:',
  attributesTitle: 'Vad elementet förstår',
  attributes: {
    page: 'Sidan; ett avsnitt kan följa, som i who-is-entitled#groups. Om det saknas: alla ämnen.',
    lang: 'Språket. Om det saknas: språket på din sida, också när det byts; engelska där vi inte har det.',
    theme: 'light eller dark. Om det saknas: som läsarens enhet är inställd.',
    accent: 'Färgen på länkar och knappar, sex hexadecimala siffror.',
    font: 'Namn på typsnitt, åtskilda med kommatecken.',
    id: 'En adress till din sida som slutar med # och detta id leder läsaren till det avsnitt som nämns i page.',
  },
  dataTitle: 'Samma sak som data',
  dataText: 'Visa våra tjänster och kontaktuppgifter utan ram: JSON-filer, öppna för alla webbplatser. Varje uppgift berättar hur texten har gjorts, om en människa har kontrollerat den och när. Sidorna har också oEmbed-uppgifter.',
  services: 'Tjänster',
  schema: 'JSON Schema',
  dataLanguages: 'Det finns en fil för varje språk:',
};

const all: Readonly<Record<EditorLang, ForWebsitesWords>> = { fi, sv, en };

/** The words of the page for other websites' editors. */
export const forWebsitesIn = (lang: EditorLang): ForWebsitesWords => all[lang];
