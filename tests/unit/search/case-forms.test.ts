import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { ServiceId } from '../../../src/catalogue.ts';
import type { Lang } from '../../../src/languages.ts';
import { isThere } from '../../bench/search/queries.ts';
import { openIn, written } from './written.ts';

/** Real forms of the official terms (content/facts/terms.yaml) and of the words that people type most, by the page that each finds first. */
const forms: Readonly<Partial<Record<Lang, Readonly<Partial<Record<ServiceId, readonly string[]>>>>>> = {
  fi: {
    jobseekers: [
      'työ työn työtä työssä työstä työhön töihin töissä töistä työllä työksi',
      'työnhakija työnhakijan työnhakijaa työnhakijana työnhakijaksi työnhakijalle työnhakijat työnhakijoiden työnhakijoita työnhakijoille',
      'työllisyyspalvelut työllisyyspalvelujen työllisyyspalveluja työllisyyspalveluissa työllisyyspalveluista työllisyyspalveluihin työllisyyspalveluiden',
    ],
    'use-an-interpreter': [
      'tulkki tulkin tulkkia tulkilla tulkille tulkiksi tulkit tulkkeja tulkkien',
    ],
    'what-is-integration': [
      'kotoutuminen kotoutumisen kotoutumista kotoutumisessa kotoutumisesta kotoutumiseen kotoutumisella kotoutumiselle kotoutumiseksi',
      'kotoutumislaki kotoutumislain kotoutumislakia kotoutumislaissa kotoutumislaista kotoutumislakiin kotoutumislailla',
      'kotoutumispalvelut kotoutumispalvelujen kotoutumispalveluiden kotoutumispalveluja kotoutumispalveluita kotoutumispalveluissa kotoutumispalveluista kotoutumispalveluihin kotoutumispalvelu',
    ],
    'integration-plan': [
      'kotoutumissuunnitelma kotoutumissuunnitelman kotoutumissuunnitelmaa kotoutumissuunnitelmassa kotoutumissuunnitelmasta kotoutumissuunnitelmaan kotoutumissuunnitelmalla kotoutumissuunnitelmaksi kotoutumissuunnitelmat kotoutumissuunnitelmia kotoutumissuunnitelmien',
    ],
    'what-you-get': [
      'kotoutumiskoulutus kotoutumiskoulutuksen kotoutumiskoulutusta kotoutumiskoulutuksessa kotoutumiskoulutuksesta kotoutumiskoulutukseen kotoutumiskoulutukset kotoutumiskoulutuksia',
      'yhteiskuntaorientaatio yhteiskuntaorientaation yhteiskuntaorientaatiota yhteiskuntaorientaatiossa yhteiskuntaorientaatioon',
    ],
    'parents-at-home': [
      'kotihoidontuki kotihoidontuen kotihoidontukea kotihoidontuella kotihoidontuesta kotihoidontukeen',
    ],
    'outside-the-labour-force': [
      'toimeentulotuki toimeentulotuen toimeentulotukea toimeentulotuella toimeentulotuesta toimeentulotukeen',
    ],
    'refugees-and-protection': [
      'suojelu suojelun suojelua suojelussa suojelusta suojeluun',
      'kiintiöpakolainen kiintiöpakolaisen kiintiöpakolaista kiintiöpakolaisena kiintiöpakolaiset kiintiöpakolaisia kiintiöpakolaisten kiintiöpakolaisille',
      'hyvinvointialue hyvinvointialueen hyvinvointialuetta hyvinvointialueella hyvinvointialueelle hyvinvointialueet',
    ],
    'victims-of-trafficking': [
      'uhri uhrin uhria uhrille uhrilla uhrit uhreja uhrien uhreille',
    ],
    'young-people-who-came-alone': [
      'alaikäinen alaikäisen alaikäistä alaikäisenä alaikäiset alaikäisiä alaikäisten alaikäisille alaikäiselle',
    ],
    'who-is-entitled': [
      'oleskelulupa oleskeluluvan oleskelulupaa oleskeluluvalla oleskeluluvasta oleskelulupaan oleskeluluvat oleskelulupia',
      'oleskelukortti oleskelukortin oleskelukorttia oleskelukortilla oleskelukortista oleskelukortit',
      'oleskeluoikeus oleskeluoikeuden oleskeluoikeutta oleskeluoikeudesta oleskeluoikeudella',
      'kotikunta kotikunnan kotikuntaa kotikunnassa kotikunnasta kotikuntaan kotikuntani',
    ],
  },
  sv: {
    jobseekers: [
      'arbete arbetet arbeten arbetets',
      'arbetssökande arbetssökanden arbetssökandes',
      'sysselsättningstjänster sysselsättningstjänst sysselsättningstjänsterna sysselsättningstjänsternas',
    ],
    'use-an-interpreter': [
      'tolk tolken tolkar tolkarna tolkens tolks',
    ],
    'what-is-integration': [
      'integration integrationen integrationens',
      'integrationslagen integrationslag integrationslagens',
      'integrationstjänster integrationstjänst integrationstjänsten integrationstjänsterna integrationstjänsternas',
    ],
    'integration-plan': [
      'integrationsplan integrationsplanen integrationsplaner integrationsplanerna integrationsplanens',
      'bedömning bedömningen bedömningar bedömningens',
    ],
    'what-you-get': [
      'integrationsutbildning integrationsutbildningen integrationsutbildningar integrationsutbildningens',
      'samhällsorientering samhällsorienteringen samhällsorienteringens',
    ],
    'parents-at-home': [
      'hemvårdsstöd hemvårdsstödet hemvårdsstödets',
    ],
    'outside-the-labour-force': [
      'utkomststöd utkomststödet utkomststödets',
    ],
    'refugees-and-protection': [
      'skydd skyddet skyddets',
      'kvotflykting kvotflyktingen kvotflyktingar kvotflyktingarna kvotflyktings',
      'välfärdsområde välfärdsområdet välfärdsområden välfärdsområdets',
    ],
    'victims-of-trafficking': [
      'människohandel människohandeln människohandelns',
    ],
    'young-people-who-came-alone': [
      'minderårig minderåriga minderårigas',
    ],
    'who-is-entitled': [
      'uppehållstillstånd uppehållstillståndet uppehållstillstånden uppehållstillståndets',
      'uppehållskort uppehållskortet uppehållskorten uppehållskortets',
      'uppehållsrätt uppehållsrätten uppehållsrättens',
      'hemkommun hemkommunen hemkommuner hemkommunens',
    ],
  },
  et: {
    jobseekers: [
      'töö tööd tööle tööl töölt töös tööks',
      'tööotsija tööotsijat tööotsijad tööotsijate tööotsijale tööotsijana tööotsijaks',
      'tööhõiveteenused tööhõiveteenuste tööhõiveteenuseid tööhõiveteenustest tööhõiveteenustele',
    ],
    'use-an-interpreter': [
      'tõlk tõlgi tõlki tõlgile tõlgiga tõlgid tõlke',
    ],
    'what-is-integration': [
      'integreerumine integreerumise integreerumist integreerumisel integreerumisele integreerumisega integreerumiseks',
      'integreerumisseadus integreerumisseaduse integreerumisseadust integreerumisseadusega integreerumisseaduses',
      'lõimumisteenused lõimumisteenuste lõimumisteenuseid lõimumisteenustele lõimumisteenustest',
    ],
    'integration-plan': [
      'integreerumisplaan integreerumisplaani integreerumisplaanis integreerumisplaaniga integreerumisplaanid integreerumisplaane',
      'hindamine hindamise hindamist hindamisel hindamisele hindamisega',
    ],
    'what-you-get': [
      'integreerumiskoolitus integreerumiskoolituse integreerumiskoolitust integreerumiskoolitusel integreerumiskoolitusele integreerumiskoolitused',
      'ühiskonnaõpe ühiskonnaõppe ühiskonnaõpet ühiskonnaõppes',
    ],
    'parents-at-home': [
      'koduhoiutoetus koduhoiutoetuse koduhoiutoetust koduhoiutoetusega koduhoiutoetusele',
    ],
    'outside-the-labour-force': [
      'toimetulekutoetus toimetulekutoetuse toimetulekutoetust toimetulekutoetusega',
    ],
    'refugees-and-protection': [
      'kaitse kaitset kaitsega kaitses kaitsele',
      'kvoodipagulane kvoodipagulase kvoodipagulast kvoodipagulased kvoodipagulaste kvoodipagulasena',
      'heaolupiirkond heaolupiirkonna heaolupiirkonda heaolupiirkonnas heaolupiirkonnaga',
    ],
    'victims-of-trafficking': [
      'ohver ohvri ohvrit ohvrile ohvrid ohvrite ohvreid',
    ],
    'young-people-who-came-alone': [
      'alaealine alaealise alaealist alaealised alaealiste alaealisena alaealisele',
    ],
    'who-is-entitled': [
      'elamisluba elamisloa elamisloaga elamisload elamislube',
      'elamiskaart elamiskaardi elamiskaarti elamiskaardiga elamiskaardid',
      'elamisõigus elamisõiguse elamisõigust elamisõigusega',
      'koduomavalitsus koduomavalitsuse koduomavalitsust koduomavalitsuses',
    ],
  },
  uk: {
    jobseekers: [
      'робота роботи роботу роботі роботою',
      'зайнятість зайнятості зайнятістю',
    ],
    'use-an-interpreter': [
      'перекладач перекладача перекладачу перекладачеві перекладачем перекладачі перекладачів',
      'картка картки картку картці карткою',
    ],
    'what-is-integration': [
      'інтеграція інтеграції інтеграцію інтеграцією',
      'закон закону законом законі',
      'послуги послуг послугам послугами послугах послуга послугу',
    ],
    'integration-plan': [
      'план плану планом плані плани планів',
      'оцінка оцінки оцінку оцінці оцінкою',
    ],
    'what-you-get': [
      'навчання навчанню навчанням навчанні',
      'орієнтація орієнтації орієнтацію орієнтацією',
    ],
    'refugees-and-protection': [
      'захист захисту захистом захисті',
      'біженець біженця біженцю біженцем біженці біженців біженцям',
      'округ округу округом окрузі округи',
      'добробут добробуту добробутом',
    ],
    'victims-of-trafficking': [
      'жертва жертви жертву жертві жертвою жертв жертвам',
    ],
    'young-people-who-came-alone': [
      'неповнолітня неповнолітні неповнолітніх неповнолітнім неповнолітній неповнолітнього',
    ],
    'who-is-entitled': [
      'посвідка посвідки посвідку посвідці посвідкою',
      'проживання проживанню проживанням проживанні',
      'муніципалітет муніципалітету муніципалітетом муніципалітеті',
    ],
  },
};

