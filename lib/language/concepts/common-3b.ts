import type { Concept } from '../types';

/** Workload, sleep and recovery, ergonomics, safety at any workplace, conflicts, equality and language. */
export const common3BConcepts: readonly Concept[] = [
  {
    key: 'safety-rule-skipped',
    name: { fi: 'turvaohje ohitettiin', sv: 'säkerhetsregeln hoppades över', en: 'the safety rule skipped' },
    near: ['occupational-safety', 'guards-and-gear'],
    fi: {
      terms:
        'turvallisuusohje; suojainten käyttö; oikominen; turvallisuuskäytäntö; riskinotto työssä; turvavartti; työturvallisuuskierros',
      signs:
        'lasit jäi koukkuun; suojalasit otsalla; kypärä jäi autoon; vaan nopeasti ilman; ihan pikku homma vaan; aina on tehty näin; ei tässä mitään satu; huomautin suojaimista; sanoin kypärästä; pysäytin työn; lopetettiin työ siihen; kiireessä oiotaan; ohitettiin rajakytkin; suoja otettu pois; hanskat hukassa; kuulosuojaimet kaulalla; turvavartissa',
    },
    sv: {
      terms: 'säkerhetsinstruktion; användning av skyddsutrustning; genvägar; riskbeteende; skyddsrond',
      signs:
        'glasögonen blev på kroken; hjälmen blev i bilen; bara snabbt utan; alltid gjort så här; inget händer; påpekade om hjälmen; stoppade arbetet; genar i brådskan; skyddet borttaget; handskarna borta; hörselkåporna runt halsen',
    },
    en: {
      terms: 'safety rule; wearing protective equipment; cutting corners; risk taking at work; stop work authority',
      signs:
        'goggles on the hook; helmet left in the car; just quickly without; only a small job; always done it this way; nothing ever happens; reminded him about the helmet; stopped the job; cut corners in a hurry; guard taken off; gloves missing; ear defenders round the neck',
    },
  },
  {
    key: 'small-injury-at-work',
    name: { fi: 'tapaturma töissä', sv: 'olycksfall i arbetet', en: 'an injury at work' },
    near: ['occupational-safety', 'incident-reporting'],
    fi: {
      terms:
        'tapaturma; ensiapukaappi; tapaturmailmoitus; työmatkatapaturma; tapaturmavakuutus; ensiapuvalmius; nollan tapaturman tavoite; tapaturmataajuus',
      signs:
        'sormi jäi väliin; viilsin sormeen; liukastuin pihalla; liukastui lattialla; kompastuin johtoon; kompastui kynnykseen; roska silmään; laastari loppu; laastarit loppui; ensiapukaapissa vain; ei löydetty ensiapulaukkua; silmähuuhde vanhentunut; kaatui rappusissa; piti tikata; ambulanssi pihaan; vietiin päivystykseen; päiviä ilman tapaturmia; lattia märkä eikä kylttiä; hiekoittamatta',
    },
    sv: {
      terms: 'förstahjälpskåp; olycksfallsanmälan; arbetsreseolycka; olycksfallsförsäkring; nolltolerans för olyckor',
      signs:
        'fingret i kläm; skar mig i fingret; halkade på gården; snubblade på sladden; skräp i ögat; plåstren slut; ögonduschen för gammal; föll i trappan; måste sys; ambulans på gården; våt golv utan skylt; inte sandat',
    },
    en: {
      terms:
        'occupational injury; first aid kit; accident report; commuting accident; lost time injury; accident frequency',
      signs:
        'finger got caught; cut my finger; slipped in the yard; slipped on the floor; tripped over a cable; something in my eye; out of plasters; eyewash expired; fell on the stairs; needed stitches; wet floor no sign; not gritted; days without accidents',
    },
  },
  {
    key: 'evacuation-and-fire',
    name: { fi: 'palo ja poistuminen', sv: 'brand och utrymning', en: 'fire and evacuation' },
    near: ['preparedness', 'occupational-safety'],
    fi: {
      terms:
        'poistumisharjoitus; palohälytys; sammutin; alkusammutus; kokoontumispaikka; hätäpoistumistie; palo-ovi; pelastautuminen; palovaroitin*0.6; väestönsuoja',
      signs:
        'palohälytin soi; hälytys oli väärä; kukaan ei lähtenyt ulos; minne kokoonnutaan; poistumistien edessä lavoja; ovi kiilattu auki; tavaraa käytävällä; sammutin hukassa; sammutin piilossa kaapin takana; harjoiteltiin sammuttamista; kuka laskee porukan; keltaiset liivit päälle; savua kopiohuoneesta; kävelytie tukittu; ei kuulunut kuulutus',
    },
    sv: {
      terms:
        'utrymningsövning; brandlarm; brandsläckare; släckningsövning; samlingsplats; branddörr; säkerhetspromenad; skyddsrum',
      signs:
        'larmet gick; falskt larm; ingen gick ut; var ska vi samlas; pallar framför nödutgången; dörren uppkilad; saker i korridoren; släckaren gömd; övade släckning; vem räknar folket; hördes inget utrop',
    },
    en: {
      terms: 'evacuation drill; fire alarm; fire extinguisher; assembly point; fire door; fire drill; fire warden',
      signs:
        'alarm went off; nobody went out; where do we gather; pallets in front of the exit; door wedged open; stuff in the corridor; extinguisher hidden; practised putting out a fire; who counts people; could not hear the announcement',
    },
  },
  {
    key: 'friction-with-colleague',
    name: { fi: 'hiertymä työkaverin kanssa', sv: 'skav mellan kolleger', en: 'friction with a colleague' },
    near: ['conflicts', 'team-cooperation', 'workplace-communication'],
    fi: {
      terms:
        'ristiriitatilanne; riita työpaikalla; työpaikan klikit; kuppikunta; selän takana puhuminen; sovittelija; välienselvittely',
      signs:
        'otin puheeksi; ei puhu mulle; mykkäkoulua; tiuskaisi; äyskähti; paiskasi oven; kireä tunnelma; ilma oli sakea; selän takana puhutaan; istutaan eri pöydissä; ärsyttää kun aina; sanottiin rumasti; loukkasi*0.5; pyysi anteeksi*0.6; puhdistettiin ilma; puhuttiin asia halki; istuttiin alas ja puhuttiin; sovittiin riita; väännettiin samasta asiasta; kahden leirin välissä',
    },
    sv: {
      terms:
        'konflikthantering; ta upp till diskussion; gräl på jobbet; klickar på jobbet; medling på arbetsplatsen; skvaller',
      signs:
        'tog upp saken; pratar inte med mig; fräste; smällde i dörren; spänd stämning; bakom ryggen på; sitter vid olika bord; sade det fult; bad om förlåtelse; rensade luften; pratade ut; satte oss ner och pratade; mellan två läger',
    },
    en: {
      terms:
        'workplace mediation; disagreement at work; raising the issue; cliques; quarrel at work; gossip; clearing the air; difficult conversation',
      signs:
        'brought it up with her; brought it up with him; not speaking to me; silent treatment; snapped at me; slammed the door; tense atmosphere; talks behind backs; sit at different tables; said it rudely; apologised*0.5; cleared the air; talked it through; sat down and talked; caught between two camps',
    },
  },
  {
    key: 'everyone-treated-equally',
    name: { fi: 'yhdenvertainen kohtelu töissä', sv: 'likabehandling på jobbet', en: 'equal treatment at work' },
    near: ['equality', 'bullying-and-respect'],
    fi: {
      terms:
        'yhdenvertaisuussuunnitelma; tasa-arvosuunnitelma; ikäsyrjintä; sukupuolten tasa-arvo; moninaisuus; kohtuullinen mukautus',
      signs:
        'tytöttely; vitsi ulkonäöstä; läppä ulkomaalaisista; naureskeltiin aksentille; naisena sitä; miehet hoitaa kahvit naiset; liian vanha koulutettavaksi; ei kutsuttu koska määräaikainen; vuokratyöläinen ei saa; pyörätuolilla ei pääse; ovi liian raskas; luiska puuttuu; lomat samoille joka vuosi; sanoin ettei noin puhuta; kaikilla sama mahdollisuus; rukoushuone; pukuhuoneet vain miehille',
    },
    sv: {
      terms:
        'likabehandlingsplan; jämställdhetsplan; åldersdiskriminering; tillgänglighet på arbetsplatsen; rimliga anpassningar',
      signs:
        'kallade lilla gumman; skämt om utseendet; skrattade åt brytningen; för gammal för kurs; inte bjuden för visstidsanställd; kommer inte in med rullstol; rampen saknas; sommarsemester åt samma varje år; sade att så säger man inte; alla har samma chans',
    },
    en: {
      terms: 'equality plan; age discrimination; accessibility of the workplace; reasonable adjustment',
      signs:
        'called me girlie; joke about looks; laughed at the accent; as a woman; too old for training; not invited because temporary; wheelchair cannot get in; no ramp; same people get july off; said we do not talk like that; same chance for everyone; changing room only for men',
    },
  },
  {
    key: 'lost-in-language',
    name: { fi: 'kieli muurina työpaikalla', sv: 'språket som mur', en: 'language as a wall at work' },
    near: ['multilingual-work', 'work-in-many-languages', 'equality'],
    fi: {
      terms:
        'kielitietoisuus; selkokieli töissä; kielitaidon kehittyminen; suomen kielen oppiminen työssä; työkieli; kielimuuri; toisella kielellä työskentely; tulkkaus palaverissa; kielituki; kielikaveri',
      signs:
        'vaihdettiin englantiin; vaihdoin suomeen; puhukaa hitaammin; nyökkäsi vaikka ei ymmärtänyt; ei ymmärtänyt ohjetta; kukaan ei uskaltanut puhua englantia; kahvipöydässä puhutaan vain suomea; jäi keskustelun ulkopuolelle; piirsin kuvan; näytin kuvalla; google kääntäjällä; kääntäjä kännykässä; ohje vain suomeksi; murre oli vaikeaa; viesti kahdella kielellä; opetin sanan päivässä; sain puhua omaa kieltä; ruotsiksi ei löytynyt',
    },
    sv: {
      terms:
        'språkmedvetenhet; lätt språk på jobbet; språkkunskaper i arbetet; arbetsspråk; språkmur; tolkning på mötet; språkstöd; språkkompis; tvåspråkighet på jobbet',
      signs:
        'bytte till engelska; bytte till finska; prata långsammare; nickade fast hen inte förstod; förstod inte instruktionen; bara finska vid kaffebordet; blev utanför samtalet; ritade en bild; översättaren i mobilen; instruktionen bara på finska; meddelandet på två språk; ett ord om dagen; hittades inte på svenska; fick prata eget språk',
    },
    en: {
      terms:
        'language awareness; plain language at work; learning the local language; working language; language barrier; interpreting in meetings; language support; language buddy',
      signs:
        'switched to english; please speak slower; nodded without understanding; did not understand the instructions; only finnish at the coffee table; left out of the conversation; drew a picture; translator on my phone; instructions only in finnish; message in two languages; one word a day; afraid to speak english',
    },
  },
  {
    key: 'life-situation-flexibility',
    name: {
      fi: 'jousto elämäntilanteessa',
      sv: 'flexibilitet i livssituationen',
      en: 'flexibility for life outside work',
    },
    near: ['work-life-balance', 'work-schedule'],
    fi: {
      terms:
        'omaishoitaja työssä; perhevapaalta paluu; työaikajousto; lyhennetty työaika; perheystävällisyys; vuorotoive; etäpäivä perhesyistä',
      signs:
        'lapsi sairastui; päiväkodista soitettiin; päiväkoti menee kiinni viideltä; äidin lääkäri; vanhempi huonona; vaihdettiin vuoroa; kukaan ei vaihda vuoroa; toiveet ei toteutunut; vuorolista tuli myöhään; lista muuttui taas; lähdin aiemmin hakemaan lapsen; sain tehdä lyhyempää päivää; liukuma auttoi; kaksi viikkoa ennen lista; juhannus taas töissä; sain joustoa',
    },
    sv: {
      terms:
        'anhörigvårdare i arbetslivet; återkomst från familjeledighet; förkortad arbetstid; familjevänlighet; önskemål om skift',
      signs:
        'barnet blev sjukt; ringde från dagiset; dagis stänger klockan fem; mammas läkartid; bytte skift; ingen byter skift; önskemålen gick inte igenom; listan kom sent; listan ändrades igen; gick tidigare för att hämta barnet; fick kortare dagar',
    },
    en: {
      terms: 'parental leave return; working carer; shortened hours; family friendliness; shift swap; shift wish',
      signs:
        'child fell ill; nursery called; nursery closes at five; mother has a doctor; swapped shifts; nobody swaps shifts; my wishes were not met; rota came late; rota changed again; left early to pick up; shorter days helped; working midsummer again',
    },
  },
  {
    key: 'sick-leave-and-return',
    name: { fi: 'sairauspoissaolo ja paluu', sv: 'sjukfrånvaro och återkomst', en: 'sick leave and coming back' },
    near: ['wellbeing-at-work', 'stress-exhaustion', 'career-endurance'],
    fi: {
      terms: 'työhönpaluu; kevennetty työ; työkyvyn tuki; työterveysneuvottelu; työkykyjohtaminen; omailmoitus',
      signs:
        'tulin puolikuntoisena töihin; sairaana töissä; kuumeessa töihin; pitkällä saikulla; saikku; saikkua; kolmas saikulla; palasi sairauslomalta; työterveydessä käytiin; työterveyteen ei saa aikaa; kevyempiä hommia; teki puolta päivää; kukaan ei kysynyt mitä kuuluu; työkaverit otti hyvin vastaan; työuupumus; lääkäri kirjoitti; heti täysi työmäärä; palautui pikku hiljaa',
    },
    sv: {
      terms: 'återgång till arbetet; lättare arbete; stöd för arbetsförmågan; egen anmälan',
      signs:
        'kom halvsjuk till jobbet; sjuk på jobbet; lång sjukskrivning; kom tillbaka från sjukledigheten; får ingen tid till företagshälsan; lättare uppgifter; halva dagar; ingen frågade hur det är; läkaren skrev; full arbetsmängd genast',
    },
    en: {
      terms: 'work ability support; self-certification; presenteeism; coming back after illness; back to work meeting',
      signs:
        'came in half sick; working while ill; off sick for weeks; back from sick leave; no appointment at occupational health; lighter tasks; half days; nobody asked how i am; doctor signed me off; full load straight away; welcomed back',
    },
  },
];
