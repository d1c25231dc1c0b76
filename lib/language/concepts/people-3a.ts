import type { Concept } from '../types';

/** Young people, libraries and culture: evenings at the youth centre, the desk in the library, readers and clubs. */
export const people3AConcepts: readonly Concept[] = [
  {
    key: 'youth-centre-evening',
    name: { fi: 'nuorisotila', sv: 'ungdomsgård', en: 'youth centre' },
    near: ['pupils', 'peer-support-volunteers', 'psychological-safety'],
    fi: {
      terms:
        'nuorisotila; nuorisotalo; nuorisotyö; nuorisotyöntekijä; nuoriso-ohjaaja; avoin toiminta; nuokku; nuorten ilta; tyttöjen ilta; poikien ilta; nuorisokahvila; pienryhmä nuorille; nuorisovaltuusto',
      signs:
        'nutalla; nuta; biljardipöydän ääressä; pleikka varattu; nuoret päättivät itse; roikkuu ovella; juteltiin sohvalla kaksi tuntia; uusi nuori tuli yksin; porukka lähti ostarille; pizzailta; syrjään jäävä nuori; kaakaota ja keksiä; nuori kertoi vasta kun ajettiin; diskoilta; iltaa vetämässä yksin; tila kiinni kesällä',
      opposites: 'nuoret kadulla; ei paikkaa mihin mennä',
    },
    sv: {
      terms:
        'ungdomsgård; ungdomsarbete; ungdomsledare; ungdomsarbetare; öppen verksamhet för unga; ungdomskväll; tjejkväll; ungdomsfullmäktige; ungdomskafé',
      signs:
        'vid biljardbordet; de unga fick bestämma; hänger vid dörren; pratade i soffan; ny ungdom kom ensam; pizzakväll; gänget gick till köpcentret; ensam ledare på kvällen; stängt på sommaren; varm choklad och kex',
      opposites: 'ungdomarna på gatan; ingenstans att gå',
    },
    en: {
      terms:
        'youth centre; youth work; youth worker; youth club; open youth activity; girls night; drop-in for young people; youth council',
      signs:
        'round the pool table; young people decided themselves; hangs about at the door; talked on the sofa; came alone for the first time; pizza night; gang went to the mall; alone running the evening; closed for the summer; cocoa and biscuits',
      opposites: 'kids out on the street; nowhere to go',
    },
  },
  {
    key: 'outreach-youth',
    name: { fi: 'etsivä työ ja työpajat', sv: 'uppsökande arbete och verkstäder', en: 'outreach and workshops' },
    near: ['mental-health', 'student-guidance', 'citizens-and-forms'],
    fi: {
      terms:
        'etsivä työ; etsivä työntekijä; nuorten työpaja; työpajatoiminta; ohjaamo; starttipaja; yksilövalmennus; työvalmentaja; jalkautuva työ; syrjäytymisvaarassa oleva; nuorten sosiaalinen kuntoutus; verkkonuorisotyö; discord-nuorisotyö',
      signs:
        'kävin oven takana kolmatta kertaa; ei poistu kotoa; rytmi kääntynyt; viestittelin nuorelle ensin; lähdettiin yhdessä kelaan; mukaan ekalle käynnille; täytettiin lomake nuoren kanssa; jutteli discordissa; aamut vaikeita; kolme kuukautta pajalla; sai ajokortin teorian; nuori avasi oven; kävelyllä juttelu sujui; vastasi vasta kolmanteen viestiin',
      opposites: 'nuori katosi; kukaan ei tavoita',
    },
    sv: {
      terms:
        'uppsökande arbete; ungdomsverkstad; verkstadsverksamhet; navigatorn; startverkstad; individuell coachning; arbetscoach; fältarbete bland unga; nätungdomsarbete; unga i riskzonen',
      signs:
        'stod bakom dörren för tredje gången; går inte ut hemifrån; dygnet har vänt; skrev till hen först; gick med till fpa; fyllde i blanketten tillsammans; pratade på discord; morgnarna är svåra; tre månader i verkstan; öppnade dörren; svarade på tredje meddelandet',
      opposites: 'ungdomen försvann',
    },
    en: {
      terms:
        'outreach work; outreach youth worker; youth workshop; one-stop guidance; detached youth work; online youth work; job coach for young people; young people at risk',
      signs:
        'third time at the door; never leaves the flat; days and nights reversed; went along to the office; filled in the form together; chatted on discord; mornings are hard; three months in the workshop; opened the door; answered the third message; talked while walking',
      opposites: 'young person vanished',
    },
  },
  {
    key: 'street-and-mall-safety',
    name: { fi: 'kohtaaminen kadulla ja ostarilla', sv: 'möten på gatan', en: 'young people in public places' },
    near: ['security-services', 'difficult-encounters', 'cooperation-with-partners'],
    fi: {
      terms:
        'jalkautuminen; katutyö; nuorten jengit; kauppakeskustyö; walkers-auto; saapas-toiminta; viikonloppupäivystys nuorille; ankkuritoiminta; nuorisorikollisuus; nuorten päihteet; jalkautuva nuorisotyö; nuorisopoliisi',
      signs:
        'ostarilla perjantaina; porukoita asemalla; pulloja puistossa; nuuskaa alaikäisellä; soitin vanhemmille yöllä; teinejä kolmekymmentä rapussa; vartija ja nuoret vastakkain; reppu täynnä kaljaa; kiersi auton kanssa; puukko taskussa; jutteli poliisin kanssa; koulujen päättäjäisilta',
      opposites: 'rauhallinen viikonloppu',
    },
    sv: {
      terms:
        'gatuarbete; ungdomsgäng; ankarverksamhet; ungdomspolis; nattvandring; ungdomsbrottslighet; jour för unga på helgen; köpcentrumarbete',
      signs:
        'i köpcentret på fredagen; gäng på stationen; flaskor i parken; snus hos minderårig; ringde föräldrarna på natten; trettio tonåringar i trappan; vakten och ungdomarna mot varandra; ryggsäck full med öl; kniv i fickan; skolavslutningskväll',
      opposites: 'lugn helg',
    },
    en: {
      terms:
        'street work; detached work with youth; youth gangs; youth crime; street patrol; shopping centre youth work; night walkers',
      signs:
        'at the mall on friday; groups at the station; bottles in the park; rang the parents at night; guard and kids face to face; bag full of beer; knife in a pocket; went around with the van; last night of term',
      opposites: 'quiet weekend',
    },
  },
  {
    key: 'library-desk',
    name: { fi: 'kirjaston asiakaspalvelu', sv: 'bibliotekets kundservice', en: 'library desk' },
    near: ['customer-service', 'public-services', 'citizens-and-forms'],
    fi: {
      terms:
        'kirjastopalvelu; asiakaspalvelutiski kirjastossa; kirjasto; lähikirjasto; kirjastonhoitaja; kirjastovirkailija; kirjan varaus; kirjan lainaus; kirjan palautus; kirjastokortti; kaukolaina; omatoimikirjasto; tietopalvelu; helmet-kirjasto',
      signs:
        'palautusautomaatti jumissa; varaushylly täynnä; asiakas etsi vihreää kirjaa; etsittiin kirjaa kannen väristä; hyllytyskärry; kirja väärässä hyllyssä; jonoa tiskillä neljältä; tulosta kirjastossa; asiakas tuli tulostamaan lomakkeita; lämpimässä istuu koko päivän; täti kysyi dekkaria; autoin vanhusta pankkitunnuksilla; omatoimiajalla sotku; varausjono kaksisataa; myöhästymismaksu; lainassa vuoden',
      opposites: 'hiljainen palvelutiski',
    },
    sv: {
      terms:
        'bibliotekstjänst; bibliotek; närbibliotek; bibliotekarie; bibliotekskort; bokreservation; boklån; återlämning av böcker; fjärrlån; meröppet bibliotek; informationstjänst',
      signs:
        'återlämningsautomaten fastnade; reservationshyllan full; kunden sökte en grön bok; uppställningsvagn; boken i fel hylla; kö vid lånedisken; kom för att skriva ut blanketter; sitter i värmen hela dagen; frågade efter en deckare; hjälpte en äldre med bankkoder; röra på meröppettid; tvåhundra i kö till boken; förseningsavgift',
      opposites: 'tyst disk',
    },
    en: {
      terms:
        'library service; library; local library; librarian; library card; book reservation; interlibrary loan; self-service library; reference desk; book loan',
      signs:
        'return machine jammed; hold shelf full; customer wanted a green book; book trolley; book on the wrong shelf; queue at the library desk; came to print forms; sits in the warmth all day; asked for a crime novel; helped an old man with online banking; mess after hours; two hundred on the waiting list; late fee',
      opposites: 'quiet desk',
    },
  },
  {
    key: 'reading-promotion',
    name: { fi: 'lukuinto ja kirjavinkkaus', sv: 'läslust och boktips', en: 'getting people to read' },
    near: ['pupils', 'teaching', 'equality'],
    fi: {
      terms:
        'lukuinto; lukutaito; kirjavinkkaus; kirjavinkkari; lukudiplomi; lukukoira; satutunti; lukupiiri; sanataide; kirjastoreitti; luokkakäynti; lukuviikko; äänikirja; helppolukuinen kirja',
      signs:
        'pojat eivät lue; vinkkasin kolmekymmentä kirjaa; luokka tuli kirjastoon; sai kirjastokortin ekaluokkalainen; sarjakuva sentään luetaan; satutunnilla kaksikymmentä vauvaa; luin ääneen; koiralle lukeminen; jäi nurkkaan lukemaan; lukupiirissä kuusi; kirjailijavierailu; yksi kirja teki lukijan; kirjalista opelle',
      opposites: 'ei ole lukenut kirjaa vuosiin; lukutaito hiipuu',
    },
    sv: {
      terms:
        'läslust; läskunnighet; boktips; bokprat; läsdiplom; läshund; sagostund; läsecirkel; ordkonst; klassbesök på biblioteket; läsvecka; lättläst bok; ljudbok',
      signs:
        'pojkar läser inte; tipsade om trettio böcker; klassen kom till biblioteket; ettorna fick bibliotekskort; serier läses i alla fall; läste högt; läsa för hund; satt i hörnet och läste; författarbesök; sex i läsecirkeln; boklista till läraren',
      opposites: 'har inte läst en bok på åratal',
    },
    en: {
      terms:
        'reading promotion; reading motivation; book talk; story time; book club; reading dog; literacy; class visit to the library; reading week; easy reader; audiobook',
      signs:
        'boys do not read; recommended thirty books; class came to the library; first graders got a library card; comics at least get read; read aloud; reading to a dog; stayed in the corner reading; author visit; six at the book club; book list for the teacher',
      opposites: 'has not read a book in years',
    },
  },
  {
    key: 'collection-and-weeding',
    name: { fi: 'kokoelmatyö', sv: 'beståndsarbete', en: 'library collection' },
    near: ['purchasing', 'order-and-cleanliness', 'cost-control'],
    fi: {
      terms:
        'kokoelma; kokoelmatyö; poistot kokoelmasta; hankinta kirjastoon; aineistomääräraha; luettelointi; luokitus; kelluva kokoelma; e-kirja; e-aineisto; kaukokokoelma; varastohylly',
      signs:
        'poistokirjoja laatikoittain; poistokärry; kirjoja kukaan ei lainannut; hyllytettiin koko päivä; hyllyjä uusiksi; selkätarra; määräraha loppui syyskuussa; lehdet paperilla; e-kirjan lisenssi; samaa kirjaa kaksikymmentä kappaletta; kirja rikki; sivuja irti kirjasta; hyllyväli; tarroitus; muovitettiin kirjoja; poistomyynti; hyllytys*0.5',
      opposites: 'kokoelma vanhentunut',
    },
    sv: {
      terms:
        'bestånd; beståndsarbete; gallring av böcker; bokinköp; materialanslag; katalogisering; klassificering; uppställning; flytande bestånd; e-bok; e-material; magasin i biblioteket',
      signs:
        'gallringsböcker i lådor; böcker som ingen lånat; ställde upp böcker hela dagen; anslaget slut i september; licens för e-bok; tjugo exemplar av samma bok; sidor lösa i boken; plastade böcker; etikett på bokryggen; försäljning av gallrade böcker',
      opposites: 'föråldrat bestånd',
    },
    en: {
      terms:
        'library collection; weeding books; book acquisitions; cataloguing; classification of books; shelving; floating collection; e-books; materials budget; stack room',
      signs:
        'boxes of discarded books; books nobody borrowed; shelved all day; budget gone by september; e-book licence; twenty copies of the same book; loose pages; covered books in plastic; spine label; sale of discarded books',
      opposites: 'outdated collection',
    },
  },
  {
    key: 'media-and-ai-literacy',
    name: { fi: 'medialukutaito', sv: 'mediekompetens', en: 'media literacy' },
    near: ['digital-skills', 'responsible-ai', 'teaching'],
    fi: {
      terms:
        'medialukutaito; monilukutaito; kriittinen lukutaito; disinformaatio; lähdekriittisyys; tekoälylukutaito; faktantarkistus; deepfake; somekasvatus; digiopastus; tiedonhaun opetus; tekijänoikeus kouluissa',
      signs:
        'näki tiktokissa; uskoi valekuvan; kuka tämän on kirjoittanut; haettiin kolmesta lähteestä; tekoälyllä tehty kuva; tarkistettiin yhdessä lähde; vanhus klikkasi huijausviestiä; digituki torstaisin; opetettiin vanhuksille puhelinta; kuvan alkuperä; tekoäly keksi lähteen; klikkiotsikko; some täynnä puppua; videoa ei ollut olemassa; digituki*0.5',
      opposites: 'uskoo kaiken netistä',
    },
    sv: {
      terms:
        'medieläskunnighet; mediekompetens; multilitteracitet; källkritik; desinformation; faktagranskning; ai-läskunnighet; digistöd; digihandledning; undervisning i informationssökning',
      signs:
        'såg det på tiktok; trodde på en falsk bild; vem har skrivit detta; sökte i tre källor; ai-gjord bild; kollade källan tillsammans; äldre klickade på bluff; digistöd på torsdagar; lärde äldre använda telefonen; ai hittade på källan; klickrubrik',
      opposites: 'tror på allt på nätet',
    },
    en: {
      terms:
        'media literacy; information literacy; critical reading; disinformation; source criticism; ai literacy; fact-checking; digital support for seniors; teaching information search',
      signs:
        'saw it on tiktok; believed a fake image; who wrote this; checked three sources; ai-made picture; checked the source together; clicked a scam message; digital help on thursdays; taught seniors the phone; ai made up the source; clickbait headline',
      opposites: 'believes everything online',
    },
  },
];
