import type { Concept } from '../types';

/** Young people, libraries and culture: evenings at the youth centre, the desk in the library, readers and clubs. */
export const people3BConcepts: readonly Concept[] = [
  {
    key: 'maker-space-and-clubs',
    name: { fi: 'paja ja kerhotoiminta', sv: 'verkstad och klubbar', en: 'maker space and clubs' },
    near: ['innovation', 'experimenting', 'digital-skills'],
    fi: {
      terms:
        'makerspace; kirjaston paja; 3d-tulostin; kaupunkiverstas; kerho; kerhotoiminta; harrastustoiminta; koodauskerho; musiikkihuone; työpaja nuorille; digistudio; harrastamisen suomen malli; kerho-ohjaaja; tarrakone',
      signs:
        'lapsi tulosti oman kuvan; ompelukone jumissa pajalla; kerhossa kahdeksantoista; koodattiin peli kahdessa tunnissa; bändi soitti kellarissa; kerho täynnä kahdessa minuutissa; filamenttia loppu; lainattiin poria; juotettiin johtoja; nuori opetti ohjaajaa; peli-ilta; sai oman idean tehtyä; nikkaroitiin linnunpöntöt kerhossa; kuljetus kerhoon puuttuu',
      opposites: 'kerho jäi pitämättä',
    },
    sv: {
      terms:
        'makerspace på bibliotek; biblioteksverkstad; 3d-skrivare; klubbverksamhet; hobbyverksamhet; kodklubb; musikrum; digistudio; klubbledare; finlandsmodellen',
      signs:
        'barnet skrev ut sin egen figur; symaskinen krånglar i verkstan; arton i klubben; kodade ett spel på två timmar; bandet repade i källaren; klubben full på två minuter; filamentet slut; lånade ut en borr; lödde sladdar; fick sin egen idé gjord; skjuts till klubben saknas; verkstad för unga*0.5',
      opposites: 'klubben inhiberades',
    },
    en: {
      terms:
        'maker space; library workshop; 3d printing; hobby club; coding club; music room; craft workshop; after-school club; digital studio; club leader',
      signs:
        'printed their own figure; sewing machine jammed; eighteen in the club; coded a game in two hours; band rehearsed in the basement; club full in two minutes; out of filament; lent out a drill; soldered wires; made their own idea; no transport to the club',
      opposites: 'club was cancelled',
    },
  },
  {
    key: 'culture-for-everyone',
    name: { fi: 'kulttuuri kaikille', sv: 'kultur för alla', en: 'culture for everyone' },
    near: ['equality', 'citizens-and-forms', 'tourism-and-events'],
    fi: {
      terms:
        'kulttuuripalvelu; museotyö; museo; näyttely; saavutettava kulttuuri; taidekasvatus; kulttuurikasvatussuunnitelma; taidelainaamo; kaikukortti; museo-opas; yleisötyö; kulttuurikaveri; museopedagogi',
      signs:
        'näyttelyn pystytys; vitriinin lasi; kosketa esinettä; kuvailutulkkaus; opastus viittomalla; luokka museossa; kuljetus museoon ei mahtunut budjettiin; koululaisille ilmaispäivä; vanhus itki laulun aikana; pyörätuoli ei mahdu sisään; avajaiset; tarina esineestä; äänimaisema; senioreita kaksi bussillista',
      opposites: 'kulttuuri jää keskustaan',
    },
    sv: {
      terms:
        'kulturtjänst; museum; utställning; tillgänglig kultur; konstfostran; kulturfostransplan; museiguide; publikarbete; kulturkompis; museipedagog; artotek',
      signs:
        'utställningen byggdes; glasmontern; rör vid föremålet; syntolkning; guidning på teckenspråk; klassen på museet; skjuts till museet rymdes inte i budgeten; gratis för skolelever; rullstolen kommer inte in; vernissage; seniorer i två bussar',
      opposites: 'kulturen stannar i centrum',
    },
    en: {
      terms:
        'cultural service; museum; exhibition; accessible culture; art education; museum guide; audience work; art lending; culture companion; museum educator',
      signs:
        'hanging the exhibition; glass case; touch the object; audio description; tour in sign language; class at the museum; bus to the museum not in the budget; free day for schools; wheelchair does not fit; opening night; two busloads of seniors',
      opposites: 'culture stays in the centre',
    },
  },
  {
    key: 'volunteering-and-participation',
    name: { fi: 'nuorten osallisuus', sv: 'ungas delaktighet', en: "young people's say" },
    near: ['peer-support-volunteers', 'patient-participation', 'decision-making'],
    fi: {
      terms:
        'nuorten osallisuus; oppilaskunta; lapsiparlamentti; osallistuva budjetointi; nuorten ääni; nuorten ehdotus; kuulla lapsia; nuorten kuuleminen; oppilaskunnan hallitus; nuorisoraati; osallistava suunnittelu; vertaisohjaaja; tukioppilas',
      signs:
        'nuoret äänestivät; mitä lapset oikeasti toivoivat; kysyttiin eskarilaisilta; lapset piirsivät pihan; raati kokoontui; sai rahaa omaan ideaan; aikuiset päättivät silti; idea ei mennyt läpi valtuustossa; nuori puhui valtuustolle; kyselyyn vastasi neljä sataa nuorta; aloite lähetettiin; nuori veti illan; toivelaatikko',
      opposites: 'nuorten ideat unohdettiin; päätettiin ilman nuoria',
    },
    sv: {
      terms:
        'ungas delaktighet; elevkår; barnparlament; deltagande budgetering; ungas röst; ungdomsjury; höra barnen; elevkårsstyrelse; vänelev; delaktig planering',
      signs:
        'de unga röstade; vad barnen egentligen önskade; frågade förskolebarnen; barnen ritade gården; fick pengar till sin idé; vuxna bestämde ändå; en ungdom talade för fullmäktige; motionen lämnades in; ungdomen ledde kvällen; önskelådan',
      opposites: 'beslutades utan ungdomarna',
    },
    en: {
      terms:
        "youth participation; pupil council; student council; children's parliament; participatory budgeting; youth panel; hearing children; peer instructor",
      signs:
        'young people voted; what children really wished for; asked the preschoolers; children drew the yard; got money for their own idea; adults decided anyway; spoke to the council; initiative was sent; a young person ran the evening; wish box',
      opposites: 'decided without the young',
    },
  },
  {
    key: 'school-meal',
    name: { fi: 'kouluruokailu', sv: 'skolmat', en: 'school meals' },
    near: ['meals-and-kitchen', 'pupils', 'food-waste'],
    fi: {
      terms:
        'kouluruokailu; kouluruoka; ruokala; ruokasali; ruokailuvuoro; koululaisen erityisruokavalio; kasvisruokapäivä; biojätemittaus; aamupala koululla; välipala; koulun keittäjä; ruokahuolto koulussa; lounas oppilaille',
      signs:
        'jono ruokalassa; ruokailuvuoro puoli yksitoista; lautanen jäi koskematta; kasviskastike jäi; ruokalassa hälinää; seitsemän minuuttia syödä; pinaattilettu; ottivat vain leipää; ohjaaja syö oppilaiden kanssa; erityisruoka loppui; mitattiin biojäte; näkki ja voi; nälkäisenä neljänteen tuntiin; pizzaa kioskilta kesken päivän',
      opposites: 'oppilas syömättä',
    },
    sv: {
      terms:
        'skolmat; skolmåltid; skolbespisning; matsal; matskift; specialkost i skolan; vegedag; matsvinn i skolan; morgonmål i skolan; mellanmål; skolkök',
      signs:
        'kö i matsalen; matturen halv elva; tallriken orörd; grönsakssåsen blev kvar; oljud i matsalen; sju minuter att äta; tog bara bröd; specialkosten tog slut; mätte bioavfallet; hungrig på fjärde timmen; pizza från kiosken',
      opposites: 'eleven åt inte',
    },
    en: {
      terms:
        'school meals; school lunch; school canteen; lunch shift; special diet at school; vegetarian day; food waste at school; breakfast at school; school kitchen',
      signs:
        'queue in the canteen; lunch at half ten; plate untouched; vegetable sauce left over; noisy dining hall; seven minutes to eat; took only bread; special diet ran out; weighed the biowaste; hungry by the fourth lesson; pizza from the kiosk',
      opposites: 'pupil went without lunch',
    },
  },
  {
    key: 'school-day-outside',
    name: { fi: 'liikkuva koulu ja retket', sv: 'skolan i rörelse och utfärder', en: 'moving school and outings' },
    near: ['pupils', 'wellbeing-at-work', 'early-education'],
    fi: {
      terms:
        'liikkuva koulu; toiminnallinen oppiminen; ulkotunti; välituntiliikunta; luokkaretki; leirikoulu; luontokoulu; retkipäivä; opintokäynti; retkilupa; uimaopetus; liikuntatunti; metsäryhmä',
      signs:
        'keppejä laskutunnilla; kertotaulu hyppynarulla; bussi myöhästyi retkeltä; kaksikymmentä uimapukua; yksi eksyi metsään; retki peruttiin sateen takia; leirikoulurahat; reppu kuraisena; lähdettiin kirjastoon kävellen; hiihtopäivä luokalla; mittanauhan kanssa pihalle; metsässä hiljaisinkin puhui; vanhempia mukaan retkelle; evästauko kivellä',
      opposites: 'istutaan koko päivä',
    },
    sv: {
      terms:
        'skolan i rörelse; aktivitetsbaserat lärande; uteundervisning; rastmotion; klassutfärd; lägerskola; naturskola; utflyktsdag; studiebesök; simundervisning; skogsgrupp',
      signs:
        'pinnar på mattelektionen; multiplikation med hopprep; bussen försenades till utfärden; tjugo baddräkter; utfärden inhiberades på grund av regn; lägerskolepengar; gick till biblioteket till fots; skiddag med klassen; måttband på gården; i skogen talade den tystaste; matsäck på en sten',
      opposites: 'sitter hela dagen',
    },
    en: {
      terms:
        'active school day; outdoor lesson; learning by doing outside; school trip; school camp; nature school; outing; study visit; swimming lessons; forest group',
      signs:
        'counting with sticks; times tables with a skipping rope; bus late for the trip; trip cancelled for rain; camp money; walked to the library; ski day with the class; measuring the yard; the quietest one talked in the woods; parents along on the trip; packed lunch on a rock',
      opposites: 'sit all day',
    },
  },
  {
    key: 'school-leadership',
    name: {
      fi: 'rehtorin ja päiväkodinjohtajan työ',
      sv: 'rektorns och daghemsföreståndarens arbete',
      en: 'head teacher',
    },
    near: ['leadership', 'decision-making', 'bureaucracy'],
    fi: {
      terms:
        'rehtori; rehtorin työ; päiväkodin johtaja; koulutoimenjohtaja; apulaisrehtori; pedagoginen johtaminen; koulun johtoryhmä; opettajakunta; opettajainkokous; jory koulussa; kouluverkko; oppilasmäärä; veso; yhteissuunnittelu syksyllä',
      signs:
        'rehtori ei ehdi tunneille; rehtorin ovi auki; rehtorin ovi kiinni; opekokous venyi; tuntikehys ei riitä; sijaisia etsin koko aamun; yksi rehtori kolmella koululla; tulee luokkaan katsomaan; rehtori kiitti käytävällä; kokouksessa luettiin esityslistaa; lakkautuslista; veso-päivä; johtaja kahdessa talossa; uusi rehtori puolessa vuodessa',
      opposites: 'rehtori kuulee; päätös tuli ylhäältä',
    },
    sv: {
      terms:
        'rektor; rektorns arbete; daghemsföreståndare; biträdande rektor; pedagogiskt ledarskap; lärarkår; lärarmöte; skolnät; elevantal; skolans ledningsgrupp',
      signs:
        'rektorn hinner inte på lektioner; rektorns dörr öppen; lärarmötet drog ut; timramen är stram; sökte vikarier hela morgonen; en rektor för tre skolor; kom till klassen och tittade; rektorn tackade i korridoren; nedläggningshotad skola; föreståndare i två hus; ny rektor på ett halvår',
      opposites: 'beslutet kom uppifrån',
    },
    en: {
      terms:
        'head teacher; principal; nursery manager; deputy head; instructional leadership; school network; teaching staff; pupil numbers',
      signs:
        "head never gets to lessons; head's door is open; staff meeting dragged on; hours frame is tight; looked for cover all morning; one head for three schools; came to watch the lesson; head thanked me in the corridor; school on the closure list; manager of two houses; new head in half a year; staff meeting*0.5",
      opposites: 'decision came from above',
    },
  },
  {
    key: 'after-school-and-club-care',
    name: { fi: 'iltapäivätoiminta', sv: 'eftermiddagsverksamhet', en: 'after-school care' },
    near: ['early-education', 'pupils', 'relatives'],
    fi: {
      terms:
        'iltapäivätoiminta; iltapäiväkerho; iltis; ip-ohjaaja; aamutoiminta; läksykerho; kesätoiminta lapsille; leikkipuisto; perhekerho; avoin perhetoiminta; perhepuisto; läksyparkki',
      signs:
        'ekaluokkalaiset yksin iltapäivällä; lapsi pyysi kaveria mukaan; läksyt ensin sitten ulos; kaksi ohjaajaa viisikymmentä lasta; kuka haki ja kuka lähti kävellen; välipala kello kaksi; tilat jaettu koulun kanssa; kerhon jäsenmaksu; ulkona joka säällä; vanhemmat puistossa juttelevat keskenään; aamulla seitsemältä auki; lapsi tuli suoraan koulusta; yksinäinen äiti sai jutella',
      opposites: 'iltapäivät yksin kotona',
    },
    sv: {
      terms:
        'eftermiddagsverksamhet; eftis; fritids; eftermiddagsklubb; morgonverksamhet; läxklubb; lekpark; familjeklubb; öppen familjeverksamhet; sommarverksamhet för barn; läxhjälp',
      signs:
        'ettorna ensamma på eftermiddagen; läxor först sedan ut; två ledare och femtio barn; vem hämtade och vem gick; mellanmål klockan två; delar lokaler med skolan; ute i alla väder; föräldrarna pratar i parken; öppet klockan sju; barnet kom direkt från skolan; ensam mamma fick prata',
      opposites: 'ensam hemma på eftermiddagen',
    },
    en: {
      terms:
        'after-school care; afternoon club; homework club; breakfast club; playground staff; family club; open family activity; holiday club; wraparound care',
      signs:
        'first graders alone in the afternoon; homework first then outside; two leaders and fifty children; who was picked up and who walked; snack at two; shared rooms with the school; outdoors in all weather; parents talk in the park; open at seven; came straight from school; lonely mother got to talk',
      opposites: 'alone at home in the afternoon',
    },
  },
  {
    key: 'privacy-of-children',
    name: { fi: 'lasten tietosuoja', sv: 'barns dataskydd', en: "children's privacy" },
    near: ['privacy', 'child-protection', 'digital-services'],
    fi: {
      terms:
        'lapsen tietosuoja; kuvauslupa; oppilastiedot; oppilasrekisteri; salassapito koulussa; turvakielto; kuvien julkaiseminen; rekisteriseloste koulussa; huoltajan lupa; lasten kuvat',
      signs:
        'valokuvaan ei lupaa; ryhmäkuva jäi pois; nimi väärään ryhmään; opettajan kalenterissa oppilaiden asiat; paperi tulostimeen jäi oppilaasta; viesti meni väärälle huoltajalle; lupalappu puuttuu; erotilanteessa kumpi saa tietää; sovellus ilman lupaa; käytävällä puhuttiin oppilaasta; paperi jäi taukohuoneeseen; lapsen kuva päiväkodin instassa',
      opposites: 'tiedot levisivät',
    },
    sv: {
      terms:
        'barns dataskydd; fotolov; elevuppgifter; elevregister; tystnadsplikt i skolan; spärrmarkering; publicera bilder på barn; vårdnadshavarens lov; barnfoton',
      signs:
        'inget lov att fotografera; papper om eleven i skrivaren; meddelandet gick till fel vårdnadshavare; lovlappen saknas; vilken förälder får veta; appen utan lov; pratade om eleven i korridoren; barnets bild på daghemmets insta',
      opposites: 'uppgifterna spreds',
    },
    en: {
      terms:
        "children's privacy; photo permission; pupil data; pupil records; confidentiality at school; consent of guardians; publishing photos of children; protected address",
      signs:
        "no permission for photos; paper about a pupil left in the printer; message went to the wrong parent; consent slip missing; which parent may know; app used without consent; talked about a pupil in the corridor; child's picture on instagram",
      opposites: 'data leaked about a child',
    },
  },
];
