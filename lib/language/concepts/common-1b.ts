import type { Concept } from '../types';

/** Learning from one another at any workplace: showing, asking, feedback, mistakes, handing over, newcomers. */
export const common1BConcepts: readonly Concept[] = [
  {
    key: 'same-mistake-again',
    name: { fi: 'sama virhe uudestaan', sv: 'samma fel igen', en: 'the same mistake again' },
    near: ['learning-from-errors', 'continuous-improvement'],
    fi: {
      terms:
        'toistuva virhe; juurisyy; juurisyyanalyysi; korjaava toimenpide; ehkäisevä toimenpide; virheistä oppiminen arjessa; oppien kirjaaminen; toistuva poikkeama',
      signs:
        'sama virhe taas; taas sama juttu; kolmas kerta tässä kuussa; ei opittu edellisestä; tästä puhuttiin jo keväällä; miksi tämä toistuu; viisi kertaa miksi; korjattiin oire; laastaria haavan päälle; syy löytyi vasta kun; käytiin porukalla läpi miksi; kirjattiin mitä opittiin; lisättiin tarkistuslistaan; ei ole toistunut sen jälkeen',
    },
    sv: {
      terms:
        'återkommande fel; grundorsak; rotorsaksanalys; korrigerande åtgärd; förebyggande åtgärd; lära av fel i vardagen; genomgång efteråt',
      signs:
        'samma fel igen; tredje gången den här månaden; lärde oss inget av förra; det talades vi om i våras; varför upprepas det; plåster på såret; gick igenom varför; lades till i checklistan; har inte hänt sedan dess',
    },
    en: {
      terms: 'recurring error; root cause; corrective action; preventive action; repeated mistake; lessons log',
      signs:
        'same mistake again; third time this month; did not learn from last time; we talked about this in spring; why does this keep happening; five whys; fixed the symptom; went through why together; added it to the checklist; has not happened since',
    },
  },
  {
    key: 'knowledge-walks-out',
    name: {
      fi: 'tieto lähtee tekijän mukana',
      sv: 'kunskapen går ut genom dörren',
      en: 'knowledge walks out the door',
    },
    near: ['tacit-knowledge', 'knowledge-sharing', 'retention'],
    fi: {
      terms:
        'eläköityminen; hiljaisen tiedon siirto; osaamisen siirto; tiedon siirto ennen lähtöä; lähtijän osaaminen; eläkkeelle jäävä; seuraajan perehdytys; tehtävien luovutus; osaamisen katoaminen; muistitieto',
      signs:
        'jää eläkkeelle; eläkkeelle keväällä; jäämässä eläkkeelle; viimeinen työpäivä; kolmenkymmenen vuoden kokemus; ainoa joka osaa; kukaan muu ei osaa; vain hänen päässään; kirjoitin ylös ennen kuin; jätti vihkon; ruutuvihko täynnä ohjeita; keltaiset laput näytön reunassa; ehtii opettaa seuraajan; seuraaja valittiin vasta; lähti ja vei tiedot; soitetaan eläkeläiselle; kukaan ei tiedä miten se toimi; nauhoitin kun hän selitti; kiersi talon mun kanssa',
    },
    sv: {
      terms:
        'pensionsavgång; överföring av tyst kunskap; överlämning till efterträdaren; den som går i pension; efterträdare; överlåtelse av uppgifter; kompetensförlust',
      signs:
        'går i pension; sista arbetsdagen; trettio års erfarenhet; den enda som kan; finns bara i hans huvud; finns bara i hennes huvud; skrev upp innan; lämnade en anteckningsbok; hinner lära upp; slutade och tog kunskapen med sig; ringer pensionären; spelade in när hon förklarade',
    },
    en: {
      terms:
        'retirement of experts; tacit knowledge transfer; handing over to a successor; leaver knowledge; succession; task handover; loss of expertise',
      signs:
        'is retiring; retires in spring; last working day; thirty years of experience; only one who knows; nobody else knows how; all in her head; all in his head; wrote it down before; left a notebook; teach the successor; left and took the know-how; ring the pensioner; recorded him explaining',
    },
  },
  {
    key: 'one-person-dependency',
    name: { fi: 'yhden ihmisen varassa', sv: 'allt hänger på en person', en: 'depends on one person' },
    near: ['risk-management', 'tacit-knowledge'],
    fi: {
      terms:
        'henkilöriski; avainhenkilöriski; varahenkilö; sijaisjärjestely; yhden osaajan varassa; ristiinosaaminen; kakkosmies',
      signs:
        'jos minä olen kipeä; kun hän on lomalla kaikki seisoo; soitettiin kesken loman; lomalla soitettiin; odotetaan että palaa lomalta; ei ole varahenkilöä; tunnukset vain yhdellä; salasana yhden takana; kukaan ei pysty tuuraamaan; työt odotti palatessa; kasaantui loman aikana; opetettiin toinen tuuraamaan; nyt meitä on kaksi jotka osaa; hoidin sen puhelimessa lomalta',
    },
    sv: {
      terms:
        'nyckelpersonsrisk; personberoende; reserv för nyckelperson; vikariearrangemang; backup för uppgiften; sårbarhet vid frånvaro',
      signs:
        'om jag blir sjuk; allt står när han är ledig; ringde mitt i semestern; väntar tills hon är tillbaka; ingen ersättare; bara en har lösenordet; ingen kan rycka in; arbetet väntade på mig; nu är vi två som kan',
    },
    en: {
      terms:
        'key person risk; single point of failure; deputy; backup person; bus factor; cover for absence; cross cover; person dependency',
      signs:
        'if i am ill; everything stops when he is away; called during my holiday; waiting until she is back; no deputy; only one has the password; nobody can cover; piled up while i was away; now two of us can do it',
    },
  },
  {
    key: 'handover-between-people',
    name: { fi: 'työn luovuttaminen toiselle', sv: 'överlämning av arbete', en: 'passing work to a colleague' },
    near: ['knowledge-sharing', 'workplace-communication'],
    fi: {
      terms:
        'työn luovutus; luovutusmuistio; keskeneräisten luovutus; lomasijaisen ohjeet; sijaisohje; lomalista; saattaen vaihto; siirtokeskustelu',
      signs:
        'kirjoitin sijaiselle; ohjeet sijaiselle; kesken jääneet asiat; lista kesken olevista; ennen lomaa tyhjensin pöydän; mihin jäätiin; lappu pöydällä; ei tiennyt mistä jatkaa; aloitti alusta; kävin läpi mitä on auki; sovittiin kuka jatkaa; jatkoi suoraan siitä; sähköpostiketju piti lukea alusta; tieto jäi matkalle',
    },
    sv: {
      terms:
        'arbetsöverlämning; överlämningsanteckning; överlämning inför semester; instruktion till vikarien; lista på öppna ärenden; överföring av ärenden',
      signs:
        'skrev åt vikarien; vad som är på hälft; före semestern; var blev vi; en lapp på bordet; visste inte var man ska fortsätta; började från början; gick igenom vad som är öppet; kom överens om vem som fortsätter; hela mejltråden från början',
    },
    en: {
      terms:
        'work handover; handover note; holiday handover; instructions for the stand-in; list of open matters; transfer of tasks',
      signs:
        'wrote notes for the stand-in; what is still open; before the holiday; where did we leave off; note on the desk; did not know where to continue; started from scratch; went through open items; agreed who carries on; had to read the whole thread',
    },
  },
  {
    key: 'first-days-of-a-newcomer',
    name: { fi: 'uuden ensimmäiset päivät', sv: 'nykomlingens första dagar', en: 'first days of a newcomer' },
    near: ['onboarding'],
    fi: {
      terms:
        'perehdytysviikko; uuden työntekijän aloitus; tervetulokeskustelu; perehdytyslista; ensimmäinen työpäivä; tulokas; perehtyjä; talokierros; kummityöntekijä',
      signs:
        'uusi aloitti; uusi tyyppi; eka päivä; ensimmäisenä päivänä; ei ollut konetta valmiina; tunnukset ei toimineet; avaimia ei ollut; kukaan ei tiennyt että tulen; heitettiin suoraan hommiin; suoraan syvään päähän; kierrätin talon; esittelin porukalle; kuka on kukin; kyselee paljon; mistä löytyy vessa; uusi kysyi hyvän kysymyksen; perehdytin uutta; uuden silmin',
    },
    sv: {
      terms:
        'introduktionsvecka; introduktionslista; första arbetsdagen; introduktör; välkomstsamtal; nykomling; rundvandring i huset; fadder på jobbet',
      signs:
        'den nya började; första dagen; ingen dator klar; inloggningen fungerade inte; inga nycklar; ingen visste att jag skulle komma; kastades rakt in; visade runt; presenterade för gänget; vem är vem; den nya frågade; introducerade den nya; med nya ögon',
    },
    en: {
      terms: 'induction week; orientation; induction checklist; first day at work; welcome talk; tour of the building',
      signs:
        'new person started; my first day; laptop was not ready; logins did not work; no keys; nobody knew i was coming; thrown in at the deep end; showed around; introduced to everyone; who is who; asks a lot of questions; with fresh eyes',
    },
  },
  {
    key: 'trainee-and-summer-worker',
    name: { fi: 'harjoittelija ja kesätyöläinen', sv: 'praktikant och sommarjobbare', en: 'trainee and summer worker' },
    near: ['mentoring', 'onboarding', 'student-guidance'],
    fi: {
      terms:
        'harjoittelija; kesätyöntekijä; kesätyöläinen; tettiläinen; työssäoppija; korkeakouluharjoittelija; kesäsijainen; siviilipalvelusmies',
      signs:
        'harjoittelija kysyi; kesätyöntekijä aloitti; opiskelija mukana; otin harjoittelijan mukaan; annoin harkkarin tehdä; harkkari oivalsi; harkkari; tetti; ei ole aikaa ohjata; ohjaaja vaihtui kesken; oli yksin toisena päivänä; näytti miten hommat hoidetaan nykyään; pyydettiin ensi kesäksi; kiitti kun sai tehdä oikeita töitä; roikkui vaan mukana',
    },
    sv: {
      terms:
        'praktikant; sommarjobbare; handledare för studerande; sommarvikarie; högskolepraktikant; studerande i praktik',
      signs:
        'praktikanten frågade; tog praktikanten med; lät praktikanten göra; ingen tid att handleda; handledaren byttes; ensam andra dagen; fick göra riktigt arbete; ombads komma nästa sommar; hängde bara med',
    },
    en: {
      terms: 'trainee; intern; summer worker; student on placement; summer stand-in',
      signs:
        'the intern asked; took the trainee along; let the trainee do it; no time to supervise; supervisor changed midway; alone on the second day; got to do real work; asked back next summer; just tagged along',
    },
  },
  {
    key: 'manual-nobody-finds',
    name: { fi: 'ohje hukassa', sv: 'instruktionen hittas inte', en: 'the guide nobody finds' },
    near: ['work-instructions', 'knowledge-sharing-base'],
    fi: {
      terms:
        'vanhentunut ohje; intran haku; ohjeiden löytyminen; ohjeviidakko; tiedon löytäminen; pikaohje; ohjeen päivitys; ohjekansio',
      signs:
        'ei löydy intrasta; haku ei löydä mitään; kolme eri versiota ohjeesta; vanha ohje seinällä; ohje oli viiden vuoden takaa; etsin ohjetta puoli tuntia; kysyn mieluummin kaverilta; missä se ohje on; linkki ei toimi; tein pikaohjeen; tein yhden sivun ohjeen; laminoin ohjeen; ohjeen kirjoittaja on lähtenyt; kukaan ei päivitä; ohje jota kukaan ei lue; liian pitkä ohje',
    },
    sv: {
      terms:
        'instruktionsbank; föråldrad instruktion; sökning i intranätet; snabbguide; uppdatering av instruktioner; hitta information; instruktionspärm',
      signs:
        'hittas inte på intranätet; sökningen hittar inget; tre versioner av instruktionen; gammal instruktion på väggen; letade en halvtimme; frågar hellre en kollega; länken fungerar inte; gjorde en snabbguide; laminerade; ingen uppdaterar',
    },
    en: {
      terms:
        'outdated guide; finding information; intranet search; quick guide; how-to page; updating instructions; wiki page; documentation gap',
      signs:
        'cannot find it on the intranet; search finds nothing; three versions of the guide; old instructions on the wall; looked for half an hour; rather ask a colleague; dead link; made a one page guide; laminated it; nobody updates it; nobody reads it',
    },
  },
  {
    key: 'asking-a-silly-question',
    name: { fi: 'uskaltaa kysyä', sv: 'våga fråga', en: 'daring to ask' },
    near: ['asking-safely', 'psychological-safety'],
    fi: {
      terms: 'kysymisen kynnys; tyhmä kysymys; neuvon kysyminen; matala kynnys kysyä; kysymiskulttuuri',
      signs:
        'uskalsin kysyä; en kehdannut kysyä; kehtaako tätä kysyä; tyhmiä kysymyksiä ei ole; kysyin tyhmän kysymyksen; sama kysymys oli muillakin; pyysin apua ajoissa; olisi pitänyt kysyä aikaisemmin; pyöritteli silmiä; tuhahti kun kysyin; etkö sä tätä tiedä; aina saa kysyä; kysyin kolmannen kerran; vastasi ystävällisesti; yritin yksin liian pitkään',
    },
    sv: {
      terms: 'tröskel att fråga; dum fråga; be om råd; låg tröskel',
      signs:
        'vågade fråga; nändes inte fråga; inga dumma frågor; andra undrade samma sak; bad om hjälp i tid; borde ha frågat tidigare; himlade med ögonen; suckade när jag frågade; man får alltid fråga; försökte ensam för länge',
    },
    en: {
      terms: 'silly question; asking for help; asking for advice; low threshold to ask; fear of asking',
      signs:
        'dared to ask; too embarrassed to ask; no stupid questions; others wondered the same; asked for help in time; should have asked earlier; rolled their eyes; sighed when i asked; you can always ask; struggled alone too long',
    },
  },
];
