import type { Concept } from '../types';

/** Data, artificial intelligence and the protection of information. */
export const dataAndAiConcepts: readonly Concept[] = [
  {
    key: 'data-quality',
    name: { fi: 'tiedon laatu', sv: 'datakvalitet', en: 'data quality' },
    fi: {
      terms:
        'tiedon laatu; datan laatu; tietojen oikeellisuus; perustieto; masterdata; tietojen ajantasaisuus; tiedonhallinta; tietomalli',
      signs:
        'luvut täsmätä; tarkistaa tiedot; tiedot ajan tasalla; sama luku kaikkialla; siivota rekisteri; yksi totuus lähde; korjata rekisteri tieto; tieto paikkansa pitävä; kenttä pakollinen',
      opposites:
        'tieto väärin; luvut ei täsmätä; luku eri kaikkialla; tuplarivi; vanhentunut tieto; kenttä tyhjä; roska data; puutteellinen tieto; osoite väärin rekisteri; kukaan ei tiedä mikä luku oikein',
    },
    sv: {
      terms:
        'datakvalitet; informationskvalitet; grunddata; masterdata; datahantering; informationshantering; datamodell',
      signs:
        'siffror stämmer; kontrollera uppgifter; uppdaterade uppgifter; samma siffra överallt; städa register; rätta uppgifter i register; obligatoriskt fält',
      opposites:
        'fel uppgift; siffror stämmer inte; olika siffror; dubblett; föråldrad uppgift; tomt fält; bristfällig information; skräp data',
    },
    en: {
      terms:
        'data quality; master data; data accuracy; data management; information management; data model; data governance',
      signs:
        'figures match; check data; data up to date; same figure everywhere; clean register; single source of truth; correct record; mandatory field',
      opposites:
        'wrong data; figures do not match; different numbers; duplicate rows; outdated information; empty field; incomplete data; garbage in',
    },
  },
  {
    key: 'analytics',
    name: { fi: 'analytiikka ja raportointi', sv: 'analys och rapportering', en: 'analytics and reporting' },
    fi: {
      terms:
        'analytiikka; data-analytiikka; raportointi*0.5; tietovarasto; tiedolla johtaminen; tilastointi; liiketoimintatieto; tilannekuva; ennustemalli',
      signs:
        'katsoa lukuja; raporttinäkymä; koontinäyttö; ajaa raportti; pylväsdiagrammi; taulukko pyöritellä; luku kertoa; ennustaa kysyntä; seurata lukuja; visualisoida; päättää tiedon perusteella; poimia aineisto; pivot-taulukko',
      opposites:
        'päättää mutu; mutu-tuntuma; arvata luku; raportti kukaan ei lue; tuntuma varassa; ei tietoa saatavilla',
    },
    sv: {
      terms:
        'dataanalys; analytik; rapportering*0.5; datalager; kunskapsledning; statistik*0.7; lägesbild; prognosmodell; datadriven',
      signs:
        'titta på siffror; instrumentpanel; köra rapport; stapeldiagram; siffror visar; förutse efterfrågan; följa siffror; visualisera; beslut utifrån data; ta ut uppgifter',
      opposites: 'besluta på känsla; gissa siffra; rapport ingen läser; magkänsla; inga siffror finns',
    },
    en: {
      terms:
        'analytics; data analysis; reporting*0.5; data warehouse; business intelligence; knowledge-based management; data-driven; forecast model; statistics*0.7',
      signs:
        'look at numbers; dashboard; run report; bar chart; figures show; predict demand; follow figures; visualise data; decision based on data; pull data; pivot table',
      opposites:
        'gut feeling; guess the number; report nobody reads; decide by feel; flying blind; no figures available',
    },
  },
  {
    key: 'artificial-intelligence',
    name: { fi: 'tekoäly', sv: 'artificiell intelligens', en: 'artificial intelligence' },
    near: ['automation'],
    fi: {
      terms:
        'tekoäly; koneoppiminen; kielimalli; generatiivinen tekoäly; tekoälysovellus; tekoälyavustaja; algoritmi; neuroverkko',
      signs:
        'kysyä koneelta; kone ehdottaa; kone tiivistää teksti; kehote kirjoittaa; syöte kielimalli; kone keksiä omia; botti vastata; antaa koneen kirjoittaa; kone tunnistaa kuva; mallin opettaminen; chatgpt; copilot; kone kirjoittaa luonnos; puheentunnistus',
    },
    sv: {
      terms:
        'artificiell intelligens; ai; maskininlärning; språkmodell; generativ ai; ai-assistent; algoritm; neuralt nätverk',
      signs:
        'fråga maskinen; maskinen föreslår; maskinen sammanfattar text; skriva prompt; modellen hittar på; bott svarar; låta maskinen skriva; maskinen känner igen bild; träna modell; chatgpt; copilot; taligenkänning',
    },
    en: {
      terms:
        'artificial intelligence; ai; machine learning; language model; generative ai; ai assistant; algorithm; neural network; llm',
      signs:
        'ask the bot; machine suggests; machine summarises text; write prompt; model makes things up; bot answers; let machine write; image recognition; train model; chatgpt; copilot; bot hallucinates; speech recognition',
    },
  },
  {
    key: 'privacy',
    name: { fi: 'tietosuoja', sv: 'dataskydd', en: 'privacy and data protection' },
    fi: {
      terms:
        'tietosuoja; yksityisyydensuoja; henkilötieto; tietosuojaseloste; henkilörekisteri; salassapito; vaitiolovelvollisuus; gdpr; rekisteröity oikeus',
      signs:
        'potilas tieto suojata; nimi näkyä muille; poistaa nimi; suostumus tieto; asiakkaan asia kuulua käytävä; vaitiolo; kirjata vain tarpeellinen; turvakielto; katsella toisen tietoja; anonymisoida; puhua asiakkaasta nimellä; saa näkyä vain hoitaja; evästeet hyväksyä; tietopyyntö omista',
      opposites:
        'tietovuoto; urkkia tietoja; paperi tulostin lojua; huutaa nimi aula; lähettää väärälle henkilölle; salassa pidettävä julki; urkinta',
    },
    sv: {
      terms:
        'dataskydd; integritetsskydd; personuppgift; dataskyddsbeskrivning; personregister; tystnadsplikt; sekretess; gdpr; integritet*0.7',
      signs:
        'skydda patientuppgifter; namn syns för andra; ta bort namn; samtycke till uppgifter; höras i korridoren; anteckna bara nödvändigt; spärrmarkering; anonymisera; kakor godkänna',
      opposites:
        'dataläcka; snoka i journal; papper ligger framme; skickat till fel person; obehörig läser; ropa namn i väntrummet',
    },
    en: {
      terms:
        'privacy; data protection; personal data; privacy notice; confidentiality; gdpr; data subject; professional secrecy',
      signs:
        'protect patient data; name visible to others; remove names; consent to data; overheard in corridor; record only what is needed; anonymise; cookie banner; need to know basis; not for others to see',
      opposites:
        'data leak; data breach; snoop in records; papers left on printer; sent to wrong person; call out name in lobby',
    },
  },
  {
    key: 'information-security',
    name: { fi: 'tietoturva', sv: 'informationssäkerhet', en: 'information security' },
    near: ['devices-and-login'],
    fi: {
      terms:
        'tietoturva; tietoturvallisuus; kyberturvallisuus; tietomurto; haittaohjelma; kyberhyökkäys; tietojenkalastelu; varmuuskopio; monivaiheinen tunnistautuminen',
      signs:
        'lukita kone; epäilyttävä viesti; klikata linkki; kalasteluviesti; huijausviesti; kiristysohjelma; palomuuri; salata levy; päivitykset asentaa; lukita näyttö; vahva salasana; tuntematon muistitikku; hakkeri; haavoittuvuus järjestelmä; kulkukortti kaulassa',
      opposites:
        'salasana lapulla; sama salasana kaikille; yhteistunnus; kone auki; jättää kone lukitsematta; päivittämättä jäänyt; lainata tunnus kaveri',
    },
    sv: {
      terms:
        'informationssäkerhet; datasäkerhet; cybersäkerhet; dataintrång; skadeprogram; cyberattack; nätfiske; säkerhetskopia; tvåfaktorsautentisering',
      signs:
        'låsa datorn; misstänkt meddelande; klicka på länk; bluffmejl; utpressningsprogram; brandvägg; kryptera; installera uppdateringar; låsa skärm; starkt lösenord; okänt usb-minne; hackare; sårbarhet i system',
      opposites: 'lösenord på lapp; samma lösenord för alla; gemensamt konto; lämna datorn olåst; låna ut inloggning',
    },
    en: {
      terms:
        'information security; data security; cyber security; cybersecurity; hacking; malware; cyber attack; phishing; backup; two-factor authentication; multi-factor authentication',
      signs:
        'lock the computer; suspicious message; click link; scam email; ransomware; firewall; encrypt; install updates; lock screen; strong password; unknown usb stick; hacker; security vulnerability; patch server',
      opposites:
        'password on note; same password for everyone; shared account; leave computer unlocked; lend login; unpatched',
    },
  },
  {
    key: 'interoperability',
    name: {
      fi: 'tiedon kulku järjestelmien välillä',
      sv: 'informationsutbyte mellan system',
      en: 'data exchange between systems',
    },
    near: ['data-quality'],
    fi: {
      terms:
        'yhteentoimivuus; integraatio järjestelmä; järjestelmäintegraatio; rajapinta; tiedonsiirto; tietojen vaihto; järjestelmien yhdistäminen',
      signs:
        'järjestelmät keskustella keskenään; tieto siirtyä järjestelmästä toiseen; yksi kirjaus riittää; yhdistää järjestelmä; kanta-palvelu; sanoma siirtyä; tieto näkyä molemmissa',
      opposites:
        'järjestelmät ei keskustella; syöttää kahteen järjestelmään; tieto ei siirtyä; kirjata monta paikka; järjestelmä erillään; saareke tieto',
    },
    sv: {
      terms: 'interoperabilitet; systemintegration; gränssnitt system; dataöverföring; datautbyte; informationsutbyte',
      signs:
        'system pratar med varandra; uppgifter går från system till system; en anteckning räcker; koppla ihop system; syns i båda',
      opposites:
        'system pratar inte; mata in i två system; uppgifter överförs inte; skriva på många ställen; informationssilo',
    },
    en: {
      terms: 'interoperability; system integration; interface between systems; data transfer; data exchange; api',
      signs: 'systems talk to each other; data passes between systems; enter once; connect systems; shows in both',
      opposites: 'systems do not talk; enter in two systems; data does not transfer; many places to record; data silo',
    },
  },
  {
    key: 'responsible-ai',
    name: { fi: 'tekoälyn vastuullinen käyttö', sv: 'ansvarsfull användning av ai', en: 'responsible use of AI' },
    near: ['artificial-intelligence', 'privacy'],
    fi: {
      terms:
        'tekoälyn vastuullinen käyttö; vastuullinen tekoäly; tekoälyohje; tekoälyetiikka; eettinen tekoäly; tekoälyasetus',
      signs:
        'tarkistaa koneen vastaus; ihminen päättää lopuksi; mitä kielimallille saa syöttää; merkitä tekoälyllä tehty; algoritmi syrjiä; ei potilastietoja bottiin; kone ei saa päättää',
      opposites:
        'luottaa koneeseen sokeasti; kopioida vastaus tarkistamatta; syöttää asiakastieto bottiin; varjotekoäly',
    },
    sv: {
      terms: 'ansvarsfull ai; ansvarsfull användning av ai; ai-anvisning; ai-etik; ai-förordning; etisk ai',
      signs:
        'kontrollera maskinens svar; människa beslutar till sist; vad får matas in i modellen; märka ai-text; algoritm diskriminerar; maskinen får inte besluta',
      opposites: 'lita blint på maskinen; kopiera svar utan kontroll; mata in klientuppgifter i bott; skugg-ai',
    },
    en: {
      terms: 'responsible ai; ai policy; ai guideline; ai ethics; ethical ai; ai act; trustworthy ai',
      signs:
        'check bot answer; human decides; human in the loop; what may be fed to model; label ai text; biased algorithm; machine must not decide',
      opposites: 'trust machine blindly; paste answer unchecked; client data into bot; shadow ai',
    },
  },
  {
    key: 'knowledge-sharing-base',
    name: { fi: 'ohjeet ja tietopankki', sv: 'anvisningar och kunskapsbank', en: 'instructions and knowledge base' },
    fi: {
      terms: 'tietopankki; tietämyskanta; työohje; toimintaohje; ohjepankki; ohjeistus; käyttöohje; ohjekirja',
      signs:
        'ohje löytyä; kirjoittaa ohje; ohje ajan tasalla; wiki; usein kysytyt kysymykset; tarkistuslista; katsoa ohjeesta; kuvallinen ohje; kirjata opit talteen; pikaohje',
      opposites:
        'ohje vanhentunut; ohje puuttua; ohje ristiriita; ei löytyä ohjetta; tieto vain yhden päässä; hiljainen tieto kadota',
    },
    sv: {
      terms: 'kunskapsbank; kunskapsbas; arbetsanvisning; anvisning*0.7; instruktion*0.7; bruksanvisning; handbok',
      signs:
        'hitta anvisning; skriva anvisning; uppdaterad anvisning; wiki; vanliga frågor; checklista; titta i anvisningen; snabbguide; bildinstruktion',
      opposites:
        'föråldrad anvisning; anvisning saknas; motstridiga anvisningar; hittar ingen instruktion; bara i ens huvud; tyst kunskap försvinner',
    },
    en: {
      terms:
        'knowledge base; knowledge bank; work instruction; instructions*0.7; user manual; handbook; operating instructions',
      signs:
        'find instruction; write instruction; instructions up to date; wiki; frequently asked questions; checklist; look up instruction; quick guide; picture guide',
      opposites:
        'outdated instructions; no instructions; conflicting instructions; cannot find instruction; only in one head; tacit knowledge lost',
    },
  },
];
