import type { Concept } from '../types';

/** Sustainability at work, digital tools, AI, data protection and security. */
export const common5AConcepts: readonly Concept[] = [
  {
    key: 'lights-and-heating-left-on',
    name: { fi: 'valot ja laitteet päällä turhaan', sv: 'lampor och apparater på i onödan', en: 'left on for nothing' },
    near: ['energy-saving', 'sustainability'],
    fi: {
      terms:
        'energiansäästö työpaikalla; valmiustilakulutus; valaistuksen ohjaus; energiankulutuksen seuranta; energiatehokkuus',
      signs:
        'valot jäi päälle; valot päällä tyhjässä; sammutin valot; viimeinen sammuttaa; laitteet päällä koko yön; kone käy tyhjää; kone kävi tyhjäkäyntiä; näytöt päällä viikonlopun; ovi auki pakkasella; lastausovi auki; patteri täysillä ja ikkuna auki; ilmastointi jäähdyttää ja patteri lämmittää; liiketunnistin; vaihdettiin ledit; sähkölasku järkytti; paineilma vuotaa; pudotettiin asteella; lämmin vesi valuu',
    },
    sv: {
      terms: 'energibesparing på jobbet; standbyförbrukning; styrning av belysning; uppföljning av energi; energisyn',
      signs:
        'lamporna blev på; lyser i tomma rum; släckte lamporna; sist ut släcker; maskinerna på hela natten; går på tomgång; skärmarna på hela helgen; dörren öppen i kylan; lastdörren öppen; elementet på fullt och fönstret öppet; rörelsesensor; bytte till led; elräkningen; tryckluften läcker; sänkte en grad',
    },
    en: {
      terms: 'energy saving at work; standby consumption; lighting control; heating control; energy monitoring',
      signs:
        'lights left on; lights on in an empty room; turned off the lights; last one out turns off; machines on all night; running idle; screens on all weekend; door open in the cold; loading door open; radiator on and window open; motion sensor; changed to leds; electricity bill; compressed air leaking; turned down one degree',
    },
  },
  {
    key: 'waste-in-wrong-bin',
    name: { fi: 'väärään roskikseen', sv: 'i fel kärl', en: 'in the wrong bin' },
    near: ['waste-and-recycling'],
    fi: {
      terms:
        'jätteiden lajittelu; energiajäte; pahvinkeräys; muovinkeräys; lajitteluohje; jätemäärä; kierrätysaste; jätepiste',
      signs:
        'kaikki samaan roskikseen; sekajätteessä pahvia; pahvit sekajätteessä; biojäteastia puuttuu; väärässä astiassa; ei tiedä mihin laitetaan; mihin tämä lajitellaan; kuva roskiksen kanteen; kuvat astioihin; muovia menee säkkikaupalla; pakkausmuovi; lava täynnä pahvia; roskalava täynnä; siivooja kaataa samaan; paristoille oma; romumetalli erilleen; hukkapala talteen; hukkapalat hyödyksi',
    },
    sv: {
      terms:
        'sortering av avfall; källsortering; energiavfall; kartonginsamling; plastinsamling; sorteringsanvisning; återvinningsgrad',
      signs:
        'allt i samma kärl; kartong i blandavfallet; bioavfallskärlet saknas; i fel kärl; vet inte vart det hör; bild på locket; säckvis med plast; förpackningsplast; containern full; städaren häller ihop; batterier för sig; skrot för sig',
    },
    en: {
      terms: 'food waste bin; energy waste; cardboard collection; plastic recycling; sorting guide; recycling rate',
      signs:
        'everything in the same bin; cardboard in the mixed waste; no bin for bio waste; wrong bin; do not know where it goes; picture on the lid; bags of plastic; packaging plastic; skip is full; cleaner tips it together; batteries separately; scrap metal apart; offcuts put to use',
    },
  },
  {
    key: 'throwaway-or-reuse',
    name: { fi: 'kertakäyttö vai uudelleenkäyttö', sv: 'engångs eller återbruk', en: 'throwaway or reuse' },
    near: ['responsible-purchasing', 'waste-and-recycling', 'sustainability'],
    fi: {
      terms:
        'kertakäyttötavara; kertakäyttömuki; korjaaminen; kunnostus; yhteiskäyttö; huonekalukierto; käytetyt kalusteet; kestokäyttö; kierrätyskaluste; materiaalikierto',
      signs:
        'kertakäyttömukit pois; pahvimukeja pino; omat mukit; korjattiin vanha; ei heitetty pois; toinen osasto tarvitsi; annettiin toiselle yksikölle; vaihtohylly; hylly josta saa ottaa; käytettynä ostettiin; kaapissa kolme samanlaista; tilattiin vaikka oli varastossa; ehjää roskiin; ehjiä heitetään; täyttöpullo; pestävät liinat; palautuslaatikot; lainattiin naapurilta; vanhat koneet koululle; paperia säästyi',
    },
    sv: {
      terms: 'engångsartiklar; engångsmugg; återbruk; reparera i stället; gemensamt bruk; begagnade möbler',
      signs:
        'engångsmuggarna bort; egna muggar; lagade den gamla; slängdes inte; en annan avdelning behövde; bytesshylla; köptes begagnat; tre likadana i skåpet; hela saker i soporna; påfyllningsflaska; returlådor; lånade av grannen',
    },
    en: {
      terms:
        'disposables; disposable cups; refurbishing; shared equipment; second-hand furniture; repairing instead of buying',
      signs:
        'got rid of paper cups; own mugs; fixed the old one; another unit needed it; swap shelf; bought second-hand; three of the same in the cupboard; ordered though we had it; perfectly good in the bin; refill bottle; washable cloths; return crates; borrowed from next door; old laptops to a school',
    },
  },
  {
    key: 'travel-by-train-or-call',
    name: { fi: 'työmatkojen päästöt', sv: 'utsläpp från arbetsresor', en: 'emissions of work travel' },
    near: ['climate', 'travel-and-commuting', 'sustainability'],
    fi: {
      terms: 'lentomatkustus; lentojen vähentäminen; päästölaskenta; työsuhdepyörä; sähköauto; latauspiste; junamatka',
      signs:
        'mentiin junalla; juna lentokoneen sijaan; lennon sijaan; kimppakyydillä; samalla kyydillä; samaan autoon; kolme autoa samaan paikkaan; ajettiin puolityhjänä; etänä ettei tarvitse ajaa; jätettiin matka väliin; yhdistettiin käynnit; pyörällä töihin; pyöräteline täynnä; suihku puuttuu pyöräilijöiltä; sähköpakun lataus; latauspaikkoja kaksi; tyhjäkäyntiä pihassa; ajoreitti lyheni; kahdella käynnillä saman päivän aikana',
    },
    sv: {
      terms:
        'flygresor i arbetet; minska flyget; utsläppsberäkning; arbetscykling; tjänstecykel; elbil; laddplats; tågresa',
      signs:
        'tog tåget; tåg i stället för flyg; samåkte; tre bilar till samma plats; körde halvtomt; på distans för att slippa köra; lät bli resan; slog ihop besöken; cykel till jobbet; cykelstället fullt; ingen dusch för cyklister; laddade paketbilen; tomgång på gården',
    },
    en: {
      terms:
        'business flights; fewer flights; emissions accounting; company bike; electric car; car sharing; charging point; train travel',
      signs:
        'went by train; train instead of flying; shared a car; three cars to the same place; drove half empty; joined remotely to avoid the drive; skipped the trip; combined the visits; cycled to work; bike rack is full; no shower for cyclists; charging the van; engine idling in the yard; shorter route',
    },
  },
  {
    key: 'green-choice-in-buying',
    name: {
      fi: 'vastuullinen valinta ostossa',
      sv: 'ansvarsfullt val vid inköp',
      en: 'the responsible choice when buying',
    },
    near: ['responsible-purchasing', 'sustainability'],
    fi: {
      terms:
        'ympäristömerkki; joutsenmerkki; vastuullisuuskriteeri; lähiruoka; luomu; toimitusketjun vastuullisuus; alkuperäselvitys; hiilineutraalius; ympäristöjärjestelmä; viherpesu',
      signs:
        'kysyin mistä se tulee; mistä raaka-aine tulee; alkuperä selvitettiin; merkki puuttui pakkauksesta; valittiin ympäristömerkitty; kalliimpi mutta kestää; kestää pidempään; asiakas kysyi hiilijalanjäljestä; asiakas vaatii vastuullisuutta; raportoidaan päästöt; toimittaja ei osannut vastata; pakkaus kolmessa muovissa; turhat pakkaukset; vähemmän pesuainetta; annostelija säästää ainetta; kaunista puhetta ympäristöstä',
    },
    sv: {
      terms:
        'miljömärkning; svanenmärkt; ansvarskriterium; närmat; ekologiskt; ansvar i leveranskedjan; klimatneutralitet; miljöledningssystem; grönmålning',
      signs:
        'frågade varifrån det kommer; ursprunget utreddes; valde miljömärkt; dyrare men håller; håller längre; kunden frågade om koldioxidavtrycket; rapporterar utsläpp; leverantören kunde inte svara; förpackat i tre plaster; mindre tvättmedel; vackra ord om miljön',
    },
    en: {
      terms:
        'ecolabel; responsible sourcing criteria; local food; organic; carbon neutrality; environmental management system; greenwashing',
      signs:
        'asked where it comes from; traced the origin; chose the ecolabelled one; dearer but lasts; lasts longer; customer asked about the carbon footprint; report emissions; supplier could not answer; wrapped in three layers of plastic; less detergent; nice words about the environment',
    },
  },
  {
    key: 'printing-to-carry',
    name: { fi: 'paperi kulkee järjestelmän ohi', sv: 'papper förbi systemet', en: 'paper in spite of the system' },
    near: ['digital-services', 'legacy-systems'],
    fi: {
      terms: 'paperiton prosessi; paperista luopuminen; paperin kierto; tulostaminen turhaan; käsin täytettävä lomake',
      signs:
        'tulostin listan; tulostetaan ja viedään; vietiin paperi kädessä; lippu ja lappu; paperilappusilla; kirjoitin kädelle; ruutuvihkoon ensin; ensin paperille sitten koneelle; allekirjoitus kynällä; tulostan allekirjoitan skannaan; faksilla; mappi hyllyssä; lomake kulkee postissa; kuva lapusta; kännykällä kuva paperista; tulostin jumissa; nyt se menee sähköisesti; ei tarvinnut enää tulostaa',
    },
    sv: {
      terms: 'papperslös process; digitalisering av rutiner; slopa papper; e-ärende',
      signs:
        'skrev ut listan; skriver ut och bär; på papperslappar; skrev på handen; först på papper sedan i datorn; skriver under och skannar; fax; pärmen i hyllan; blanketten går med posten; foto av lappen; skrivaren har hakat upp sig; nu går det elektroniskt',
    },
    en: {
      terms:
        'paperless process; going paperless; digitising a routine; paper trail; needless printing; form filled in by hand',
      signs:
        'printed the list; print it and carry it; on scraps of paper; wrote it on my hand; paper first then the computer; print sign and scan; by fax; binder on the shelf; form goes by post; photo of the note; printer jammed; now it goes electronically; no need to print any more',
    },
  },
  {
    key: 'system-slow-and-crashing',
    name: { fi: 'järjestelmä jumittaa', sv: 'systemet hänger sig', en: 'the system hangs' },
    near: ['digital-services', 'it-support', 'devices-and-login'],
    fi: {
      terms:
        'järjestelmän hitaus; tietojärjestelmän käytettävyys; järjestelmäongelma; päivityskatko; verkkoyhteysongelma; järjestelmäviive; kaatuva ohjelma',
      signs:
        'järjestelmä kaatui; ohjelma jumittaa; jumittaa taas; tiimalasi pyörii; rinkula pyörii; pyörii ja pyörii; heitti ulos; kirjauduin viidennen kerran; kesken kaiken kirjasi ulos; kone päivittyi kesken; kone käynnistyi uudestaan; verkko pätkii; netti pätki; odotin että latautuu; tallennus hävisi; kaikki katosi; kirjaus hävisi; kuusi klikkausta; liikaa klikkauksia; painoin kymmenen kertaa; it sanoi että käynnistä uudestaan',
      opposites: 'toimi heti; nopeutui huomattavasti',
    },
    sv: {
      terms:
        'långsamt system; systemets användbarhet; driftsavbrott; systemproblem; nätproblem; uppdateringsavbrott; programmet kraschar',
      signs:
        'systemet kraschade; programmet hänger sig; hänger sig igen; snurrar och snurrar; kastade ut mig; loggade in femte gången; datorn uppdaterade mitt i; nätet hackar; väntade på att ladda; allt försvann; sex klick; för många klick; starta om sade it',
    },
    en: {
      terms:
        'slow system; system usability; system outage; software crash; connection problem; system lag; unresponsive software',
      signs:
        'system crashed; program froze; frozen again; spinning wheel; hourglass; threw me out; logged in for the fifth time; updated in the middle; network keeps dropping; waiting for it to load; lost everything; unsaved work gone; six clicks; too many clicks; it told me to restart',
    },
  },
];
