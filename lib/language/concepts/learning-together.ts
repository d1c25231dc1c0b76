import type { Concept } from '../types';

/** How knowledge goes from person to person, and what is done with what went wrong. */
export const learningTogetherConcepts: readonly Concept[] = [
  {
    key: 'training',
    name: { fi: 'koulutus', sv: 'utbildning', en: 'training' },
    fi: {
      terms:
        'koulutus; täydennyskoulutus; koulutuspäivä; verkkokurssi; kurssi; koulutussuunnitelma; lisäkoulutus; henkilöstökoulutus; verkkokoulutus; lähikoulutus; koulutuspalaute; osastotunti',
      signs:
        'päästä kurssille; käydä luennolla; seminaari; webinaari; työajalla opiskelu; opiskella työn ohella; oppitunti osastolla; todistus kurssista; koulutus peruuntui',
      opposites: 'koulutus perutaan; koulutukseen ei pääse; omalla ajalla kouluttautua; koulutusrahat loppu',
    },
    sv: {
      terms:
        'utbildning; fortbildning; utbildningsdag; nätkurs; kurs; utbildningsplan; vidareutbildning; personalutbildning; webbutbildning; avdelningslektion',
      signs:
        'gå på föreläsning; seminarium; webbinarium; studera på arbetstid; studera vid sidan av jobbet; kursintyg; lektion på avdelningen',
      opposites: 'kursen ställs in; får inte gå på kurs; utbilda sig på egen tid; utbildningspengarna slut',
    },
    en: {
      terms:
        'training; training day; online course; further education; continuing education; staff training; training plan; e-learning; in-service training; mandatory training; attend a course; training course',
      signs:
        'go to a lecture; seminar; webinar; study during working hours; study alongside work; course certificate; teaching session on the ward; study leave',
      opposites: 'training cancelled; cannot get on the course; train in own time; no training budget',
    },
  },
  {
    key: 'simulation',
    name: { fi: 'simulaatio-oppiminen', sv: 'simuleringsövning', en: 'simulation training' },
    near: ['training'],
    fi: {
      terms:
        'simulaatio; simulaatiokoulutus; simulaatioharjoitus; simulaatio-oppiminen; elvytysharjoitus; tiimiharjoitus; taitopaja',
      signs:
        'harjoitella nukella; harjoitella elvytystä; harjoitella hätätilannetta; leikkiä potilasta; harjoitella turvallisesti; simulaattori; kuiva harjoitus',
    },
    sv: {
      terms: 'simulering; simuleringsövning; simuleringsträning; återupplivningsövning; teamövning; färdighetsträning',
      signs: 'öva på docka; öva återupplivning; öva nödsituation; spela patient; öva tryggt; simulator; torrövning',
    },
    en: {
      terms: 'simulation training; simulation exercise; resuscitation drill; team drill; skills lab; skills workshop',
      signs:
        'practise on a manikin; practise resuscitation; practise emergencies; play the patient; practise safely; simulator; dry run; mock code',
    },
  },
  {
    key: 'tacit-knowledge',
    name: { fi: 'hiljainen tieto', sv: 'tyst kunskap', en: 'tacit knowledge' },
    fi: {
      terms:
        'hiljainen tieto; kokemustieto; kokemusperäinen tieto; näppituntuma; kokemuksen tuoma tieto; kliininen silmä; mutu-tuntuma',
      signs:
        'tieto lähtee eläkkeelle; eläkkeelle jäävän osaaminen; nähdä potilaasta; vaistota; tuntea talon tavat; ei lue missään; ei lue ohjeissa; kokenut hoitaja näkee; osata selittämättä; sormenpäissä; vuosien kokemus',
      opposites: 'tieto katoaa; osaaminen katoaa; kirjattu ylös kaikille',
    },
    sv: {
      terms:
        'tyst kunskap; erfarenhetskunskap; erfarenhetsbaserad kunskap; fingertoppskänsla; klinisk blick; förtrogenhetskunskap',
      signs:
        'kunskapen går i pension; pensionärens kunnande; se på patienten; känna husets vanor; står ingenstans; erfaren skötare ser; kan utan att förklara; sitter i händerna; många års erfarenhet; sitter i väggarna',
      opposites: 'kunskapen försvinner; kunnandet försvinner',
    },
    en: {
      terms:
        'tacit knowledge; experiential knowledge; know-how; clinical eye; gut feeling; implicit knowledge; unwritten knowledge',
      signs:
        'knowledge retires; leaves with the retiree; see it in the patient; sense something is wrong; not written anywhere; experienced nurse sees; cannot explain how; years of experience; unwritten rules; at fingertips',
      opposites: 'knowledge disappears; know-how lost',
    },
  },
  {
    key: 'knowledge-sharing',
    name: { fi: 'osaamisen jakaminen', sv: 'dela kunnande', en: 'sharing expertise' },
    fi: {
      terms:
        'osaamisen jakaminen; jakaa osaamista; tiedon jakaminen; jakaa tietoa; asiantuntijuuden jakaminen; vertaisoppiminen; hyvien käytäntöjen jakaminen; osaamisen siirtäminen; konsultointi',
      signs:
        'opettaa muille; kertoa muille mitä oppi; kurssin anti muille; näyttää kaverille; neuvoa toista; vinkata; käydä toisella osastolla; ottaa oppia muilta; tutustua toiseen yksikköön; esitellä osastotunnilla; kysyä toiselta osastolta',
      opposites:
        'pimittää tietoa; pitää tieto itsellään; tieto ei kulje; pyörä keksitään uudelleen; omissa siiloissa; jokainen tekee omalla tavallaan',
    },
    sv: {
      terms:
        'dela kunnande; kunskapsdelning; dela kunskap; dela med sig av kunskap; dela expertis; kollegialt lärande; sprida god praxis; kunskapsöverföring; konsultation',
      signs:
        'lära andra; berätta för andra vad man lärt; visa för en kollega; tipsa; besöka annan avdelning; ta lärdom av andra; bekanta sig med annan enhet; fråga en annan avdelning',
      opposites:
        'undanhålla information; hålla kunskapen för sig själv; uppfinna hjulet igen; egna silor; alla gör på sitt sätt',
    },
    en: {
      terms:
        'knowledge sharing; sharing expertise; share knowledge; share skills; peer learning; share good practice; best practice sharing; knowledge transfer; consulting a specialist',
      signs:
        'teach others; tell others what we learned; show a colleague; tip from a colleague; visit another ward; learn from another unit; present to the team; ask another ward',
      opposites:
        'hoard knowledge; keep knowledge to oneself; reinvent the wheel; work in silos; everyone does it their own way',
    },
  },
  {
    key: 'shift-handover',
    name: { fi: 'raportointi vuoron vaihtuessa', sv: 'rapport vid skiftbyte', en: 'shift handover' },
    fi: {
      terms:
        'vuororaportti; vuoronvaihto; suullinen raportti; hiljainen raportti; vuoron vaihtuminen; potilaan luovutus; vuoronvaihtoraportti; isbar; potilasraportti; raportin antaminen',
      signs:
        'antaa raportti; kuunnella raportti; aamuraportti; iltaraportti; jäädä raportilla kertomatta; tieto katkeaa vuoron vaihtuessa; seuraavalle vuorolle; siirtää tieto yövuorolle; edellinen vuoro; lukea kansliassa; raportti venyy; katkos tiedonkulussa',
      opposites: 'jäi kertomatta; unohtui raportilta; seuraava vuoro ei tiennyt',
    },
    sv: {
      terms:
        'skiftrapport; överrapportering; skiftbyte; muntlig rapport; tyst rapport; rapportering mellan pass; överlämning av patient; passbyte; sbar',
      signs:
        'ge rapport; lyssna på rapporten; morgonrapport; kvällsrapport; nattrapport; nästa pass; föregående pass; ge vidare till natten; information tappas; rapporten drar ut',
      opposites: 'blev inte sagt; glömdes i rapporten; nästa pass visste inte',
    },
    en: {
      terms:
        'shift handover; handover; handoff; shift report; bedside handover; silent report; patient handover; sbar; isbar; end-of-shift report',
      signs:
        'give report; take report; morning report; next shift; previous shift; pass on to nights; information lost between shifts; report drags on; hand over a patient',
      opposites: 'never mentioned; missed at handover; next shift did not know',
    },
  },
  {
    key: 'experimenting',
    name: { fi: 'kokeileminen', sv: 'att prova nytt', en: 'experimenting' },
    fi: {
      terms:
        'kokeileminen; kokeilu; kokeilukulttuuri; pilotointi; pilotti; uuden kokeileminen; kokeilla uutta; ketterä kokeilu; nopea kokeilu',
      signs:
        'kokeilla yhdellä osastolla; kokeilla viikon; kokeilla kuukauden; testata ensin pienesti; kokeillaan ja katsotaan; saa kokeilla; saa epäonnistua; ottaa uusi tapa käyttöön; keksiä parempi tapa; testata käytännössä',
      opposites: 'ennenkin tehty näin; aina tehty näin; ei saa kokeilla; turha ehdottaa; kokeilu jäi kesken',
    },
    sv: {
      terms:
        'prova nytt; experimentera; försök i liten skala; försökskultur; pilotprojekt; pilotering; snabba försök; testa nya sätt',
      signs:
        'prova på en avdelning; prova en vecka; prova en månad; testa smått först; vi provar och ser; får prova; får misslyckas; hitta ett bättre sätt; testa i praktiken',
      opposites: 'så har vi alltid gjort; får inte prova; ingen idé att föreslå; försöket rann ut',
    },
    en: {
      terms:
        'experimenting; experiment at work; pilot project; piloting; trial run; try new ways; small-scale test; rapid testing; plan do study act',
      signs:
        'try on one ward; try for a week; try for a month; start small; try it and see; allowed to try; allowed to fail; find a better way; test in practice',
      opposites: 'always done it this way; not allowed to try; no point suggesting; trial fizzled out',
    },
  },
  {
    key: 'learning-from-errors',
    name: { fi: 'virheistä oppiminen', sv: 'lära av misstag', en: 'learning from errors' },
    near: ['psychological-safety', 'patient-safety'],
    fi: {
      terms:
        'virheistä oppiminen; oppia virheestä; oppia virheistä; avoimuus virheistä; syyllistämätön; syyllistämättömyys; virheestä kertominen; myöntää virhe',
      signs:
        'tunnustaa virhe; tuli virhe; kävi moka; mokata; kertoa omasta mokasta; sattua vahinko; käydä virhe läpi; miksi näin kävi; syytä ei etsitä ihmisestä; pahoitella virhettä; pyytää anteeksi',
      opposites:
        'etsiä syyllinen; etsiä syyllistä; peitellä virhettä; lakaista maton alle; salata virhe; syyttää toista; pelätä seurauksia; rangaista virheestä',
    },
    sv: {
      terms:
        'lära av misstag; lära av fel; lära sig av misstagen; öppenhet om fel; inte skuldbelägga; berätta om misstag; erkänna ett misstag',
      signs:
        'erkänna fel; klanta sig; göra bort sig på jobbet; berätta om egen tabbe; gå igenom felet; varför gick det så; be om ursäkt för felet',
      opposites:
        'leta efter syndabock; hitta den skyldige; dölja ett fel; sopa under mattan; skylla på andra; rädd för följderna; straffa för misstag',
    },
    en: {
      terms:
        'learning from errors; learning from mistakes; learn from a mistake; openness about errors; no-blame culture; duty of candour; admit a mistake',
      signs: 'messed up; share own mistake; go through what went wrong; apologise for the error',
      opposites:
        'find someone to blame; look for a culprit; sweep under the carpet; sweep under the rug; point fingers; finger pointing; fear the consequences; punish for mistakes',
    },
  },
  {
    key: 'incident-reporting',
    name: { fi: 'vaaratapahtumien ilmoittaminen', sv: 'anmälan av tillbud', en: 'incident reporting' },
    near: ['patient-safety', 'learning-from-errors'],
    fi: {
      terms:
        'haipro; vaaratapahtuma; vaaratapahtumailmoitus; läheltä piti -tilanne; haittatapahtuma; poikkeamailmoitus; turvallisuuspoikkeama; poikkeamaraportti; haittatapahtuman ilmoitus',
      signs:
        'tehdä haipro; läheltä piti; oli lähellä sattua; ilmoituksesta ei kuulu mitään; käsitellä ilmoitukset; ilmoittaa poikkeamasta; vakava tapahtuma; juurisyy; tehdä ilmoitus vaarasta',
      opposites: 'jättää ilmoittamatta; ei ehdi tehdä ilmoitusta; ilmoitus ei johda mihinkään',
    },
    sv: {
      terms:
        'haipro-anmälan; tillbud; tillbudsanmälan; avvikelserapport; avvikelse i vården; negativ händelse; farlig situation; avvikelsehantering; vårdskada',
      signs:
        'göra en avvikelse; nära ögat; höll på att gå illa; hör inget om anmälan; behandla anmälningarna; allvarlig händelse; grundorsak',
      opposites: 'låta bli att anmäla; hinner inte anmäla; anmälan leder ingenstans',
    },
    en: {
      terms:
        'incident reporting; incident report; near miss; adverse event; adverse incident; critical incident; datix; root cause analysis; safety report',
      signs:
        'file a report; report an incident; close call; nearly went wrong; never hear back from a report; go through the reports; serious event',
      opposites: 'not reported; no time to report; reports lead nowhere; reports go into a black hole',
    },
  },
  {
    key: 'job-rotation',
    name: { fi: 'työkierto', sv: 'arbetsrotation', en: 'job rotation' },
    fi: {
      terms: 'työkierto; työnkierto; tehtäväkierto; henkilöstökierto; vaihtoviikko; urakierto',
      signs:
        'lähteä toiselle osastolle; vaihtaa yksikköä; nähdä muiden työtä; toinen yksikkö hetkeksi; avartaa näkemystä; kiertää eri osastoilla; palata omalle osastolle',
      opposites: 'siirretään vastoin tahtoa; lainataan milloin minnekin',
    },
    sv: {
      terms: 'arbetsrotation; arbetscirkulation; uppgiftsrotation; personalrotation; bytesvecka',
      signs:
        'prova på annan avdelning; byta enhet; se andras arbete; en annan enhet en tid; vidga sina vyer; rotera mellan avdelningar',
      opposites: 'flyttas mot sin vilja; lånas ut hit och dit',
    },
    en: {
      terms: 'job rotation; task rotation; staff rotation; work exchange; secondment; shadowing',
      signs:
        'work on another ward; change units for a while; see how others work; rotate between wards; broaden horizons; return to own ward',
      opposites: 'moved against my will; sent wherever short',
    },
  },
  {
    key: 'work-instructions',
    name: { fi: 'työohjeet', sv: 'arbetsanvisningar', en: 'work instructions' },
    near: ['knowledge-sharing-base'],
    fi: {
      terms:
        'hoito-ohje; yhteiset ohjeet; yhteiset käytännöt; käytäntöjen yhtenäistäminen; yhtenäiset käytännöt; tarkistuslista; ohjekortti; prosessikuvaus; käypä hoito -suositus; hoito-ohjeet ja käytännöt; toimintatavat',
      signs:
        'ohje löytyy intrasta; ohjeita ei löydy; vanhentunut ohje; ohjeet ristiriidassa; mistä löytyy ohje; uusi ohje; kaikki tekevät samalla tavalla; laput seinällä; ohjeviidakko; tieto hajallaan',
      opposites: 'jokainen omalla tavalla; ohjeita ei ole; ohjeet vanhentuneet; ei tiedä mikä ohje voimassa',
    },
    sv: {
      terms:
        'vårdanvisning; arbetsinstruktion; gemensamma anvisningar; gemensam praxis; enhetlig praxis; checklista; vårdrekommendation; processbeskrivning; rutinbeskrivning; gemensamma arbetssätt',
      signs:
        'anvisningen finns på intranätet; hittar inte anvisningen; föråldrad anvisning; motstridiga anvisningar; ny anvisning; alla gör likadant; lappar på väggen; information utspridd',
      opposites: 'var och en på sitt sätt; finns inga anvisningar; vet inte vad som gäller',
    },
    en: {
      terms:
        'care guideline; standard operating procedure; protocol; shared practice; shared guidelines; checklist; clinical guideline; standardised practice; process description; agreed ways of working',
      signs:
        'find it on the intranet; cannot find the guideline; outdated instructions; conflicting instructions; new guideline; everyone does it the same way; notes on the wall; information scattered',
      opposites: 'everyone does it differently; no instructions; not sure which guideline applies',
    },
  },
];
