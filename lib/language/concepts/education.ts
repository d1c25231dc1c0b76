import type { Concept } from '../types';

/** Teaching, upbringing and guidance of those who learn. */
export const educationConcepts: readonly Concept[] = [
  {
    key: 'teaching',
    name: { fi: 'opetus', sv: 'undervisning', en: 'teaching' },
    fi: {
      terms:
        'opetus*0.8; opettaja*0.8; opetustyö; pedagogiikka; oppitunti; opetussuunnitelma; luokka*0.5; opetusmenetelmä; koulu; oppiaine; opettaa oppilas; yhteisopettajuus',
      signs:
        'oppitunti suunnitella; koe korjata; liitutaulu; läksyt; arvosana antaa; luokan eteen; ryhmätyö luokka; opettajanhuone; lukujärjestys; välituntivalvonta; kokeet tarkistaa; kurssi suunnitella; opintojakso; luento pitää; eriyttää; oppimisympäristö; samanaikaisopetus',
    },
    sv: {
      terms:
        'undervisning; lärare; lärararbete; pedagogik; lektion; läroplan; klass*0.5; undervisningsmetod; skola; läroämne; samundervisning',
      signs:
        'planera lektion; rätta prov; tavla och krita; läxor; ge vitsord; framför klassen; grupparbete klass; lärarrum; schema skola; rastvakt; planera kurs; studieperiod; hålla föreläsning; differentiera; lärmiljö',
    },
    en: {
      terms:
        'teaching; teacher; pedagogy; lesson; curriculum; classroom; teaching method; school; school subject; education*0.6; co-teaching',
      signs:
        'plan lesson; mark exams; blackboard; homework; give grades; in front of class; group work class; staff room; school timetable; playground duty; plan course; study module; give lecture; differentiate teaching; learning environment',
    },
  },
  {
    key: 'pupils',
    name: { fi: 'oppilaat ja heidän arkensa', sv: 'eleverna och deras vardag', en: 'pupils and their everyday life' },
    fi: {
      terms:
        'oppilas; oppilashuolto; koululainen; nuori koulu; luokkahenki; koulukiusaaminen; oppimisen tuki; erityinen tuki; koulupoissaolo; oppilaan tuki; lapsi koulu; koulupudokas',
      signs:
        'lapsi itkeä koulu; luokka levoton; oppilas poissa; vanhempainvartti; yhteys kotiin; wilma viesti; koulukuraattori; oppilas keskittyä; pienryhmä oppilas; jälki-istunto; rehtori puhuttelu; vanhempainilta; tehdä läksyjä; välitunnilla riita; onnistua oppilas',
    },
    sv: {
      terms:
        'elev; elevvård; skolelev; ungdom skola; klassanda; skolmobbning; stöd för lärande; särskilt stöd; skolfrånvaro; barn skola',
      signs:
        'barn gråter skola; orolig klass; elev borta; föräldrasamtal; kontakt med hemmet; wilma meddelande; skolkurator; elev koncentrerar sig; smågrupp elev; kvarsittning; rektor samtal; föräldramöte; bråk på rasten',
    },
    en: {
      terms:
        'pupil; pupil welfare; schoolchild; school bullying; learning support; special needs support; school absence; class spirit; schoolchildren',
      signs:
        'child cries school; restless class; pupil absent; parent meeting; contact home; school counsellor; pupil concentrates; small group pupil; detention; talk with headteacher; parents evening; fight in playground',
    },
  },
  {
    key: 'study-guidance',
    name: { fi: 'ohjaus ja neuvonta', sv: 'handledning och rådgivning', en: 'guidance and counselling' },
    fi: {
      terms:
        'opinto-ohjaus; uraohjaus; opinto-ohjaaja; opiskelijan tuki; ohjauskeskustelu; henkilökohtainen opintosuunnitelma; hops; ammatinvalinta; opintopolku; nuorten ohjaus',
      signs:
        'urasuunnittelu*0.8; kertoa hakuaika; miettiä ammatti; opiskelija jäädä jälkeen; opinnot venyä; keskeyttää opinnot; todistus valmiina; valita kurssi; miettiä mitä haluaa; opo; opintopisteet; hakea kouluun; valmistua ajoissa',
    },
    sv: {
      terms:
        'studiehandledning; karriärvägledning; studiehandledare; elevhandledning; individuell studieplan; yrkesval; studieväg; vägledning för unga',
      signs:
        'karriärplanering*0.8; ansökningstid skola; fundera på yrke; studerande blir efter; studier drar ut; avbryta studier; välja kurs; studiepoäng; söka till skola; bli utexaminerad i tid; studievägledare',
    },
    en: {
      terms:
        'study guidance; student counselling; career guidance; guidance counsellor; individual study plan; choice of occupation; study path; youth guidance',
      signs:
        'career planning*0.8; application period school; think about career; student falls behind; studies drag on; drop out; choose course; credits; apply to school; graduate on time',
    },
  },
  {
    key: 'early-education',
    name: { fi: 'varhaiskasvatus', sv: 'småbarnspedagogik', en: 'early childhood education' },
    fi: {
      terms:
        'varhaiskasvatus; päiväkoti; varhaiskasvatuksen opettaja; lastenhoitaja; lastentarha; perhepäivähoito; esiopetus; esikoulu; kasvatusvastuu',
      signs:
        'lapsi syli; päiväunet; leikki ohjata; lapsiryhmä; kurahousut; pihalla lapsi; hakea lapsi; vasu keskustelu; aamupiiri; vaipat vaihtaa; lapset leikkiä; eteinen pukea; lelu; ryhmä lapset',
    },
    sv: {
      terms:
        'småbarnspedagogik; daghem; lärare i småbarnspedagogik; dagvård; familjedagvård; förskola; förskoleundervisning',
      signs:
        'barnskötare*0.8; barn i famnen; vila barn; leda lek; barngrupp; regnkläder barn; gården barn; hämta barn; samtal plan barn; morgonsamling; byta blöja; barn leker; tambur klä på; leksak',
    },
    en: {
      terms:
        'early childhood education; daycare; kindergarten; nursery school; preschool; childminder; early years teacher; nursery nurse',
      signs:
        'child on lap; nap time; lead play; group of children; yard children; pick up child; morning circle; change nappies; children play; get dressed hall; toys',
    },
  },
  {
    key: 'working-life-school-cooperation',
    name: {
      fi: 'oppilaitoksen ja työelämän yhteistyö',
      sv: 'samarbete mellan läroanstalt och arbetsliv',
      en: 'cooperation of schools and working life',
    },
    near: ['student-guidance', 'cooperation-with-partners'],
    fi: {
      terms:
        'työelämäyhteistyö; työpaikkaohjaaja; oppisopimus; koulutussopimus; näyttötutkinto; ammattikoulu; ammatillinen koulutus; työelämäjakso; oppilaitosyhteistyö; ammattikorkeakoulu',
      signs:
        'opettaja käydä työpaikka; arvioida näyttö; opinnäytetyö aihe; opiskelijat tulla yritys; kysyä harjoittelupaikka; yritysvierailu; antaa opiskelija palaute; oppisopimus alkaa; tet-jaksolainen',
    },
    sv: {
      terms:
        'samarbete med arbetslivet; arbetsplatshandledare; läroavtal; utbildningsavtal; yrkesprov; yrkesskola; yrkesutbildning; yrkeshögskola; samarbete läroanstalt',
      signs:
        'lärare besöker arbetsplats; bedöma yrkesprov; ämne för examensarbete; studerande kommer till företag; fråga praktikplats; företagsbesök; prao-elev',
    },
    en: {
      terms:
        'cooperation with working life; workplace instructor; apprenticeship; training agreement; skills demonstration; vocational school; vocational education; university of applied sciences; school and business cooperation',
      signs:
        'teacher visits workplace; assess skills test; thesis topic; students come to company; ask for placement; company visit; work experience pupil; apprentice starts',
    },
  },
];