for (const [lang, rows] of Object.entries(forms) as [Lang, (typeof forms)[Lang] & {}][]) {
  test(`all case forms of a term find its page first in ${lang}`, async () => {
    const { idsFor } = openIn(lang);
    const wrong: string[] = [];
    for (const [page, words] of Object.entries(rows) as [ServiceId, readonly string[]][]) {
      if (!isThere(lang, page)) continue;
      for (const form of words.flatMap((row) => row.split(' '))) {
        const [found] = await idsFor(form);
        if (found !== page) wrong.push(`${form} finds ${found ?? 'nothing'}, not ${page}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
}

/** Official terms, and the pages that are about them: any of them first. */
const pages: Readonly<Record<string, readonly ServiceId[]>> = {
  integration: ['what-is-integration'],
  'integration-act': ['what-is-integration'],
  'integration-services': ['what-is-integration', 'who-is-entitled'],
  'integration-plan': ['integration-plan'],
  'integration-training': ['what-you-get'],
  'civic-orientation': ['what-you-get'],
  'skills-assessment': ['integration-plan', 'what-you-get'],
  jobseeker: ['jobseekers'],
  'employment-services': ['jobseekers'],
  'child-home-care-allowance': ['parents-at-home'],
  'social-assistance': ['outside-the-labour-force', 'who-is-entitled'],
  'international-protection': ['refugees-and-protection'],
  'temporary-protection': ['refugees-and-protection'],
  'quota-refugee': ['refugees-and-protection'],
  'trafficking-victim': ['victims-of-trafficking'],
  'unaccompanied-minor': ['young-people-who-came-alone'],
  'residence-permit': ['who-is-entitled'],
  'residence-card': ['who-is-entitled'],
  'right-of-residence': ['who-is-entitled'],
  'municipality-of-residence': ['who-is-entitled'],
  'wellbeing-services-county': ['refugees-and-protection', 'other-help-in-espoo', 'victims-of-trafficking'],
};

/** One word in the spellings that people and keyboards have for it. */
const spellings: Readonly<Partial<Record<Lang, readonly (readonly string[])[]>>> = {
  fa: [['خواهم', 'می خواهم', 'میخواهم', 'می‌خواهم'], ['خواهید', 'می خواهید', 'میخواهید', 'می‌خواهید'], ['کارجویان', 'كارجويان'], ['کودک', 'كودك'], ['رایگان', 'رايگان']],
  ckb: [['یەکگرتن', 'يەكگرتن']],
  ar: [['خطة', 'خطه', 'خـطة', 'خُطَّة'], ['عائلة', 'عائله', 'العائلة', 'والعائلة']],
  zh: [['融入计划', '融入計劃']],
  ru: [['ребёнок', 'ребенок']],
  fi: [['työnhakija', 'tyonhakija', 'TYÖNHAKIJA']],
};

for (const [lang, words] of Object.entries(spellings) as [Lang, readonly (readonly string[])[]][]) {
  test(`however a word is spelled, it finds the same pages in ${lang}`, async () => {
    const { idsFor } = openIn(lang);
    for (const same of words) {
      const found = await Promise.all(same.map(idsFor));
      assert.ok((found[0]?.length ?? 0) > 0, `${same[0]} finds nothing`);
      for (const [at, pagesFound] of found.entries()) assert.deepEqual(pagesFound, found[0], `${same[at]}`);
    }
  });
}

const terms = parse(readFileSync('content/facts/terms.yaml', 'utf8')) as Readonly<Record<string, Readonly<Partial<Record<Lang, string>>>>>;

test('every official term finds the page that is about it, in every language', async () => {
  const wrong: string[] = [];
  for (const lang of written) {
    const { idsFor } = openIn(lang);
    for (const [id, names] of Object.entries(terms)) {
      const right = (pages[id] ?? []).filter((page) => isThere(lang, page));
      if (names[lang] === undefined || right.length === 0) continue;
      const [first] = await idsFor(names[lang]);
      if (!right.some((page) => page === first)) wrong.push(`${lang} ${names[lang]} (${id}) finds ${first ?? 'nothing'}`);
    }
  }
  assert.deepEqual(wrong, []);
});
