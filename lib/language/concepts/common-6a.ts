import type { Concept } from '../types';

/** Projects, recruitment and retention, research and innovation, everyday team life. */
export const common6AConcepts: readonly Concept[] = [
  {
    key: 'project-runs-late',
    name: { fi: 'projekti myöhässä', sv: 'projektet försenat', en: 'the project runs late' },
    near: ['project-work', 'schedules-and-deadlines'],
    fi: {
      terms:
        'projektin aikataulu; projektin viivästys; projektin rajaus; välitavoite; projektin resurssit; projektihallinta; projektin laajuus',
      signs:
        'aikataulu petti; aikataulu ei pidä; myöhässä kaksi kuukautta; deadline siirtyi; takaraja siirtyi; vielä yksi lisätoive; paisui matkan varrella; rajaus petti; kukaan ei omista; oman työn ohessa; projekti oman työn päälle; ohjausryhmä siirrettiin; odotetaan toista osapuolta; sovittiin mitä jätetään pois; pilkottiin pienempiin osiin; pidettiin aikataulussa; saatiin maaliin; viime metreillä; riskilista jäi tekemättä',
    },
    sv: {
      terms: 'projektets tidtabell; försenat projekt; projektets avgränsning; delmål; projektresurser; projektstyrning',
      signs:
        'tidtabellen sprack; tidtabellen håller inte; två månader försenat; deadlinen flyttades; ett önskemål till; svällde på vägen; vid sidan av det egna jobbet; styrgruppen flyttades; väntar på den andra parten; kom överens om vad som lämnas bort; delade upp i mindre bitar; fick det i mål',
    },
    en: {
      terms: 'project schedule; project delay; project scope; milestone plan; project resources',
      signs:
        'schedule slipped; schedule does not hold; two months late; deadline moved; one more wish; grew along the way; nobody owns it; on top of my own work; steering group postponed; waiting for the other party; agreed what to leave out; split it into smaller parts; got it over the line',
    },
  },
  {
    key: 'project-ends-nothing-stays',
    name: { fi: 'projektin jälkeen', sv: 'efter projektet', en: 'after the project' },
    near: ['project-work', 'learning-from-errors', 'change'],
    fi: {
      terms:
        'hankkeen juurruttaminen; projektin päättäminen; jälkiarviointi; opit projektista; tulosten käyttöönotto; juurtuminen; hankehumppa; loppuraportti; hankkeen tulosten jakaminen',
      signs:
        'hanke loppui; hankerahoitus päättyi; palattiin vanhaan tapaan; loppuraportti hyllyyn; jäi hankkeeksi; kukaan ei jatkanut; mitä opittiin; mikä meni hyvin; pidettiin retro; retrossa puhuttiin; siirryttiin suoraan seuraavaan projektiin; sama pyörä keksittiin uudestaan; toinen kaupunki oli tehnyt saman; pyörää ei tarvitse keksiä; jäi käyttöön; sovittiin kuka jatkaa hankkeen jälkeen; materiaalit muiden käyttöön',
    },
    sv: {
      terms:
        'förankring av projektresultat; avsluta projekt; efterhandsbedömning; lärdomar av projektet; slutrapport; ta resultaten i bruk',
      signs:
        'projektet tog slut; finansieringen tog slut; gick tillbaka till det gamla sättet; slutrapporten på hyllan; ingen fortsatte; vad lärde vi oss; vad gick bra; höll retro; uppfann hjulet på nytt; en annan stad hade gjort samma; blev i bruk; materialet till andra',
    },
    en: {
      terms:
        'embedding project results; closing a project; post-project review; lessons learned; final report; sustaining results; project handover to line',
      signs:
        'project ended; funding ended; went back to the old way; final report on a shelf; nobody carried on; what did we learn; what went well; held a retro; reinvented the wheel; another town had done the same; stayed in use; agreed who continues; straight to the next project',
    },
  },
  {
    key: 'two-applicants-only',
    name: { fi: 'hakijoita ei tule', sv: 'inga sökande', en: 'nobody applies' },
    near: ['recruitment', 'job-ads-and-interviews'],
    fi: {
      terms:
        'hakijapula; rekrytointikanava; rekrytointiviestintä; suosittelurekrytointi; alan houkuttelevuus; oppilaitosyhteistyö rekrytoinnissa; työpaikan maine; rekrytointimessut',
      signs:
        'kukaan ei hakenut; yksi hakemus; ilmoitus auki kolmatta kertaa; ilmoitus ei kerro; ilmoitus kuin kopio; hakija perui; hakija ehti muualle; vastattiin hakijalle kuukauden päästä; prosessi kesti liian kauan; kaverille vinkkasin; suosittelin tuttua; kävin messuilla kertomassa; kävin koululla kertomassa työstä; tutustumispäivä koululaisille; videolla kerrottiin työstä; oikea ihminen paikalle; vuokrafirmasta; maine kiirii',
    },
    sv: {
      terms:
        'arbetskraftsbrist; brist på sökande; rekryteringskanal; branschens attraktionskraft; arbetsplatsens rykte; rekryteringsmässa',
      signs:
        'ingen sökte; en ansökan; annonsen öppen tredje gången; annonsen säger inget; den sökande drog sig ur; hann få jobb annanstans; svarade efter en månad; processen tog för länge; tipsade en kompis; berättade på mässan; berättade om jobbet i skolan; ryktet går',
    },
    en: {
      terms:
        'labour shortage; lack of applicants; recruitment channel; referral hiring; attractiveness of the field; employer reputation; job fair',
      signs:
        'no one applied; only one application; ad reposted for the third time; ad says nothing; candidate withdrew; candidate got another job first; replied after a month; hiring took too long; tipped off a friend; talked about the job at a school; spoke at the job fair; word gets around',
    },
  },
  {
    key: 'people-leaving-and-staying',
    name: { fi: 'lähtijät ja jääjät', sv: 'de som går och de som stannar', en: 'leavers and stayers' },
    near: ['retention', 'job-satisfaction'],
    fi: {
      terms:
        'vaihtuvuus; lähtöhalukkuus; lähtökysely; työsuhteen pysyvyys; määräaikaisuuksien ketju; irtisanoutuminen; työssä pysyminen',
      signs:
        'irtisanoutui; otti loparit; kolmas lähtee; hyvät lähtee ensin; taas läksiäiset; läksiäiskahvit; katselee muita paikkoja; mietin lähtöä; hakenut muualle; kilpailija maksaa enemmän; kysyttiin miksi lähtee; kukaan ei kysynyt miksi lähdin; jatkoa vain kuukausi; sopimus kuukausi kerrallaan; ketjutettu sopimus; sai vakituisen; jäi koska porukka; porukan takia jää; palasi takaisin meille; parhaat työkaverit',
      opposites: 'palasi takaisin; jäi taloon',
    },
    sv: {
      terms:
        'engagera och behålla; vilja att sluta; avgångsenkät; kedjade visstidsanställningar; uppsägning på egen begäran; stanna på jobbet',
      signs:
        'sade upp sig; tredje som går; de bästa går först; avskedskaffe igen; tittar på andra jobb; funderar på att sluta; konkurrenten betalar mer; frågade varför hon går; ingen frågade varför; en månad i taget; fick fast; stannar för gängets skull; kom tillbaka till oss',
    },
    en: {
      terms: 'commitment; exit survey; chain of fixed-term contracts; resignation; staying in the job; attrition',
      signs:
        'handed in her notice; handed in his notice; third one to go; good ones leave first; leaving party again; looking at other jobs; thinking of leaving; competitor pays more; asked why she is leaving; nobody asked why; one month at a time; got a permanent contract; stays because of the team; came back to us',
    },
  },
  {
    key: 'idea-that-got-tried',
    name: { fi: 'idea joka kokeiltiin', sv: 'en idé som prövades', en: 'an idea given a try' },
    near: ['experimenting', 'innovation', 'suggestion-schemes'],
    fi: {
      terms: 'työntekijän idea; ideakilpailu; arjen innovaatio; ideahautomo',
      signs:
        'kokeiltiin viikko; kokeillaan kaksi viikkoa; mitä jos tehtäisiin; keksin että; keksittiin uusi tapa; sain luvan kokeilla; tehtiin pahvista malli; askarreltiin; teippasin lattiaan; rakensin itse apuvälineen; ei toiminut mutta opittiin; idea tyrmättiin; on kokeiltu ennenkin; ei tule toimimaan; ideat jää palaveriin; hyvä idea jäi; kokeilu jäi käyttöön; pienellä muutoksella; otettiin muillekin; lappuja seinälle',
      opposites: 'ei saa kokeilla; tyrmättiin heti',
    },
    sv: {
      terms: 'snabbt försök; idékläckning; medarbetarens idé; idétävling; vardagsinnovation; pilotförsök',
      signs:
        'provade en vecka; provar i två veckor; tänk om vi skulle; hittade på ett nytt sätt; fick lov att prova; gjorde en modell av kartong; tejpade på golvet; byggde ett eget hjälpmedel; fungerade inte men vi lärde oss; idén sågades; det har prövats förr; försöket blev i bruk; med en liten ändring; lappar på väggen',
    },
    en: {
      terms: 'culture of experiment; quick trial; employee idea; idea contest; everyday innovation; pilot',
      signs:
        'tried it for a week; trying it for two weeks; what if we; came up with a new way; allowed to try; made a cardboard model; taped it on the floor; built our own tool; did not work but we learned; idea was shot down; been tried before; will never work; trial became the practice; with a small change; sticky notes on the wall',
    },
  },
  {
    key: 'research-into-practice',
    name: { fi: 'tutkimus arjen työhön', sv: 'forskning in i vardagen', en: 'research into everyday work' },
    near: ['research', 'evidence-based-work'],
    fi: {
      terms:
        'tutkimustulosten hyödyntäminen; tutkimusyhteistyö; kehittämistutkimus; tutkimusaika; tieteellinen artikkeli; tutkimusklubi; vaikuttavuustutkimus',
      signs:
        'luin tutkimuksen; löysin artikkelin; artikkelista keskusteltiin; lukupiiri töissä; mitä tutkimus sanoo; tutkimuksen mukaan; mutu-tuntumalla; mututuntuma; aina tehty näin vaikka tutkimus; opiskelija tekee gradua meistä; gradu meidän työstä; opinnäyte meille; tutkija seurasi työtä; haastateltiin tutkimukseen; tulokset ei tule takaisin; kerättiin aineistoa; ei aikaa tutkia; tutkimus tehdään illalla; yliopiston kanssa',
    },
    sv: {
      terms:
        'forskningsrön; utnyttja forskning; forskningssamarbete; forskningstid; vetenskaplig artikel; doktorsavhandling',
      signs:
        'läste en studie; hittade en artikel; diskuterade artikeln; läsecirkel på jobbet; vad säger forskningen; på känn; alltid gjort så fast forskningen; en student skriver gradu om oss; forskaren följde arbetet; intervjuades för en studie; resultaten kommer aldrig tillbaka; samlade material; ingen tid att forska; med universitetet',
    },
    en: {
      terms:
        'using research findings; research collaboration; thesis work; time for research; scientific article; doctoral thesis; journal club',
      signs:
        'read a study; found an article; discussed the paper; what does the research say; gut feeling; always done it though research; student writes a thesis about us; researcher followed our work; interviewed for a study; results never come back; collected the data; no time for research; with the university',
    },
  },
  {
    key: 'learning-from-elsewhere',
    name: { fi: 'muualta oppiminen', sv: 'lära av andra', en: 'learning from elsewhere' },
    near: ['innovation', 'cooperation-with-partners', 'learning-at-work'],
    fi: {
      terms:
        'benchmarkkaus; vertailukäynti; tutustumiskäynti; alan verkosto; konferenssi*0.5; messukäynti; vertaisoppiminen organisaatioiden välillä; työnkierto toisessa organisaatiossa; asiantuntijaverkosto',
      signs:
        'kävin tutustumassa; kävimme katsomassa miten muut; toisessa sairaalassa tehdään; toisella tehtaalla tehdään; toisessa kaupungissa; miten te teette; kilpailija tekee toisin; messuilta ideoita; messuilla näin; seminaarista tuliaisia; tutustumismatkalta; otettiin malli naapurista; heillä toimii; vaihdettiin kokemuksia; verkostossa kysyin; kumppani vinkkasi; vierailijat kysyi; meiltä tultiin oppimaan',
    },
    sv: {
      terms: 'benchmarking; branschnätverk; konferens; mässbesök; expertnätverk; lära av andra organisationer',
      signs:
        'besökte ett annat ställe; såg hur andra gör; på ett annat sjukhus gör de; på en annan fabrik; hur gör ni; konkurrenten gör annorlunda; idéer från mässan; från seminariet hade jag; tog modell av grannen; hos dem fungerar det; bytte erfarenheter; frågade i nätverket; besökarna frågade',
    },
    en: {
      terms:
        'benchmarking; networking; conference; trade fair visit; learning from other organisations; expert network',
      signs:
        'visited another site; saw how others do it; at another hospital they; at another plant they; how do you do it; competitor does it differently; ideas from the fair; brought back from the seminar; took the model from next door; works for them; swapped experiences; asked in the network; came to learn from us',
    },
  },
];
