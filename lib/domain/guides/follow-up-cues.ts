import { compileCues } from '../text/cues';
import type { Language } from '../vocabulary';

type CueLists = Record<Language, string>;

const compileAll = (lists: CueLists) => ({
  fi: compileCues(lists.fi),
  sv: compileCues(lists.sv),
  en: compileCues(lists.en),
});

/** Two people or groups see a matter differently. */
export const disagreementCues = compileAll({
  fi: `eri mieltä; erimielis*; eri tavoin; eri tavalla; toista mieltä; riita; riitel*; riidel*; kiista*; kiistel*; ristirii*;
    vastakkain*; minä taas; hän taas; he taas; itse taas; toiset taas; vastust*; väittel*; väitt*; ei hyväksy*; kritiso*; närkäst*;
    puolesta ja vastaan; ei suostu*; eivät suostu*; jännit* väli*; johto haluaa; eri linjoil*`,
  sv: `oenig*; oens*; inte överens; olika åsikt*; olika uppfattning*; ser olika; olika syn; tvist*; bråk*; gräl*; konflikt*;
    motsätt*; motsatt*; protest*; kritiser*; håller inte med; höll inte med; höll inte alls med; är emot; var emot; jag däremot; de däremot;
    hon däremot; han däremot; motstånd*; vägra*`,
  en: `disagree*; did not agree; didn't agree; do not agree; don't agree; does not agree; doesn't agree; differently; argu*; conflict*;
    dispute*; opposed; opposes; objected; objects; objection*; refused; refuses; pushback; pushed back; quarrel*; clash*;
    on the other hand; i myself think; see it differently; sees it differently; criticis*; criticiz*; tension*`,
});

/** Somebody's reason to want something. */
export const motiveCues = compileAll({
  fi: `haluaisi*; haluaa; haluavat; halua; halusi; halusivat; toivoo; toivoi; toivoisi*; toive; toiveena; unelm*; motiv*; innost*; innoiss*; kiinnost*;
    tärkeää hän*; merkityksel*; ylpe*; intohimo*; palkitsev*; kaipaa; kaipasi; arvostaa; tavoittel*; kutsumu*`,
  sv: `vill; ville; önska*; önskar; dröm*; motiv*; intress*; brinner; brann; drivkraft*; meningsful*; viktigt för; stolt*; längta*;
    värdesätt*; engager*; lockar; lockas; inspirer*; kall`,
  en: `wants; wanted; want to; would like; hopes; hoped; wishes; wished; dream*; motiv*; interest*; keen; passion*; meaningful; proud;
    matters to; longs; longing; eager; driven by; values; cares about; looking forward`,
});

/** Something promised or decided. */
export const promiseCues = compileAll({
  fi: `lupa*; lupas*; lupaan; lupaamme; sovimme; sovittiin; on sovittu; sopivat; sovin; päätimme; päätettiin; aion; aiomme; aikoo; aikovat; hoidan; hoidamme; hoitaa asian;
    selvitän; selvitämme; järjestän; järjestämme; pyydän; pyydämme; kokeilemme; kokeilen; ryhdymme; otan selvää; varaan; varaamme; teemme; kysyn; otamme käyttöön`,
  sv: `lova*; lovar; kom överens; kommit överens; kommer överens; enades; bestämde; bestämt; beslutade; beslöt; ska; skall; tänker göra; tar reda på; ordnar; fixar;
    åtar; åtog; prövar; testar; bokar; kommer att; ser till att`,
  en: `promis*; agreed to; agreed that; we agreed; we decided; decided to; i will; we will; i'll; we'll; he will; she will; they will; is going to; am going to;
    are going to; plan to; plans to; arrange*; book*; commit*; take care of; make sure`,
});

/** A time by which something is done. */
export const dueCues = compileAll({
  fi: `maanantai*; tiistai*; keskiviik*; torstai*; perjantai*; lauantai*; sunnuntai*; huomen*; ylihuomen*; ensi viik*; ensi kuu*; ensi kerra*; ensi vuon*;
    tällä viikolla; *kuun; *kuussa; viikon päästä; viikon kuluttua; kuukauden päästä; päivän päästä; viikolla; mennessä; kevääl*; syksyl*; kesäl*; talvel*;
    joka viikko; joka päivä; joka aamu; päivittäin; viikoittain; kerran viikossa; tammikuu*; helmikuu*; maaliskuu*; huhtikuu*; toukokuu*; kesäkuu*; heinäkuu*; elokuu*; syyskuu*; lokakuu*; marraskuu*; joulukuu*`,
  sv: `måndag*; tisdag*; onsdag*; torsdag*; fredag*; lördag*; söndag*; imorgon; i morgon; övermorgon; nästa vecka; nästa månad; nästa gång; nästa år; denna vecka; den här veckan;
    senast; om en vecka; om två veckor; om en månad; före; i vår; i höst; varje vecka; varje dag; varje morgon; dagligen; januari; februari; mars; april; maj; juni; juli; augusti; september; oktober; november; december`,
  en: `monday*; tuesday*; wednesday*; thursday*; friday*; saturday*; sunday*; tomorrow; next week; next month; next time; next year; this week; by the end; in a week; in two weeks; in a month;
    every week; every day; every morning; daily; weekly; january; february; april; june; july; august; september; october; november; december; before the`,
});

