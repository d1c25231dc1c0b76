import type { Concept } from '../types';

/** Working with digital services, devices and records. */
export const digitalWorkConcepts: readonly Concept[] = [
  {
    key: 'digital-services',
    name: { fi: 'digitaaliset palvelut', sv: 'digitala tjänster', en: 'digital services' },
    fi: {
      terms:
        'digitaalinen palvelu; digipalvelu; sähköinen asiointi; verkkopalvelu; digitalisaatio; digitalisointi; sähköinen palvelu; verkkoasiointi',
      signs:
        'asioida verkossa; hoitaa netissä; sähköinen lomake; verkkolomake; mobiilisovellus; chatbotti; varata aika netissä; asiakas kirjautua palvelu; lomake puhelin; asiointikanava; tunnistautua verkko',
      opposites:
        'tulostaa lista; paperilomake; täyttää paperi; lähettää faksi; jonottaa tiski; kynä ja paperi; käsin täytetty lomake; ruutupaperi; lappu seinä; kirjoittaa käsin paperi',
    },
    sv: {
      terms: 'digital tjänst; e-tjänst; digitalisering; nättjänst; elektronisk tjänst; webbtjänst',
      signs:
        'sköta ärende på nätet; elektronisk blankett; webbformulär; mobilapp; chattbot; boka tid på nätet; logga in i tjänsten; digital kanal',
      opposites:
        'skriva ut lista; pappersblankett; fylla i papper; skicka fax; penna och papper; köa vid disken; lapp på väggen; skriva för hand',
    },
    en: {
      terms:
        'digital service; e-service; online service; digitalisation; digitalization; digitisation; electronic service',
      signs:
        'do it online; web form; online form; mobile app; chatbot; book online; self-service portal; digital channel',
      opposites:
        'print the list; paper form; fill in by hand; send a fax; pen and paper; queue at the desk; note on the wall',
    },
  },
  {
    key: 'electronic-records',
    name: { fi: 'sähköinen kirjaaminen', sv: 'elektronisk dokumentation', en: 'electronic records' },
    fi: {
      terms:
        'sähköinen kirjaaminen; potilastietojärjestelmä; asiakastietojärjestelmä; rakenteinen kirjaaminen; sähköinen arkisto; asianhallinta; dokumentaatio; dokumentointi; kirjaaminen*0.7',
      signs:
        'kirjata järjestelmä; kirjata käynti; merkitä järjestelmä; tallentaa asiakirja; kirjata kone; potilaskertomus; asiakaskertomus; kirjata tieto samalla; diaari; skannata; kirjaus ajan tasalla; sanella lausunto',
      opposites:
        'paperiarkisto; mappi kaappi; kirjaus puuttua; jäädä kirjaamatta; lokero paperi; kirjata kahteen paikkaan; kirjata kahteen kertaan; muistilappu; tieto hukkua',
    },
    sv: {
      terms:
        'elektronisk dokumentation; patientjournal; patientdatasystem; klientdatasystem; strukturerad dokumentation; elektroniskt arkiv; ärendehantering; dokumentering',
      signs:
        'föra in i systemet; skriva i journalen; anteckna besök; skanna; spara dokument; anteckning uppdaterad; diktera utlåtande; diarium',
      opposites: 'pappersarkiv; pärm i skåpet; anteckning saknas; skriva in två gånger; dubbel dokumentation; lös lapp',
    },
    en: {
      terms:
        'electronic record; patient record; client record; case management system; document management; electronic archive; record keeping; documentation*0.6',
      signs:
        'enter into the system; log the visit; write up the notes; scan the papers; records up to date; dictate the notes; case notes',
      opposites:
        'paper archive; binder in the cupboard; notes missing; enter everything twice; double entry of data; sticky note; left unrecorded',
    },
  },
  {
    key: 'devices-and-login',
    name: { fi: 'laitteet ja kirjautuminen', sv: 'utrustning och inloggning', en: 'devices and logging in' },
    fi: {
      terms:
        'kirjautuminen; työasema; päätelaite; käyttöoikeus; käyttäjätunnus; salasana; tietokone*0.7; laitekanta; tietoliikenneyhteys; verkkoyhteys',
      signs:
        'kirjautua sisään; tunnus ei toimi; kone hidas; kone jumittaa; läppäri; tulostin rikki; näyttö pimeä; netti pätkiä; verkko kaatua; odottaa kone käynnistyä; toimikortti; salasana vanhentua; kirjautua moneen järjestelmään; akku loppua; kännykkä kenttä; langaton verkko; tunnukset puuttua; kertakirjautuminen',
    },
    sv: {
      terms:
        'inloggning; arbetsstation; terminalutrustning; användarrättighet; användarnamn; lösenord; dator*0.7; nätförbindelse; datorutrustning',
      signs:
        'logga in; inloggning fungerar inte; datorn är långsam; datorn hänger sig; laptop; skrivare trasig; nätet ligger nere; vänta på datorn; lösenord går ut; batteri tar slut; logga in i många system; trådlöst nät; enkel inloggning',
    },
    en: {
      terms:
        'login; sign-in; workstation; access right; user account; password; computer*0.7; network connection; IT equipment',
      signs:
        'log in; cannot log in; slow computer; computer freezes; laptop; broken printer; network is down; wait for the computer; password expired; battery runs out; too many logins; wireless network; single sign-on',
    },
  },
  {
    key: 'remote-work',
    name: { fi: 'etätyö ja hybridityö', sv: 'distansarbete och hybridarbete', en: 'remote and hybrid work' },
    fi: {
      terms:
        'etätyö; hybridityö; etäpäivä; etätyöskentely; etäjohtaminen; etäkokous; monipaikkainen työ; monipaikkaisuus; läsnätyö; paikkariippumaton työ',
      signs:
        'kotona työ; keittiö pöytä työ; toimistopäivä; kamera auki; kamera kiinni; palaveri ruudulla; videopuhelu; etänä; mykistys päällä; tyhjä toimisto; ankkuripäivä; tehdä töitä kotoa; mökki työ; videoneuvottelu; etäyhteys',
    },
    sv: {
      terms:
        'distansarbete; hybridarbete; distansdag; distansmöte; distansledarskap; platsoberoende arbete; närarbete; multilokalt arbete; jobba på distans',
      signs:
        'jobba hemifrån; köksbord arbete; kontorsdag; kamera på; kamera av; möte på skärmen; videosamtal; tomt kontor; ankardag; hemmakontor; fjärranslutning; på distans',
    },
    en: {
      terms:
        'remote work; hybrid work; telework; work from home; remote meeting; remote leadership; location-independent work; home office; distributed team',
      signs:
        'kitchen table work; office day; camera on; camera off; video call; meeting on screen; empty office; anchor day; you are on mute; remote connection; back to the office',
    },
  },
  {
    key: 'automation',
    name: { fi: 'automaatio', sv: 'automatisering', en: 'automation' },
    fi: {
      terms:
        'automaatio; automatisointi; automatisoida; ohjelmistorobotiikka; robotiikka; robotti; ohjelmistorobotti; automaattinen käsittely',
      signs:
        'kone hoitaa; tieto siirtyä itsestään; robotti hoitaa; rutiini pois; tapahtua automaattisesti; makro; skripti hoitaa; napin painallus; automaattinen muistutus; ajastettu ajo; lasku kiertää itsestään; itseohjautuva laite',
      opposites:
        'manuaalinen työvaihe; käsityö; tehdä käsin; kopioida käsin; syöttää käsin; naputella käsin; kopioida ja liittää; siirtää taulukosta taulukkoon; käsipeli',
    },
    sv: {
      terms: 'automatisering; automation; automatisera; programvarurobotik; robotik; robot; automatisk behandling',
      signs:
        'maskinen sköter; data flyttas av sig självt; roboten sköter; slippa rutin; ske automatiskt; makro; skript sköter; knapptryck; automatisk påminnelse; schemalagd körning',
      opposites:
        'manuellt arbetsmoment; göra för hand; kopiera för hand; mata in för hand; klippa och klistra; flytta mellan kalkylblad; handarbete',
    },
    en: {
      terms: 'automation; automate; robotic process automation; robotics; robot; automatic processing',
      signs:
        'runs by itself; the machine handles it; data moves by itself; no more routine; macro; script does it; push of a button; automatic reminder; scheduled job',
      opposites:
        'manual step; done by hand; copy by hand; key in by hand; copy and paste; type it all again; from spreadsheet to spreadsheet; manual work',
    },
  },
  {
    key: 'digital-skills',
    name: { fi: 'digitaidot', sv: 'digitala färdigheter', en: 'digital skills' },
    near: ['devices-and-login'],
    fi: {
      terms:
        'digitaito; digiosaaminen; digitaaliset taidot; tietotekninen osaaminen; atk-taito; järjestelmäosaaminen; digituki',
      signs:
        'opetella uusi järjestelmä; käyttökoulutus; neuvoa kone käyttö; osata käyttää järjestelmä; pikanäppäin; digiopastus; digimentori; ohjelman käyttö sujua; pääkäyttäjä neuvoa',
      opposites: 'pelätä kone; ei osata käyttää ohjelma; eksyä valikko; tekniikka tökkiä; pudota digikelkasta',
    },
    sv: {
      terms: 'digital färdighet; digital kompetens; datorkunskap; it-kunskap; digitalt stöd',
      signs:
        'lära sig nytt system; användarutbildning; hjälpa med datorn; kunna använda systemet; kortkommando; digital handledning; behärska programmet; huvudanvändare hjälper',
      opposites:
        'rädd för datorn; kan inte använda programmet; vilse i menyerna; tekniken strular; digitalt utanförskap',
    },
    en: {
      terms: 'digital skill; digital competence; computer skill; IT skill; digital literacy; digital support',
      signs:
        'learn the new system; user training; show how the program works; keyboard shortcut; digital mentor; knows the system well; super user helps',
      opposites:
        'afraid of the computer; cannot use the program; lost in the menus; left behind by technology; digital exclusion',
    },
  },
  {
    key: 'shared-tools',
    name: { fi: 'yhteiset työvälineet', sv: 'gemensamma verktyg', en: 'shared tools' },
    fi: {
      terms:
        'yhteinen työtila; yhteistyöväline; pikaviestin; intranet; ryhmätyöväline; tiedoston jakaminen; työväline yhteinen; sähköposti*0.7',
      signs:
        'jaettu kansio; yhteinen kalenteri; ryhmäkeskustelu; etsiä tiedosto; tiedosto yhteinen paikka; sähköposti pursuta; postilaatikko täynnä; viestikanava; yhteinen taulukko; viesti tulvia; mistä löytyä ohje; verkkolevy; muokata samaa tiedostoa',
    },
    sv: {
      terms:
        'gemensam arbetsyta; samarbetsverktyg; snabbmeddelande; intranät; fildelning; gemensamt verktyg; e-post*0.7',
      signs:
        'delad mapp; gemensam kalender; gruppchatt; leta efter fil; full inkorg; e-post svämmar över; meddelandekanal; gemensamt kalkylblad; var finns anvisningen; redigera samma fil',
    },
    en: {
      terms:
        'shared workspace; collaboration tool; instant messaging; intranet; file sharing; shared tool; e-mail*0.7; email*0.7',
      signs:
        'shared folder; shared calendar; group chat; look for the file; full inbox; flood of e-mail; message channel; shared spreadsheet; where is the instruction; edit the same file',
    },
  },
  {
    key: 'system-introduction',
    name: { fi: 'järjestelmän käyttöönotto', sv: 'införande av system', en: 'introducing a system' },
    fi: {
      terms:
        'järjestelmän käyttöönotto; käyttöönotto; järjestelmänvaihdos; järjestelmähanke; tietojärjestelmä*0.7; järjestelmäuudistus',
      signs:
        'ottaa käyttöön järjestelmä; uusi ohjelma; vanhasta järjestelmästä uuteen; tietojen siirto järjestelmä; vaihtaa järjestelmä; pilotoida järjestelmä; siirtymävaihe; käynnistyspäivä järjestelmä; opetella ohjelma',
      opposites:
        'palata vanhaan järjestelmään; käyttöönotto lykkääntyä; järjestelmä jäädä käyttämättä; lisenssi käyttämättä',
    },
    sv: {
      terms: 'införande av system; ibruktagande; systembyte; systemprojekt; informationssystem*0.7; systemreform',
      signs:
        'ta i bruk system; nytt program; från gammalt system till nytt; flytta data till systemet; byta system; pilottesta system; övergångsskede',
      opposites: 'gå tillbaka till gamla systemet; ibruktagande skjuts upp; systemet används inte; oanvänd licens',
    },
    en: {
      terms:
        'system introduction; system rollout; system implementation; system replacement; information system*0.7; system adoption',
      signs:
        'take the system into use; new software; from old system to new; move the data over; switch systems; pilot the system; transition period; go-live day',
      opposites: 'back to the old system; rollout postponed; nobody uses the system; unused licence',
    },
  },
];
