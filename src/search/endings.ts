import type { Lang } from '../languages.ts';

/** Endings that one word takes in its forms; what is left is compared, so a rough cut on both sides does no harm. A language that is not here is searched by whole words. */
export const endings: Readonly<Partial<Record<Lang, string>>> = {
  fi: 'ssa ssä sta stä lla llä lta ltä lle ksi na nä tta ttä ista istä issa issä ille illa illä ilta iltä iksi ina inä ihin iin aan ään een oon öön uun yyn seen den ten tten iden ien jen ja jä ia iä ita itä ta tä a ä i t n s e o ö nsa nsä ni mme nne kin ko kö han hän llinen lliset llisen inen iset isen isille isten isia isesta iseksi isena nen se mus mys minen misen mista ttaa taan tään',
  sv: 'arna orna erna arnas ornas ernas andet andes ande ende aren arens are ares ars ningen ningar ningarna ning ar or er en et na n t s a e as es ens ets at ade ad da des de',
  en: 'ing ings ed es s er ers ly ment ments ation ations ion ions',
  ru: 'иями ями ами ием ией иях ого его ому ему ыми ими ая яя ое ее ые ие ый ий ой ей ою ею ую юю ых их ым им ом ем ам ям ах ях ов ев ия ию ии ью а я о е ы и у ю ь й ть ться ешь ете ите ет ит ят ют ут ал ала али ался лась лись ка ки ку кой ке ок ек ик ник ника ский ская ское ские ского',
  et: 'desse dest dele deks dega tele teks tega test ates atel sse sis ses sest st le lt ks ga ta na ni de te id sid es el d t s l u i a e de us use mine mise misel misele misega misest mist miseks ja jad jate jaid ne sed',
  uk: 'ами ями ові еві ого ому ими іми ими ій ий ої їй ою єю ею ах ях ам ям ів їв ей ем ом ка ки ку кою ці ок ек ик а я у ю і ї и о е й ь ння нню нням ість ості істю ати ити ить ять уть ють ський ська ське ські',
  fr: 'aux eux euse euses ement ements ation ations ité ités ées ée és er ez ent ant ants ante antes es s e x',
  so: 'yaasha yaal yada iinta eeda ooyinka ooyin adda ahaaga ahayga kiisa keeda kaaga kayga aaga ayga aagga iga ka ga ha ta da sha ku gu hu tu du shu ki gii kii tii dii no yo ii oo a e u i aan ayaa nimo nimada iyaal iyo yadda iyada dka dkii kiinu kiina diinu diina keenna taada daada kaagu',
  es: 'aciones ación adores adora ador amiento amientos mente idades idad ados adas ado ada idos idas ido ida ando iendo ar er ir es os as s o a e',
  tr: 'ların lerin larım lerim larımız lerimiz ları leri lara lere lardan lerden larda lerde lar ler dan den tan ten da de ta te nın nin nun nün ın in un ün ya ye yı yi yu yü a e ı i u ü m ım im um üm sı si su sü mız miz ımız imiz umuz ümüz nız niz nuz nüz ınız iniz unuz ünüz sınız siniz sunuz sünüz lık lik luk lük lığı liği cı ci cu cü çı çi lı li lu lü sız siz suz süz mak mek ma me yım yim yum yüm ıyım iyim yorum iyor ıyor dı di nda nde ndan nden ına ine sına sine',
  fa: 'هایشان هایتان هایمان هایم هایی های ها گان یان ان ات ین تان شان مان ید یم ند م ی ش',
  ar: 'ات ون ين ان تين تان ها هم هن كم نا كن ة ه ي ية تي تك ته تها وا',
  sq: 've ëve eve ave ët et it in ën at ja ja së it ut un i e a ë t n ra ra re tar tare tari imi im imin imit ime imet esë esi es uesi ues uesit ohem ohet uar ar',
  ckb: 'یەکانیان ەکانیان ەکانمان ەکانتان ەکانم ەکانی ییەکان یەکان ەکان ەکەم ەکەت ەکەی ەکە یەکی ێکی ێک یەک یان ان ی م ت ە تر یە',
  ur: 'وں یوں یاں ات ین ے ی ا ہ نا نے نی تا تے تی ئی ئے',
};

/** Small words that some scripts write together with the next word. */
export const beginnings: Readonly<Partial<Record<Lang, string>>> = {
  ar: 'وبال وال ولل بال كال فال لل ال و ب ل ف ك',
  ckb: 'بە لە',
  fa: 'نمی می',
};

/** Languages written syllable by syllable. */
export const syllabic: readonly Lang[] = ['vi'];