/** Work that weighs too much. */
export const strainCues = compileAll({
  fi: `väsy*; uupu*; uuvu*; kuormit*; kuormaa; ylikuorm*; stress*; kiire; kiireen; kiirettä; kiireess*; kiireinen; ei ehdi; en ehdi; emme ehdi; eivät ehdi; ei ehditty; ei ehtinyt; en ehtinyt;
    ei jaksa; en jaksa; emme jaksa; eivät jaksa; ei jaksanut; en jaksanut; eivät jaksaneet; liikaa työtä; liikaa töitä; liian paljon; liian vähän aikaa; ei ole aikaa; ei ollut aikaa; ei riitä aika; aika ei riitä; aika ei riittänyt; ylitöi*; ylityö*; rasit*; voimat loppu*; hukkuu töihin; jaksamis*; burnout*`,
  sv: `trött*; utmatt*; utbränd*; stress*; belast*; överbelast*; bråttom; hinner inte; hann inte; orkar inte; orkade inte; hinner inte med; för mycket; för lite tid; ingen tid; inte tid; inte hunnit; inte orkat; tiden räcker inte;
    övertid*; tungt; tyngd*; pressad*; slutkör*`,
  en: `tired*; exhaust*; overload*; overwork*; overwhelm*; stress*; burnout; burned out; burnt out; burden*; no time; not enough time; not have time; didn't have time; don't have time; doesn't have time; too much; too busy; in a hurry; rushed;
    overtime; workload; worn out; can't cope; cannot cope; could not cope; drowning; short of time`,
});

/** Somebody learnt something. */
export const learningCues = compileAll({
  fi: `opin; oppi; oppia; oppinut; oppineet; oppii; opimme; opetteli; opettelin; opettelee; oival*; hoksas*; huomasi; huomasin; keksi; keksin; keksii; osaa nyt; ymmärsi; ymmärsin; tajus*; taitaa nyt; perehty*; harjoittel*`,
  sv: `lärde; lär sig; lärt; lärdom*; insåg; insett; upptäckte; kom på; förstod; begrep; övade; övat; kan nu`,
  en: `learn*; realis*; realiz*; figured out; found out; discovered; understood; noticed; practis*; practic*; got the hang`,
});

/** Several people are part of it already. */
export const togetherCues = compileAll({
  fi: `me; meidän; meille; opimme; yhdessä; tiimi*; porukal*; kaikki; kaikille; kaikkien; jokainen; muille; muut; muutkin; toisille; toisilleen; työkaver*; kolleg*; osaston*; ryhmä*; koko; näytti muille; jakoi; jaettiin; opetti`,
  sv: `vi; oss; vår; vårt; tillsammans; team*; alla; andra; varandra; kolleg*; arbetskamrat*; grupp*; hela; delade; visade för`,
  en: `we; us; our; together; team*; everyone; everybody; others; each other; colleague*; coworker*; co-worker*; group*; whole; shared; showed the`,
});

/** A general truth rather than something that took place. */
export const generalCues = compileAll({
  fi: `yleensä; aina; usein; joskus; ylipäänsä; ylipäätään; yleisesti; välillä; monesti; toisinaan; jatkuvasti; pääsääntöisesti; kaikki sujuu; ihan hyvin; tavallisesti`,
  sv: `alltid; ofta; ibland; vanligtvis; vanligen; generellt; allmänt; oftast; överlag; för det mesta; hela tiden; ganska bra; i regel`,
  en: `always; often; sometimes; usually; generally; in general; typically; mostly; overall; constantly; tends to; all the time; quite well`,
});

/** A time, a place or a turn of events that one can picture. */
export const concreteCues = compileAll({
  fi: `eilen; tänään; aamulla; aamupäivällä; iltapäivällä; illalla; yöllä; viime; kerran; maanantai*; tiistai*; keskiviik*; torstai*; perjantai*; lauantai*; sunnuntai*; kun; silloin; esimerkiksi; palaverissa; kokouksessa; raportilla; vuorossa; iltavuorossa; yövuorossa; aamuvuorossa; kierrolla; käytävällä; käytävän; keväällä; syksyllä; kesällä; talvella; klo; kello; kysyi; kysyin; sanoi; sanoin; näytti; näytin; soitti; soitin; huomasi; huomasin`,
  sv: `igår; i går; idag; i dag; i morse; i förmiddags; i eftermiddags; i kväll; i natt; förra; måndag*; tisdag*; onsdag*; torsdag*; fredag*; lördag*; söndag*; när; då; till exempel; mötet; på mötet; rapporten; kvällsskiftet; nattskiftet; i korridoren; i våras; i höstas; i somras; klockan; kl; frågade; sade; sa; visade; ringde; märkte`,
  en: `yesterday; today; this morning; this afternoon; last; monday*; tuesday*; wednesday*; thursday*; friday*; saturday*; sunday*; when; once; for example; meeting; handover; night shift; evening shift; morning shift; corridor; in the spring; in the autumn; o'clock; asked; said; showed; called; noticed`,
});
