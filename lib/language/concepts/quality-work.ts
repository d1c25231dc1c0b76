import type { Concept } from '../types';

/** Doing things well, the same way, and better each time. */
export const qualityWorkConcepts: readonly Concept[] = [
  {
    key: 'quality',
    name: { fi: 'laatu', sv: 'kvalitet', en: 'quality' },
    fi: {
      terms:
        'laatu; laadunhallinta; laatutyö; laadukas; laatujohtaminen; laadunvarmistus; laatuvirhe; laatuvaatimus; laatupoikkeama',
      signs:
        'tehdä kunnolla; tarkistaa ennen luovutusta; kerralla kuntoon; viimeisen päälle; huolellinen jälki; hyvä jälki; ammattiylpeys työ; priimaa; vastata odotuksia tuote; laadun tarkastaja',
      opposites:
        'sutia; hutiloida; susi tuote; virheellinen erä; tehdä sinne päin; hutaista; korjata jälki; virhe läpi; hylätty kappale; rimaa hipoen; vasemmalla kädellä tehty',
    },
    sv: {
      terms:
        'kvalitet; kvalitetsledning; kvalitetsarbete; kvalitetssäkring; kvalitetskrav; kvalitetsfel; kvalitetsavvikelse; högklassig',
      signs:
        'göra ordentligt; kontrollera före leverans; rätt från början; noggrant arbete; gott hantverk; yrkesstolthet; kvalitetskontrollant; motsvarar förväntningar produkt',
      opposites:
        'slarva; slarvigt arbete; felaktigt parti; göra om jobbet; fel slinker igenom; kasserad del; fuskbygge',
    },
    en: {
      terms:
        'quality; quality management; quality work; quality assurance; quality requirement; quality defect; quality deviation; high-quality',
      signs:
        'do it properly; check before handover; right first time; careful work; good workmanship; pride in work; quality inspector; meets expectations product',
      opposites:
        'sloppy work; cut corners; faulty batch; redo work; error slips through; rejected part; shoddy; botched job',
    },
  },
  {
    key: 'processes',
    name: { fi: 'prosessit', sv: 'processer', en: 'processes' },
    fi: {
      terms:
        'prosessi; toimintatapa; työnkulku; toimintaprosessi; prosessijohtaminen; toimintamalli; vakioitu työ; vakiointi; työvaihe',
      signs:
        'prosessikuvaus*0.8; piirtää prosessikaavio; sovittu tapa tehdä; kaikki tehdä samalla tavalla; kuka tehdä seuraavaksi; vaihe vaiheelta; kulku asiakas; uimarata kaavio; kuvata työ kulku; sujua alusta loppuun; vastuu vaihtua vaihe',
      opposites:
        'jokainen tekee omalla tavalla; villi käytäntö; ei sovittu tapaa; pullonkaula; kirjava käytäntö; asia jumiutua; odottaa seuraava vaihe',
    },
    sv: {
      terms:
        'process; arbetssätt; arbetsflöde; verksamhetsprocess; processledning; verksamhetsmodell; standardiserat arbete; arbetsmoment',
      signs:
        'processbeskrivning*0.8; rita processchema; överenskommet sätt; alla gör på samma sätt; vem gör härnäst; steg för steg; beskriva flöde; flyta från början till slut; gemensam praxis',
      opposites: 'var och en gör på sitt sätt; ingen gemensam praxis; flaskhals; brokig praxis; ärende fastnar',
    },
    en: {
      terms:
        'process; way of working*0.6; workflow; business process; process management; operating model; standard work; standardised work; work step*0.5',
      signs:
        'process description*0.8; draw process chart; agreed way; everyone does same way; whose turn next; step by step; swim lane; describe flow; smooth from start to finish; common practice',
      opposites:
        'everyone does own way; no agreed way; bottleneck; varying practice; case gets stuck; waits for next step',
    },
  },
  {
    key: 'standards-and-audits',
    name: { fi: 'standardit ja auditoinnit', sv: 'standarder och revisioner', en: 'standards and audits' },
    fi: {
      terms:
        'auditointi; standardi; sertifiointi; sertifikaatti; laatujärjestelmä; sisäinen auditointi; ulkoinen auditointi; viranomaistarkastus; laatukäsikirja; vaatimustenmukaisuus; akkreditointi',
      signs:
        'omavalvonta*0.8; auditoija tulla; tarkastaja käydä; löydös kirjata; korjaava toimenpide; iso-sertifikaatti; aluehallintovirasto tarkastaa; omavalvontasuunnitelma; valvontakäynti; poikkeama auditointi; näyttää todisteet; rasti tarkastuslista',
    },
    sv: {
      terms:
        'revision kvalitet; auditering; standard*0.7; certifiering; certifikat; kvalitetssystem; intern revision; extern revision; myndighetsinspektion; kvalitetshandbok; ackreditering',
      signs:
        'egenkontroll*0.8; auditör kommer; inspektör besöker; anteckna avvikelse revision; korrigerande åtgärd; iso-certifikat; plan för egenkontroll; tillsynsbesök; visa bevis; bocka av checklista',
    },
    en: {
      terms:
        'audit; standard*0.7; certification; certificate; quality system; internal audit; external audit; self-monitoring plan; inspection by authorities; quality manual; compliance; accreditation',
      signs:
        'auditor comes; inspector visits; audit finding; corrective action; iso certificate; supervisory visit; show evidence; tick the checklist; non-conformity',
    },
  },
  {
    key: 'continuous-improvement',
    name: { fi: 'jatkuva parantaminen', sv: 'ständig förbättring', en: 'continuous improvement' },
    fi: {
      terms:
        'jatkuva parantaminen; lean; kehittämisehdotus; aloitetoiminta; parannusehdotus; toiminnan kehittäminen; kehittämistyö; kaizen; aloite; ongelmanratkaisu',
      signs:
        'kokeilla paremmin; keksiä parempi tapa; kysyä viisi kertaa miksi; parantaa vähän kerrallaan; kehittämistaulu; hukka pois; ehdottaa parannus; oppia virheestä; kehittää omaa työ; juurisyyanalyysi; 5s; järjestys työpiste; seinätaulu ääressä',
      opposites:
        'näin on aina tehty; samat ongelmat uudelleen; sammutella tulipaloja; ehdotus hautautua; kukaan ei kuuntele ehdotusta; virhe toistua',
    },
    sv: {
      terms:
        'ständig förbättring; kontinuerlig förbättring; lean; förbättringsförslag; utvecklingsarbete; initiativverksamhet; kaizen; verksamhetsutveckling; problemlösning',
      signs:
        'prova ett bättre sätt; hitta bättre sätt; fråga varför fem gånger; förbättra lite i taget; förbättringstavla; bort med slöseri; föreslå förbättring; lära av fel; 5s; rotorsaksanalys',
      opposites:
        'så har vi alltid gjort; samma problem igen; släcka bränder; förslag begravs; ingen lyssnar på förslag; fel upprepas',
    },
    en: {
      terms:
        'continuous improvement; lean; improvement suggestion; suggestion scheme; development work*0.4; kaizen; operational development; problem solving',
      signs:
        'try a better way; find better way; five whys; improve bit by bit; improvement board; remove waste; suggest improvement; learn from mistakes; root cause analysis; 5s',
      opposites:
        'always done this way; same problems again; firefighting; suggestion buried; nobody listens to suggestions; error recurs',
    },
  },
  {
    key: 'measuring',
    name: { fi: 'mittaaminen ja seuranta', sv: 'mätning och uppföljning', en: 'measuring and follow-up' },
    fi: {
      terms:
        'mittaaminen; seuranta tulos; tunnusluku; arviointi tulos; tavoiteseuranta; tulosmittari; laatumittari; tulosseuranta; kpi',
      signs:
        'mitata ennen ja jälkeen; luku taulu; seurata viikoittain; mittari vihreä; mittari punainen; laskea montako; trendi nousta; lähtötaso mitata; verrata viime vuoteen; liikennevalot mittari; kirjata ylös määrät',
      opposites: 'kukaan ei mittaa; ei tiedetä onko hyöty; seuranta jäädä; mitata väärä asia; luvut kerätä turhaan',
    },
    sv: {
      terms:
        'mätning; mätare; uppföljning*0.5; nyckeltal; resultatuppföljning; kvalitetsmätare; indikator; måluppföljning; kpi',
      signs:
        'mäta före och efter; siffror på tavlan; följa varje vecka; mätare grön; mätare röd; räkna hur många; trend stiger; utgångsnivå; jämföra med i fjol',
      opposites: 'ingen mäter; vet inte om det hjälper; uppföljning uteblir; mäta fel sak',
    },
    en: {
      terms:
        'measuring*0.8; measurement; metric; performance indicator; follow-up of results; key figure; quality indicator; monitoring results; kpi',
      signs:
        'measure before and after; figures on board; follow every week; green light metric; red metric; count how many; trend goes up; baseline; compare with last year; benchmark',
      opposites: 'nobody measures; do not know if it helps; no follow-up; measure wrong thing',
    },
  },
];
