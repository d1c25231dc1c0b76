import type { Concept } from '../types';

/** People working side by side: how they get on, speak, join and leave. */
export const communityConcepts: readonly Concept[] = [
  {
    key: 'team-cooperation',
    name: { fi: 'tiimityö', sv: 'teamarbete', en: 'teamwork' },
    fi: {
      terms:
        'tiimityö; yhteistyö; tiimi; moniammatillinen yhteistyö; ryhmätyö; moniammatillinen tiimi; moniammatillisuus; yhdessä tekeminen; työyhteisötaidot; tiimin toimivuus',
      signs:
        'puhaltaa yhteen hiileen; auttaa kaveria; tarttua toimeen; lääkärit ja hoitajat yhdessä; kaveria ei jätetä; paikata toista; vetää yhtä köyttä; jelppiä; joustaa puolin ja toisin; yhteinen kierto; pelata yhteen; jeesata; toisen saappaissa',
      opposites:
        'jokainen omaa työtään; sooloilla; yksin puurtaa; osastot riitelevät; hoitajat vastaan lääkärit; yhteistyö takkuaa; ei auta toista; siiloutua; ammattiryhmien välinen muuri',
    },
    sv: {
      terms:
        'teamarbete; samarbete; team; mångprofessionellt samarbete; grupparbete; mångprofessionellt team; samarbetsförmåga; jobba tillsammans; tvärprofessionellt',
      signs:
        'dra jämnt; dra åt samma håll; hjälpa en kollega; hugga i; läkare och skötare tillsammans; ställa upp för varandra; täcka upp för varandra; gemensam rond; hjälpas åt',
      opposites:
        'var och en sköter sitt; köra sitt eget race; slita ensam; avdelningarna grälar; skötare mot läkare; samarbetet knakar; ingen hjälper; arbeta i stuprör',
    },
    en: {
      terms:
        'teamwork; team work; cooperation; collaboration; multidisciplinary team; interprofessional; team; multiprofessional; working together; collaborative practice',
      signs:
        'pull in the same direction; help a colleague; pitch in; doctors and nurses together; muck in; cover for each other; joint round; lend a hand; help each other out',
      opposites:
        'everyone for themselves; slog alone; wards at odds; nurses against doctors; us and them; nobody helps; siloed working',
    },
  },
  {
    key: 'conflicts',
    name: { fi: 'ristiriidat', sv: 'konflikter', en: 'conflicts' },
    fi: {
      terms:
        'ristiriita; konflikti; riita; työpaikkakiusaaminen; kiusaaminen; epäasiallinen kohtelu; erimielisyys; sovittelu; työyhteisösovittelu; huono ilmapiiri; kireä ilmapiiri; kinastelu; häirintä*0.7',
      signs:
        'huutaa työkaverille; riidellä vuorolistoista; paiskoa ovia; mököttää; puhua selän takana; tulehtunut ilmapiiri; klikkiytyä; naljailla; ilkeillä; kunnon yhteenotto; sukset ristissä; kaunaa; tiuskia; pitää mykkäkoulua; ottaa yhteen kollegan kanssa',
      opposites: 'sopia riita; puhua asiat halki; hyvä ilmapiiri; sopuisa porukka; puhdistaa ilmaa; tehdä sovinto',
    },
    sv: {
      terms:
        'konflikt; gräl; mobbning; mobbning på arbetsplatsen; osakligt bemötande; meningsskiljaktighet; medling; trakasserier; dålig stämning; kränkande behandling; oenighet',
      signs:
        'skrika på kollega; gräla om listorna; smälla i dörrar; tjura; snacka bakom ryggen; inflammerad stämning; gliringar; elak mot kollega; ryka ihop; ligga i luven på; agg; fräsa åt; tyst behandling',
      opposites: 'reda ut grälet; god stämning; rensa luften; bli sams',
    },
    en: {
      terms:
        'conflict at work; conflict; quarrel; workplace bullying; bullying; harassment; inappropriate treatment; disagreement; mediation; incivility; bad atmosphere; toxic atmosphere',
      signs:
        'shout at a colleague; argue about the rota; slam doors; sulk; talk behind my back; tense atmosphere; snide remarks; nasty to each other; at loggerheads; hold a grudge; snap at; silent treatment; bad blood',
      opposites: 'talk it through; good atmosphere; clear the air; settle the dispute; reconcile',
    },
  },
  {
    key: 'equality',
    name: { fi: 'yhdenvertaisuus', sv: 'likabehandling', en: 'equality' },
    fi: {
      terms:
        'yhdenvertaisuus; tasa-arvo; tasapuolisuus; oikeudenmukaisuus; monimuotoisuus; syrjintä; inkluusio; tasapuolinen kohtelu; oikeudenmukainen kohtelu; saavutettavuus; esteettömyys; rasismi; seksuaalinen häirintä',
      signs:
        'kaikille samat säännöt; reilu peli; samat mahdollisuudet; kaikille yhtä paljon viikonloppuja; ikä ei ratkaise; tausta ei vaikuta; kohdella samalla tavalla; kaikki tervetulleita; rohkaista hakemaan',
      opposites:
        'eriarvoisuus; epätasa-arvo; suosia toisia; suosikit; suosikkijärjestelmä; epäreilua; syrjiä; rasistinen puhe; potilas ei halua ulkomaalaista; toisille sallitaan; ikäsyrjintä',
    },
    sv: {
      terms:
        'likabehandling; jämställdhet; jämlikhet; rättvisa; mångfald; diskriminering; inkludering; rättvis behandling; lika bemötande; tillgänglighet; likvärdighet; rasism; sexuella trakasserier',
      signs:
        'samma regler för alla; rent spel; lika möjligheter; lika många helger; åldern avgör inte; bakgrunden spelar ingen roll; behandla lika; alla välkomna',
      opposites:
        'ojämlikhet; gynna vissa; favoriter; favorisera; orättvist; diskriminera; rasistiska kommentarer; patienten vill inte ha utländsk; åldersdiskriminering; särbehandling',
    },
    en: {
      terms:
        'equality; fairness; equity; diversity; inclusion; discrimination; equal treatment; fair treatment; justice at work; accessibility; racism; sexual harassment; gender equality',
      signs:
        'same rules for all; fair play; equal opportunities; equal share of weekends; age does not matter; background does not matter; treat alike; everyone welcome',
      opposites:
        'inequality; play favourites; favouritism; unfair; discriminate; racist remarks; old boys network; ageism; double standards',
    },
  },
  {
    key: 'multilingual-work',
    name: { fi: 'monikielinen työ', sv: 'flerspråkigt arbete', en: 'multilingual work' },
    fi: {
      terms:
        'monikielisyys; monikielinen työyhteisö; kaksikielisyys; kaksikielinen; kielitaito; tulkki; tulkkaus; kansainvälinen hoitaja; kansainvälinen työntekijä; kansainvälinen rekrytointi; selkokieli; monikulttuurinen; monikulttuurisuus; ruotsinkielinen palvelu; kielilisä; suomen kielen oppiminen; maahanmuuttajataustainen',
      signs:
        'puhua suomea; oppia suomea työssä; oppia ruotsia; ei ole yhteistä kieltä; ulkomailta tullut; puhua hitaasti; etsiä oikea sana; potilas puhuu ruotsia; murre; google kääntäjä; kääntäjäohjelma; puhutaan sekaisin; palvella omalla kielellä; tilata tulkki; korjata kieltä; muu kuin oma äidinkieli',
      opposites:
        'kielimuuri; ei ymmärrä kieltä; kieli ei riitä; väärinymmärrys kielen takia; ei saa palvelua ruotsiksi',
    },
    sv: {
      terms:
        'flerspråkighet; flerspråkig arbetsplats; tvåspråkighet; tvåspråkig; språkkunskaper; tolk; tolkning; internationell sjukskötare; internationell rekrytering; lättläst språk; mångkulturell; mångkulturalitet; svenskspråkig service; språktillägg; klarspråk; invandrarbakgrund',
      signs:
        'tala finska; lära sig finska på jobbet; lära sig svenska; inget gemensamt språk; kommit från utlandet; tala långsamt; leta efter rätt ord; patienten talar finska; dialekt; google translate; översättningsapp; byta språk; service på eget språk; beställa tolk; vård på svenska; annat modersmål',
      opposites:
        'språkbarriär; språkmur; förstår inte språket; språket räcker inte; missförstånd på grund av språk; får inte service på svenska',
    },
    en: {
      terms:
        'multilingual work; multilingualism; multilingual workplace; bilingual; language skill; interpreter; interpreting; international nurse; international recruitment; plain language; multicultural; cultural diversity; language learning at work; migrant worker',
      signs:
        'speak finnish; learn finnish at work; learn swedish; no common language; came from abroad; speak slowly; search for the right word; patient speaks another language; dialect; google translate; translation app; switch languages; service in own language; book an interpreter; mother tongue',
      opposites:
        'language barrier; do not understand the language; language not enough; misunderstanding because of language',
    },
  },
  {
    key: 'meetings',
    name: { fi: 'kokoukset', sv: 'möten', en: 'meetings' },
    fi: {
      terms:
        'kokous; palaveri; osastokokous; työpaikkakokous; kehittämispäivä; tiimipalaveri; osastopalaveri; aamupalaveri; huddle; kokousmuistio; aloituspalaveri',
      signs:
        'istua palaverissa; muistio jakoon; kokoontua yhteen; asialista; yhteinen hetki viikossa; palaverit venyvät; seisoen palaveri; aika yhteiselle keskustelulle; pöytäkirja; kokous peruttiin; päivittäistaulu; lukea muistio; nopea kokoontuminen taululla; palaveri päällekkäin',
      opposites: 'turha palaveri; palaverit perutaan; ei koskaan kokoonnuta; turhaan istua',
    },
    sv: {
      terms:
        'möte; avdelningsmöte; arbetsplatsmöte; utvecklingsdag; teammöte; morgonmöte; personalmöte; palaver; uppstartsmöte; mötespromemoria',
      signs:
        'sitta på möte; dela ut promemorian; samlas; föredragningslista; dagordning; gemensam stund i veckan; möten drar ut på tiden; stå upp möte; tid för gemensam diskussion; protokoll; daglig tavla',
      opposites: 'onödigt möte; mötet ställs in; samlas aldrig; sitta i onödan',
    },
    en: {
      terms:
        'meeting; ward meeting; staff meeting; team meeting; morning meeting; huddle; development day; stand-up; minutes of the meeting; away day; kick-off meeting',
      signs:
        'sit in a meeting; share the minutes; agenda; weekly moment together; meetings run over; time to talk together; visual board; back-to-back meetings',
      opposites: 'pointless meeting; meetings get cancelled; never get together; could have been an email',
    },
  },
  {
    key: 'workplace-communication',
    name: { fi: 'viestintä ja tiedonkulku', sv: 'kommunikation och informationsgång', en: 'communication at work' },
    fi: {
      terms:
        'viestintä; tiedonkulku; tiedottaminen; vuorovaikutus; sisäinen viestintä; tiedote; vuorovaikutustaidot; avoin viestintä; selkeä viestintä; viestiä muutoksesta',
      signs:
        'tieto kulkee; viikkokirje; whatsapp-ryhmä; sähköpostitulva; lukea sähköposti; ilmoitustaulu; sanoa samat asiat; varmistaa että ymmärsi; toistaa viesti; kuulla ajoissa; suora puhe; soittaa perään; viestivihko; puhua samaa kieltä; suljettu ketju',
      opposites:
        'tietokatkos; tieto ei kulje; tiedonkulku takkuaa; kuulla käytävältä; huhupuhe; huhut; viimeisenä kuulla; kukaan ei kertonut; väärinymmärrys; katkos tiedonkulussa; rikkinäinen puhelin; pimennossa; tieto hukkuu sähköposteihin',
    },
    sv: {
      terms:
        'kommunikation; informationsgång; informationsflöde; informera personalen; intern kommunikation; växelverkan; interaktion; meddelande till personalen; kommunikationsförmåga; öppen kommunikation; tydlig kommunikation',
      signs:
        'informationen når fram; veckobrev; whatsapp-grupp; mejlflod; läsa mejlen; anslagstavla; försäkra sig om att man förstått; upprepa meddelandet; få veta i tid; rak kommunikation; meddelandehäfte; tala samma språk; sluten kommunikation',
      opposites:
        'informationsavbrott; informationen når inte fram; höra i korridoren; rykten; sist att få veta; ingen berättade; missförstånd; viskleken; hållas i mörkret; drunknar i mejl',
    },
    en: {
      terms:
        'communication; information flow; internal communication; flow of information; communication skill; interaction at work; staff bulletin; newsletter; open communication; clear communication; closed-loop communication',
      signs:
        'word gets round; weekly letter; whatsapp group; flood of emails; read the emails; notice board; check that they understood; read back; told in time; straight talk; communication book; speak the same language',
      opposites:
        'communication breakdown; information does not reach; hear it in the corridor; rumour; last to know; nobody told; misunderstanding; chinese whispers; in the dark; lost in emails; out of the loop',
    },
  },
  {
    key: 'recruitment',
    name: { fi: 'rekrytointi', sv: 'rekrytering', en: 'recruitment' },
    fi: {
      terms:
        'rekrytointi; rekrytoida; työnhakija; työhaastattelu; avoin työpaikka; avoin tehtävä; hakuilmoitus; työpaikkailmoitus; henkilöstöpula; hoitajapula; lääkäripula; sijaispula; keikkalainen; vuokratyö; työnantajamielikuva; keikkatyö; varahenkilöstö; sijainen*0.7; sijaisen hankkiminen',
      signs:
        'ei saada hakijoita; paikka täyttämättä; hakea töihin; houkutella työntekijöitä; sijaista ei löydy; keikkaajan varassa; laittaa paikka auki; palkata lisää väkeä; kesäsijaiset; paikkoja auki; rekryt; työntekijöitä ulkomailta',
    },
    sv: {
      terms:
        'rekrytering; rekrytera; arbetssökande; anställningsintervju; ledig tjänst; ledigt jobb; platsannons; personalbrist; skötarbrist; läkarbrist; vikariebrist; inhoppare; hyrpersonal; vikarie; arbetsgivarbild; reservpersonal; timanställd',
      signs:
        'får inga sökande; tjänsten obesatt; söka jobb; locka arbetstagare; hittar ingen vikarie; på inhoppare; lediganslå en tjänst; anställa mer folk; sommarvikarier; personal från utlandet',
    },
    en: {
      terms:
        'recruitment; recruiting; job applicant; job interview; vacancy; job advertisement; staff shortage; nurse shortage; shortage of doctors; agency staff; agency nurse; bank staff; locum; temporary staff; employer image; hiring staff',
      signs:
        'no applicants; post unfilled; apply for a job; attract staff; cannot find cover; rely on agency; advertise a post; hire more people; staff from abroad; open positions',
    },
  },
  {
    key: 'retention',
    name: { fi: 'pitovoima', sv: 'att behålla personal', en: 'staff retention' },
    near: ['job-satisfaction', 'recruitment'],
    fi: {
      terms:
        'pitovoima; veto- ja pitovoima; henkilöstön pysyvyys; sitoutuminen; henkilöstön vaihtuvuus; työhön sitoutuminen; sitouttaminen; lähtöhaastattelu; lähtöaikeet; vetovoima; magneettisairaala',
      signs:
        'pysyä talossa; pysyä osastolla; jäädä taloon; kymmenen vuotta samassa; pitää kiinni hyvistä työntekijöistä; nuoret lähtevät',
      opposites:
        'irtisanoutua; vaihtaa alaa; lähteä alalta; harkita lähtöä; hakea muualle; hoitajat lähtevät; kokeneet lähtevät; katsella muita paikkoja; lähteä muualle',
    },
    sv: {
      terms:
        'hållkraft; drag- och hållkraft; behålla personal; personalomsättning; engagemang för arbetsplatsen; förbinda sig till arbetet; avgångssamtal; attraktionskraft; attraktiv arbetsplats; magnetsjukhus',
      signs:
        'stanna i huset; stanna på avdelningen; tio år på samma ställe; hålla kvar bra folk; vilja stanna; de unga slutar',
      opposites:
        'säga upp sig; lämna vården; lämna branschen; fundera på att sluta; söka sig bort; skötarna slutar; de erfarna går; titta på andra jobb; lämna yrket',
    },
    en: {
      terms:
        'staff retention; retention of staff; turnover; staff turnover; commitment to work; organisational commitment; exit interview; intention to leave; magnet hospital; attractive workplace',
      signs: 'stay on the ward; ten years in the same place; keep good people; want to stay; young ones leave',
      opposites:
        'resignation; resign; hand in my notice; quit; leave the profession; leave nursing; think of leaving; look for another job; nurses are leaving; experienced ones leave; revolving door',
    },
  },
];
