import type { Lang } from '../languages.ts';

/** Languages that write several words as one, and what the second half turns into at its end: the beginning all its forms share → the word a person types. */
export const secondHalves: Readonly<Partial<Record<Lang, string>>> = {
  fi: 'koulutu:koulutus suunnitelm:suunnitelma palvelu:palvelut kurssi:kurssi lupa:lupa luva:lupa tuki:tuki tuke:tuki tuen:tuki korvau:korvaus hoito:hoito hoido:hoito vanhem:vanhemmat aika:aika aja:aika haki:hakija etuu:etuus suojelu:suojelu neuvont:neuvonta osoit:osoite tieto:tiedot tiedo:tiedot velvollisuu:velvollisuus työntekij:työntekijä kieli:kieli kiele:kieli kulu:kulut pakolai:pakolainen kartoit:kartoitus ryhm:ryhmä laki:laki laissa:laki lain:laki oikeu:oikeus toimisto:toimisto numero:numero kortti:kortti kortin:kortti kauppa:kauppa kaupa:kauppa uhri:uhri',
  sv: 'utbildning:utbildning plan:plan tjänst:tjänster kurs:kurs tillstånd:tillstånd stöd:stöd ersättning:ersättning föräld:föräldrar tid:tid sökand:sökande förmån:förmån skydd:skydd rådgivning:rådgivning adress:adress uppgift:uppgifter plikt:plikt arbetar:arbetare språk:språk kostnad:kostnader flykting:flykting kartläggning:kartläggning grupp:grupp orientering:orientering vård:vård lag:lag rätt:rätt byrå:byrå nummer:nummer kort:kort handel:handel offer:offer',
  et: 'koolitu:koolitus kava:kava teenu:teenused kursu:kursus luba:luba loa:luba toetu:toetus hüvitis:hüvitis vanema:vanemad aeg:aeg aja:aeg otsija:otsija kaitse:kaitse nõustami:nõustamine andme:andmed kohustu:kohustus töötaja:töötaja keel:keel kulud:kulud pagula:pagulane hindami:hindamine rühm:rühm piirkon:piirkond õpe:õpe seadus:seadus õigus:õigus kaart:kaart number:number ohv:ohver',
};

const pairsOf = (lang: Lang): (readonly [stem: string, word: string])[] =>
  (secondHalves[lang]?.split(' ') ?? []).map((pair) => pair.split(':') as [string, string]);

/** The everyday words for the second halves of a page's long words: "kotoutumiskoulutuksessa" holds "koulutus". */
export function halvesIn(lang: Lang, words: readonly string[]): string[] {
  const pairs = pairsOf(lang);
  const found = words.filter((word) => word.length >= 7).flatMap((word) => pairs.filter(([stem]) => word.indexOf(stem, 2) >= 3).map(([, whole]) => whole));
  return [...new Set(found)];
}
