import type { Concept } from '../types';

/** A day in the classroom and the daycare group, from the morning gate to the evening message to parents. */
export const people1BConcepts: readonly Concept[] = [
  {
    key: 'co-teaching',
    name: { fi: 'yhteisopettajuus', sv: 'samundervisning', en: 'co-teaching' },
    near: ['teaching', 'team-cooperation', 'knowledge-sharing'],
    fi: {
      terms:
        'samanaikaisopetus; yhteissuunnittelu; ysaika; opettajatiimi; rinnakkaisluokka; vuosiluokkatiimi; monialainen oppimiskokonaisuus; ilmiöoppiminen; tiimiopettajuus; vertaisopettaja',
      signs:
        'kaksi opea samassa luokassa; yhdistettiin luokat; jaetaan ryhmät puoliksi; jaettiin tuntimateriaalit; kurkistin kollegan tunnille; opehuoneessa vaihdettiin vinkkejä; ope yksin luokassaan; ovi kiinni omassa luokassa; sama teema kuvaamataidossa ja äikässä; suunnitteluaikaa ei ole yhteistä; rinnakkaisluokan open kanssa; oma kansio jakoon; keksittiin opehuoneessa; yhteisopettajuus*0.5',
      opposites: 'jokainen opettaa yksin',
    },
    sv: {
      terms:
        'samplanering; kompanjonlärarskap; lärarlag; parallellklass; mångvetenskaplig lärhelhet; fenomenbaserat lärande; kollegialt lärande i skolan',
      signs:
        'två lärare i samma klass; slog ihop klasserna; delar grupperna; delade lektionsmaterial; besökte kollegans lektion; tips i lärarrummet; ensam i klassrummet; stängd klassrumsdörr; samma tema i flera ämnen; ingen gemensam planeringstid; samundervisning*0.5',
      opposites: 'var och en undervisar ensam',
    },
    en: {
      terms:
        'team teaching; joint lesson planning; phenomenon-based learning; parallel class; teacher team; cross-subject project',
      signs:
        "two teachers in one class; joined the classes; split the groups between us; shared lesson material; sat in on a colleague's lesson; tips in the staff room; alone in my classroom; classroom door shut; same theme in several subjects; no common planning time; co-teaching*0.5",
      opposites: 'everyone teaches alone',
    },
  },
  {
    key: 'second-language-pupils',
    name: { fi: 'suomi toisena kielenä', sv: 'elever med annat modersmål', en: 'pupils learning the language' },
    near: ['pupils', 'equality', 'multilingual-work'],
    fi: {
      terms:
        'suomi toisena kielenä; s2-opetus; valmistava opetus; valmistava luokka; kielitietoinen opetus; oman äidinkielen opetus; maahanmuuttajataustainen oppilas; monikielinen oppilas; kielirepertuaari; s2-opettaja',
      signs:
        'ei ymmärrä vielä ohjetta; kuvakortit; kääntäjä puhelimesta oppilaalle; kaveri tulkkasi luokassa; sanoja seinällä; oppilas oppi kysymään apua; selkokielinen tehtävä; uusi oppilas ilman kieltä; oppikirjan kieli liian vaikeaa; koesanat käännettiin; luokassa yksitoista kieltä; eleillä ja kuvilla; arvioitiin kieltä eikä taitoa',
      opposites: 'kieli jättää ulos; jää hiljaa tunnilla',
    },
    sv: {
      terms:
        'svenska som andraspråk; förberedande undervisning; förberedande klass; språkmedveten undervisning; modersmålsundervisning; flerspråkig elev; elev med invandrarbakgrund',
      signs:
        'förstår inte instruktionen ännu; bildkort; kompisen tolkade; ord på väggen; lättläst uppgift; ny elev utan språk; läroboken för svår; elva språk i klassen; med gester och bilder',
      opposites: 'språket stänger ute; sitter tyst på lektionen',
    },
    en: {
      terms:
        'second language teaching; language-aware teaching; preparatory class; mother tongue lessons; newcomer pupils; multilingual pupil; english as an additional language',
      signs:
        'does not understand the instruction yet; picture cards; classmate interpreted; words on the wall; plain language task; new pupil with no language; textbook too hard to read; eleven languages in the class; gestures and pictures; graded the language not the skill',
      opposites: 'language shuts out; sits silent in class',
    },
  },
  {
    key: 'daycare-group-ratio',
    name: { fi: 'päiväkotiryhmän mitoitus', sv: 'personaltäthet på daghemmet', en: 'adults per group' },
    near: ['early-education', 'short-staffed', 'workload'],
    fi: {
      terms:
        'suhdeluku; päiväkodin henkilöstömitoitus; päiväkotiryhmä; päivystyspäiväkoti; ryhmäkoko; ryhmäavustaja; kiertävä sijainen päiväkodissa; sak-aika',
      signs:
        'kaksi aikuista ja kaksikymmentäyksi lasta; ryhmiä yhdistettiin; lapset jaettiin toisiin ryhmiin; sak-aika peruttiin; lähti kesken päivän toiseen ryhmään; vessaan ei voi jättää ryhmää; suhdeluku ylittyi; avaava vuoro yksin; sulkeva vuoro; pikkuisten puolella itkettiin; viides sijainen tällä viikolla; lapset kysyvät kuka huomenna; sylejä ei riitä; ei ehdi sylitellä; varhaiskasvatuksen opettaja*0.5; lastenhoitaja*0.5',
      opposites: 'rauhallinen pienryhmä; kaikki paikalla tänään',
    },
    sv: {
      terms:
        'personaltäthet på daghem; relationstal; lärare inom småbarnspedagogik; daghemsgrupp; gruppstorlek; jourdaghem; planeringstid på dagis; rundvikarie',
      signs:
        'två vuxna och tjugoett barn; grupperna slogs ihop; barnen delades på andra grupper; planeringstiden ströks; öppnar ensam; stänger ensam; flyttades mitt på dagen till en annan grupp; femte vikarien denna vecka; famnen räcker inte; de små grät; barnskötare*0.5',
      opposites: 'lugn smågrupp',
    },
    en: {
      terms: 'adult to child ratio; nursery staffing; group size; daycare group; childcare worker; preschool group',
      signs:
        'two adults and twenty-one children; groups were merged; children spread to other groups; planning time cancelled; opening alone; closing alone; moved to another group midday; fifth stand-in this week; not enough laps; no time to hold them; ratio was exceeded; early years teacher*0.5; nursery nurse*0.5',
      opposites: 'calm small group',
    },
  },
  {
    key: 'play-and-daily-rhythm',
    name: { fi: 'leikki ja päivärytmi', sv: 'lek och dagsrytm', en: 'play and daily rhythm' },
    near: ['early-education', 'teaching', 'wellbeing-at-work'],
    fi: {
      terms:
        'leikki; leikkipedagogiikka; päivärytmi; pienryhmätoiminta; vasu; lapsen vasu; aamupiiri; ulkoilu ryhmän kanssa; päiväunet; pedagoginen dokumentointi; eskari; leikkiympäristö; siirtymätilanne',
      signs:
        'siirtymät pienissä porukoissa; haalarit eteisessä; kurahousut; eteinen täynnä lapsia; tyynyjä lepohuoneeseen; kuvista päiväjärjestys; lapset saivat päättää; majan rakentaminen lasten kanssa; legot levällään; metsäretki ryhmän kanssa; lauluhetki; leikki keskeytyi ruokailuun; kuralätäkkö*0.6; istuin lattialle leikkiin; lapsen idea; hiekkalaatikolla; esiopetus*0.5',
      opposites: 'kiirehditään lapsia; leikki keskeytetään',
    },
    sv: {
      terms:
        'lek; lekpedagogik; dagsrytm; smågruppsverksamhet; plan för småbarnspedagogik; morgonsamling; utevistelse; vila på dagis; pedagogisk dokumentation; lekmiljö; övergångssituation',
      signs:
        'overaller i tamburen; galonbyxor; tamburen full av barn; bildschema; barnen fick bestämma; byggde koja med barnen; skogsutflykt med gruppen; sångstund; leken avbröts; satt på golvet och lekte; barnets idé; i sandlådan; förskoleundervisning*0.5',
      opposites: 'barnen stressas',
    },
    en: {
      terms:
        'play-based learning; daily rhythm; circle time; nap time; preschool curriculum; small group activity; pedagogical documentation; pre-primary education; transition between activities',
      signs:
        "rain trousers in the hall; hallway full of children; picture timetable; children got to decide; built a den with the children; forest trip with the group; singing time; play was cut short; sat on the floor to play; the child's idea; in the sandpit; snowsuits on",
      opposites: 'children are hurried',
    },
  },
  {
    key: 'child-feelings',
    name: { fi: 'tunnetaidot', sv: 'känslofärdigheter', en: 'emotional skills' },
    near: ['early-education', 'child-protection', 'mental-health'],
    fi: {
      terms:
        'tunnetaidot; tunnekasvatus; kanssasäätely; sensitiivinen kohtaaminen; sosioemotionaaliset taidot; turvataidot; tunnekortit; lapsen rauhoittaminen; pedagoginen rakkaus; sylihoito; aloittavan lapsen pehmeä lasku',
      signs:
        'puri kaveria; itki aamulla eteisessä; vaikea erota äidistä; hänet otettiin syliin; raivari ruokapöydässä; lapsi löi aikuista; nimettiin tunne; rauhoittumispaikka; hengitettiin yhdessä; sanoitin lapselle; seisoi portilla odottamassa äitiä; unilelu kainalossa; ekat päivät päiväkodissa; jutteli mitä kotona tapahtui; lapsi jähmettyi',
      opposites: 'lapselle huudettiin; lapsi jätettiin yksin itkemään',
    },
    sv: {
      terms:
        'känslofärdigheter; känslofostran; samreglering; sensitivt bemötande; socioemotionella färdigheter; känslokort; trygghetsfärdigheter; inskolning på dagis',
      signs:
        'bet en kompis; grät i tamburen; skilja sig från mamma; tog i famnen; raseriutbrott vid bordet; slog en vuxen; satte ord på känslan; lugna hörnan; andades tillsammans; gosedjuret under armen; första dagarna på dagis',
      opposites: 'skrek åt barnet',
    },
    en: {
      terms:
        'emotional skills; co-regulation; social and emotional learning; feelings cards; sensitive care; settling-in at nursery; soothing a child',
      signs:
        'bit a friend; cried in the hallway; parting from mum; took her on my lap; tantrum at the table; hit an adult; gave the feeling a name; calm corner; breathed together; soft toy under the arm; first days at nursery; the child froze',
      opposites: 'shouted at a child; left to cry alone',
    },
  },
  {
    key: 'pickup-and-daily-news',
    name: { fi: 'tuonti- ja hakutilanteet', sv: 'lämning och hämtning', en: 'drop-off and pick-up' },
    near: ['early-education', 'relatives', 'workplace-communication'],
    fi: {
      terms:
        'hakutilanne; tuontitilanne; aamuvastaanotto; hoitoaikojen ilmoittaminen; päikky; vaka-sovellus; päivän kuulumiset; varhaiskasvatuskeskustelu',
      signs:
        'isä haki myöhässä; minuutin vaihto portilla; kerrottiin päivästä ovella; hoitoaikoja ei ilmoitettu; kuka saa hakea; väärä hakija; lapsi jäi viimeisenä; vanhempi puhelimessa hakiessa; märät vaatteet pussissa; vaihtovaatteet loppu; kuva päivästä vanhemmille; tuotiin kuumeisena; hakuaika meni yli; vanhempi itki parkkipaikalla; portin haka auki; hoitoaika*0.5',
      opposites: 'vanhempi ei kuule päivästä mitään',
    },
    sv: {
      terms:
        'hämtningssituation; lämningssituation; mottagning på morgonen; anmäla vårdtider; dagens nyheter till föräldrarna; samtal om småbarnspedagogik; vem hämtar',
      signs:
        'pappan hämtade sent; berättade om dagen i dörren; vårdtiderna inte anmälda; barnet sist kvar; föräldern i telefon; våta kläder i påse; ombyteskläder slut; bild av dagen till föräldrarna; kom med feber; grinden öppen; vårdtid*0.5',
      opposites: 'föräldern får inget veta om dagen',
    },
    en: {
      terms:
        'pick-up time; drop-off; nursery hours; booking care hours; telling parents about the day; daycare app; morning drop-off',
      signs:
        'dad came late; told about the day at the door; hours not booked; last child left; parent on the phone at pick-up; wet clothes in a bag; out of spare clothes; photo of the day for parents; brought in with a fever; gate left open; who may collect',
      opposites: 'parents hear nothing about the day',
    },
  },
  {
    key: 'school-spaces',
    name: { fi: 'koulun ja päiväkodin tilat', sv: 'skolans och daghemmets lokaler', en: 'school premises' },
    near: ['premises', 'pupils', 'teaching'],
    fi: {
      terms:
        'koulutilat; luokkahuone; avoin oppimisympäristö; väistökoulu; parakkikoulu; koulupiha; aineluokka; liikuntasali; kotisolu; koulun sisäilma; piharemontti; liikkuva luokka',
      signs:
        'avoimessa tilassa hälisee; opetettiin käytävällä; parakissa kolme vuotta; ope kiertää kärryn kanssa; luokassa kaksikymmentäkahdeksan astetta; ikkunaa ei saa auki luokassa; verhoseinä ei pidä ääntä; haisee homeelle luokassa; tila varattu tuplana; kuviksen tunti pidettiin ruokalassa; sermillä jaettu; pulpetit ringiksi; uusi kiipeilyteline pihalle; pimeä piha aamulla',
      opposites: 'rauhallinen opetustila',
    },
    sv: {
      terms:
        'skollokaler; klassrum; öppen lärmiljö; tillfälliga skollokaler; barackskola; skolgård; gymnastiksal; skolans inomhusluft; ämnesklass',
      signs:
        'bullrigt i öppna ytan; undervisade i korridoren; tre år i barack; läraren går runt med vagn; fönstret går inte upp i klassen; luktar mögel i klassrummet; rummet dubbelbokat; skärm mellan grupperna; pulpeterna i ring; ny klätterställning',
      opposites: 'lugnt klassrum',
    },
    en: {
      terms:
        'school premises; open learning space; temporary classrooms; school yard; gym hall; school indoor air; subject classroom; portable classroom',
      signs:
        'noisy in the open space; taught in the corridor; three years in a portable; teacher moves around with a trolley; window does not open in class; smells of mould in class; room double-booked; screen between groups; desks in a ring; new climbing frame',
      opposites: 'quiet room to teach in',
    },
  },
  {
    key: 'school-wellbeing-team',
    name: { fi: 'opiskeluhuolto', sv: 'elevvård', en: 'school welfare team' },
    near: ['pupils', 'mental-health', 'cooperation-between-units'],
    fi: {
      terms:
        'opiskeluhuolto; koulukuraattori; kuraattori; koulupsykologi; kouluterveydenhoitaja; monialainen asiantuntijaryhmä; yhteisöllinen opiskeluhuolto; psyykkari; huolen puheeksiotto; nepsy-valmentaja; psykologipalvelu koulussa',
      signs:
        'kuraattorille kuuden viikon jono; psykologi vaihtui kolmannen kerran; jutteli terkkarille; otin huolen puheeksi; psykologi joka toinen tiistai; viiltelyjälkiä; hiljaisempi kuin ennen; ruokailee yksin; palaveri oppilaasta; kuka ottaa kopin oppilaasta; lupa kysyä kotoa; tuli open luo itkien; oppilashuolto*0.5',
      opposites: 'huoli jäi ottamatta puheeksi',
    },
    sv: {
      terms:
        'skolkurator; kurator på skolan; skolpsykolog; skolhälsovårdare; elevvårdsgrupp; studerandevård; kollektiv elevvård; ta upp oron',
      signs:
        'sex veckors kö till kuratorn; psykologen byttes för tredje gången; pratade med hälsovårdaren; tog upp min oro; psykolog varannan tisdag; märken på armarna; tystare än förr; äter ensam; möte om eleven; vem tar tag i eleven; lov hemifrån; elevvård*0.5',
      opposites: 'oron togs inte upp',
    },
    en: {
      terms:
        'school welfare team; school counsellor; school social worker; school psychologist; school nurse; raising a concern',
      signs:
        'six week queue for the counsellor; psychologist changed again; talked to the school nurse; raised my worry; psychologist every other week; marks on her arms; quieter than before; eats alone; meeting about the pupil; who takes hold of this pupil; consent from home; came to the teacher in tears; pupil welfare*0.5',
      opposites: 'concern was not raised',
    },
  },
];
