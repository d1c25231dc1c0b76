import type { Concept } from '../types';

/** How people are led: what those led see of it, and what those who lead try to do. */
export const leadingConcepts: readonly Concept[] = [
  {
    key: 'leadership',
    name: { fi: 'johtaminen', sv: 'ledarskap', en: 'leadership' },
    fi: {
      terms:
        'esihenkilötyö; esimiestyö; lähijohtaminen; henkilöstöjohtaminen; ihmisten johtaminen; johtajuus; lähiesihenkilö; osastonhoitaja; hyvä johtaminen; johtaminen*0.8',
      signs:
        'pomo kuuntelee; esihenkilö tukena; esihenkilö läsnä; pomon ovi auki; esihenkilön tuki; johtaa esimerkillä; esihenkilön vaihtuminen; pitää huolta porukasta',
      opposites:
        'huono johtaminen; pomo ei näy; esihenkilöä ei näy; johto kaukana; johto ei tiedä arjesta; pomottaa; laissez-faire; esihenkilö vaihtuu koko ajan; norsunluutorni; pomo katoaa palavereihin',
    },
    sv: {
      terms:
        'ledarskap; chefskap; chefsarbete; förmansarbete; personalledning; ledning av personal; närchef; närledning; avdelningsskötare; gott ledarskap',
      signs:
        'chefen lyssnar; stöd av chefen; närvarande chef; chefens dörr öppen; leda med gott exempel; byte av chef; ta hand om gänget',
      opposites:
        'dåligt ledarskap; chefen syns inte; ledningen långt borta; ledningen känner inte vardagen; domdera; ny chef hela tiden; sitta i elfenbenstorn; chefen försvinner på möten',
    },
    en: {
      terms:
        'leadership; people management; line management; line manager; ward manager; nurse manager; charge nurse; managing people; good leadership',
      signs:
        'boss listens; support from manager; manager present; open door; lead by example; change of manager; look after the team',
      opposites:
        'poor leadership; bad boss; manager invisible; management far away; out of touch with the floor; micromanage; managers keep changing; ivory tower; always in meetings',
    },
  },
  {
    key: 'coaching-leadership',
    name: { fi: 'valmentava johtaminen', sv: 'coachande ledarskap', en: 'coaching leadership' },
    near: ['leadership', 'feedback'],
    fi: {
      terms:
        'valmentava johtaminen; valmentava ote; valmentava esihenkilö; valmentava johtajuus; coaching; valmentaminen; valmentava keskustelu',
      signs:
        'kysyä eikä käskeä; auttaa keksimään itse; mitä itse ajattelet; tuoda esiin vahvuudet; rohkaista yrittämään; kannustaa; kannustava pomo; auttaa eteenpäin; mitä mieltä olet; sparrata',
      opposites: 'käskyttää; antaa valmiit vastaukset; määräillä; käskyt ylhäältä; mikromanageroida; kytätä',
    },
    sv: {
      terms: 'coachande ledarskap; coachande förhållningssätt; coachande chef; coachning; coacha; coachande samtal',
      signs:
        'fråga i stället för att beordra; hjälpa att hitta svaret själv; vad tycker du själv; lyfta fram styrkor; uppmuntra att prova; sporra; ge utrymme; uppmuntrande chef; bolla idéer',
      opposites: 'kommendera; ge färdiga svar; peka med hela handen; order uppifrån; detaljstyra',
    },
    en: {
      terms:
        'coaching leadership; coaching style; coaching approach; coaching manager; coaching; coaching conversation',
      signs:
        'ask rather than tell; help find own answer; what do you think yourself; bring out strengths; encourage to try; encouraging boss; sounding board; help people grow',
      opposites:
        'order people around; ready answers; orders from above; breathe down my neck; command and control; bark orders',
    },
  },
  {
    key: 'listening',
    name: { fi: 'kuunteleminen', sv: 'lyssnande', en: 'listening' },
    fi: {
      terms:
        'kuunteleminen; kuuntelu; aktiivinen kuuntelu; kuuntelemisen taito; kuulluksi tuleminen; tulla kuulluksi; kuunnella henkilöstöä',
      signs:
        'kuunnella loppuun; antaa puhua loppuun; olla aidosti läsnä; istua alas juttelemaan; pysähtyä kuuntelemaan; kysyä mitä kuuluu; keskustelu kahden kesken; ottaa tosissaan; katsoa silmiin',
      opposites:
        'ei kuunnella; kuuroille korville; keskeyttää puhuja; puhua päälle; kukaan ei kuuntele; ohittaa mielipide; puhua seinille; kuulematta jättää; selata puhelinta',
    },
    sv: {
      terms: 'lyssnande; aktivt lyssnande; lyssna på personalen; konsten att lyssna; bli lyssnad på',
      signs:
        'lyssna till slut; låta tala till punkt; verkligen närvarande; sitta ner och prata; stanna upp och lyssna; samtal på tu man hand; ta på allvar; se i ögonen',
      opposites:
        'lyssnar inte; för döva öron; avbryta den som talar; prata i mun på; ingen lyssnar; strunta i åsikten; tala till väggen; kolla telefonen',
    },
    en: {
      terms: 'listening; active listening; listen to staff; feel heard; being listened to',
      signs:
        'let people finish; truly present; sit down and talk; stop to listen; ask how I am; one-to-one talk; take seriously; look in the eye',
      opposites:
        'not listening; does not listen; deaf ears; interrupt; talk over people; nobody listens; ignore opinions; talk to a brick wall; scroll the phone',
    },
  },
  {
    key: 'trust',
    name: { fi: 'luottamus', sv: 'förtroende', en: 'trust' },
    fi: {
      terms:
        'luottamus; keskinäinen luottamus; luottamuksen rakentaminen; luottaa työkaveriin; luottaa esihenkilöön; luotettavuus; luottamuksellisuus',
      signs:
        'pitää sanansa; sovitusta kiinni; asiat jäävät väliimme; voi luottaa; antaa vastuuta; pitää lupaus; hoitaa sovitut asiat; jättää huoletta kollegalle; tukea selustaa',
      opposites:
        'epäluottamus; luottamus murenee; luottamuspula; pettää lupaus; rikkoa sovittua; lupailla turhaan; juoruilla; puukottaa selkään; menettää luottamus; tyhjät lupaukset',
    },
    sv: {
      terms: 'förtroende; tillit; ömsesidig tillit; bygga förtroende; lita på kollegan; lita på chefen; pålitlighet',
      signs:
        'hålla sitt ord; hålla vad man lovat; kan lita på; ge ansvar; hålla löfte; sköta det överenskomna; stå bakom',
      opposites:
        'misstro; brist på förtroende; förtroendet rasar; svika löfte; bryta överenskommelse; kontrollera hela tiden; tomma löften; skvallra; hugga i ryggen; förlora förtroendet',
    },
    en: {
      terms:
        'trust; mutual trust; building trust; trust a colleague; trust in management; trustworthiness; reliability of colleagues',
      signs:
        "keep one's word; stick to what was agreed; can rely on; give responsibility; keep a promise; count on each other",
      opposites:
        'mistrust; distrust; lack of trust; trust is gone; break a promise; go back on agreements; check up on us; empty promises; gossip; stab in the back; lose trust',
    },
  },
  {
    key: 'decision-making',
    name: { fi: 'päätöksenteko', sv: 'beslutsfattande', en: 'decision making' },
    fi: {
      terms:
        'päätöksenteko; päätöksen tekeminen; tehdä päätös; yhteinen päätöksenteko; osallistava päätöksenteko; päätösvalta; vaikutusmahdollisuudet; päättää yhdessä',
      signs:
        'kuka päättää; ottaa mukaan päättämään; kysyä henkilöstöltä; perustella päätös; päätös perustellaan; saada sanoa mielipide; päätökset avoimia; tehdä ratkaisu; lupa päättää itse',
      opposites:
        'päätökset ylhäältä; päätetään pään yli; ei kysytty mielipidettä; päätökset viipyvät; vatuloida; asia jauhetaan; kukaan ei päätä; palloteltiin edestakaisin; tieto lehdestä; sanella ylhäältä; päätökset pään yli; päättää kysymättä',
    },
    sv: {
      terms:
        'beslutsfattande; fatta beslut; delat beslutsfattande; gemensamma beslut; beslutanderätt; möjlighet att påverka; besluta tillsammans; delaktighet i beslut',
      signs:
        'vem bestämmer; ta med i beslutet; fråga personalen; motivera beslutet; få säga sin åsikt; öppna beslut; ta ställning; får bestämma själv',
      opposites:
        'beslut uppifrån; bestäms över huvudet; överkörd; ingen frågade oss; besluten dröjer; dra i långbänk; ingen bestämmer; bollas fram och tillbaka; läsa om det i tidningen; diktera uppifrån',
    },
    en: {
      terms:
        'decision making; decision-making; make decisions; staff participation in decisions; decision power; say in decisions; decide together; participatory decisions',
      signs:
        'who decides; involve us in deciding; ask the staff; explain the decision; have a say; open decisions; free to decide',
      opposites:
        'top-down decisions; decided over our heads; nobody asked us; decisions take forever; dither; nobody decides; passed back and forth; read about it in the paper; dictate from above',
    },
  },
  {
    key: 'goals-strategy',
    name: { fi: 'tavoitteet ja strategia', sv: 'mål och strategi', en: 'goals and strategy' },
    fi: {
      terms:
        'tavoite; strategia; tavoitteen asettaminen; yhteinen tavoite; yhteinen suunta; visio; toimintasuunnitelma; tavoitekeskustelu; strateginen tavoite; perustehtävä; organisaation arvot; mittari',
      signs:
        'mihin ollaan menossa; mitä meiltä odotetaan; tietää mitä odotetaan; sama suunta; puhaltaa yhteen hiileen; laittaa tärkeysjärjestykseen; iso kuva; mitä tavoitellaan; selkeät odotukset; katse eteenpäin; seurata edistymistä',
      opposites:
        'ei tiedä mihin mennään; strategia jää paperille; kalvosulkeiset; suunta hukassa; tavoitteet epäselviä; strategia ei näy arjessa; ristiriitaiset odotukset',
    },
    sv: {
      terms:
        'målsättning; strategi; ställa upp mål; gemensamt mål; gemensam riktning; vision; verksamhetsplan; målsamtal; strategiskt mål; grunduppgift; organisationens värderingar',
      signs:
        'vart är vi på väg; veta vad som förväntas; vad förväntas av oss; samma riktning; dra åt samma håll; prioritera; den stora bilden; tydliga förväntningar; följa framstegen',
      opposites:
        'vet inte vart vi är på väg; strategin blir på papper; tappat riktningen; otydliga mål; strategin syns inte i vardagen; motstridiga förväntningar',
    },
    en: {
      terms:
        'goal; strategy; goal setting; shared goal; common direction; vision statement; action plan; strategic objective; core mission; organisational values; target setting',
      signs:
        'where are we heading; know what is expected; what is expected of us; same direction; pull together; set priorities; big picture; clear expectations; follow progress',
      opposites:
        'no idea where we are going; strategy stays on paper; lost direction; unclear goals; strategy does not show in daily work; conflicting expectations',
    },
  },
  {
    key: 'change',
    name: { fi: 'muutos', sv: 'förändring', en: 'change' },
    fi: {
      terms:
        'muutosjohtaminen; organisaatiomuutos; muutostilanne; muutosvastarinta; uudistus; organisaatiouudistus; muutoksen läpivienti; yhteistoimintaneuvottelut; muutosneuvottelut; yt-neuvottelut; hyvinvointialue; muutos*0.8',
      signs:
        'osasto suljetaan; osastot yhdistetään; muuttaa uusiin tiloihin; uusi organisaatio; vastustaa uutta; uusi järjestelmä tulee; epävarmuus tulevasta; totutella uuteen; luopua vanhasta; muutos muutoksen perään; irtisanominen; lomautus',
      opposites: 'mikään ei muutu; kaikki pysyy ennallaan; pitää vanhasta kiinni; jämähtää vanhaan',
    },
    sv: {
      terms:
        'förändring; förändringsledning; omorganisering; organisationsförändring; omorganisation; förändringsmotstånd; reform; genomföra förändring; omställningsförhandlingar; samarbetsförhandlingar; välfärdsområde',
      signs:
        'avdelningen stängs; avdelningar slås ihop; flytta till nya lokaler; ny organisation; motsätta sig nytt; nytt system införs; osäker framtid; vänja sig vid nytt; släppa det gamla; förändring på förändring; uppsägning; permittering',
      opposites: 'ingenting förändras; allt förblir som förr; hålla fast vid det gamla',
    },
    en: {
      terms:
        'organisational change; organizational change; change management; reorganisation; reorganization; restructuring; resistance to change; reform; redundancy talks; leading change',
      signs:
        'ward closes; wards are merged; move to new premises; new organisation; resist the new; new system coming; uncertain future; get used to the new; let go of the old; change after change; layoff',
      opposites: 'nothing ever changes; everything stays the same; cling to old ways',
    },
  },
  {
    key: 'responsibility',
    name: { fi: 'vastuu', sv: 'ansvar', en: 'responsibility' },
    fi: {
      terms:
        'vastuu; vastuunjako; työnjako; vastuualue; vastuunotto; kantaa vastuu; vastuuhoitaja; tehtävänsiirto; työnkuva; roolien selkeys',
      signs:
        'kenen tehtävä; kenelle kuuluu; jakaa työt; ottaa vastuuta; vastaa yksin; selkeä rooli; sovitaan kuka tekee; delegoida',
      opposites:
        'ei kuulu minulle; kaikki olettavat jonkun tekevän; jää kenenkään hoitamatta; välttää vastuuta; vastuu epäselvä; päällekkäistä työtä; pestä kätensä asiasta',
    },
    sv: {
      terms:
        'ansvar; ansvarsfördelning; arbetsfördelning; ansvarsområde; ta ansvar; bära ansvar; ansvarig skötare; uppgiftsöverföring; arbetsbeskrivning; tydliga roller',
      signs:
        'vem ansvarar; vems uppgift; vem hör det till; fördela arbetet; ensam ansvarig; tydlig roll; komma överens vem som gör; delegera',
      opposites:
        'inte mitt bord; alla tror att någon annan gör; faller mellan stolarna; två sina händer; smita från ansvar; oklart ansvar; dubbelt arbete',
    },
    en: {
      terms:
        'responsibility; division of labour; division of work; area of responsibility; take responsibility; accountability; named nurse; task shifting; job description; role clarity',
      signs: 'whose job is it; share out the work; alone responsible; clear role; delegate',
      opposites:
        'not my job; everyone thinks someone else does it; falls between the cracks; pass the buck; wash hands of it; dodge responsibility; unclear responsibility; double work',
    },
  },
  {
    key: 'appreciation',
    name: { fi: 'arvostus', sv: 'uppskattning', en: 'appreciation' },
    near: ['feedback'],
    fi: {
      terms: 'arvostus; arvostaminen; arvostava kohtaaminen; kunnioitus; työn arvostus; kiitos; arvostettu työ',
      signs:
        'kahvit ja pulla; kiitos hyvästä työstä; huomata onnistuminen; juhlia onnistumista; muistaa merkkipäivä; tervehtiä käytävällä; pieni kiitos; potilas kiittää; taputtaa olalle; tulla nähdyksi työssä',
      opposites:
        'arvostuksen puute; ei arvosteta; pidetään itsestäänselvyytenä; vähätellä; kohdellaan numerona; ei edes tervehdi; väheksyä; ei kiitosta',
    },
    sv: {
      terms:
        'uppskattning; respekt; arbetets uppskattning; respektfullt bemötande; erkänsla; visa uppskattning; uppskattat arbete',
      signs:
        'kaffe och bulle; tack för bra jobb; märka när någon lyckas; fira framgång; minnas bemärkelsedag; hälsa i korridoren; litet tack; patienten tackar; klapp på axeln; bli sedd på jobbet',
      opposites:
        'brist på uppskattning; inte uppskattad; tas för given; förringa; bara en siffra; hälsar inte ens; nedvärdera; inget tack',
    },
    en: {
      terms:
        'appreciation; recognition; respect at work; feeling valued; respectful treatment; acknowledgement; show appreciation',
      signs:
        'coffee and cake; thanks for good work; notice success; celebrate success; remember birthdays; say hello in the corridor; small thank you; patient thanks; valued member; feel seen at work',
      opposites:
        'lack of appreciation; not appreciated; undervalued; taken for granted; belittle; just a number; does not even say hello; thankless',
    },
  },
];
