import type { Concept } from '../types';

/** Factories, workshops and warehouses. */
export const industryConcepts: readonly Concept[] = [
  {
    key: 'production-line',
    name: { fi: 'tuotantolinja', sv: 'produktionslinje', en: 'production line' },
    fi: {
      terms:
        'tuotantolinja; tuotanto; valmistus*0.7; kokoonpano; linja tuotanto; valmistusprosessi; tuotannonohjaus; tuotantotyö; sarjatuotanto; kokoonpanolinja; tehdas',
      signs:
        'linja seisoa; linja pysähtyä; ajaa erä; hihna pyöriä; asete vaihtaa; asetusaika; hylky; kappale minuutissa; puskuri täynnä; linja käynnistää; tahtiaika; operaattori; liukuhihna; materiaali loppua linja; kone pysähtyä; ajaa tuotanto',
    },
    sv: {
      terms:
        'produktionslinje; produktion*0.8; tillverkning; montering; tillverkningsprocess; produktionsstyrning; serieproduktion; monteringslinje; fabrik',
      signs:
        'linjen står; linjen stannar; köra parti; band snurrar; ställtid; kassation; bitar per minut; starta linje; takttid; operatör; löpande band; material slut linje; maskin stannar',
    },
    en: {
      terms:
        'production line; production*0.7; manufacturing; assembly; manufacturing process; production control; series production; assembly line; factory',
      signs:
        'line stops; line stands still; run batch; conveyor belt; changeover; setup time; scrap rate; pieces per minute; start line; takt time; machine operator; material runs out line; machine stops',
    },
  },
  {
    key: 'maintenance',
    name: { fi: 'kunnossapito', sv: 'underhåll', en: 'maintenance' },
    fi: {
      terms:
        'kunnossapito; huolto; ennakkohuolto; koneen huolto; laitehuolto; käynnissäpito; ennakoiva kunnossapito; huoltosuunnitelma; varaosa; laitevika',
      signs:
        'kone rikki; laite rikki; vaihtaa laakeri; rasvata; vuotaa öljy; vikailmoitus; odottaa varaosa; asentaja tulla; kuulua outo ääni kone; huoltoseisokki; korjata laite; voidella; kalibroida; hihna katketa; moottori jumi',
      opposites: 'ajaa rikki; huolto laiminlyödä; paikata väliaikaisesti; korjata vasta rikki',
    },
    sv: {
      terms:
        'underhåll; förebyggande underhåll; maskinunderhåll; service av maskin; underhållsplan; reservdel; maskinfel; prediktivt underhåll',
      signs:
        'maskin sönder; apparat sönder; byta lager; smörja; läcker olja; felanmälan; vänta på reservdel; montör kommer; konstigt ljud maskin; underhållsstopp; reparera; kalibrera; rem går av; motor kärvar',
      opposites: 'köra sönder; försummat underhåll; lappa tillfälligt; laga först när det är sönder',
    },
    en: {
      terms:
        'maintenance; preventive maintenance; machine maintenance; servicing; predictive maintenance; maintenance plan; spare part; equipment failure',
      signs:
        'machine broken; equipment broken; change bearing; grease; oil leaks; fault report; wait for spare part; fitter comes; strange noise machine; maintenance shutdown; repair machine; calibrate; belt snaps; motor jams',
      opposites: 'run to failure; neglected maintenance; temporary fix; fix only when broken',
    },
  },
  {
    key: 'welding-and-metalwork',
    name: { fi: 'hitsaus ja metallityö', sv: 'svetsning och metallarbete', en: 'welding and metalwork' },
    fi: {
      terms:
        'hitsaus; hitsaaja; hitsata; metallityö; koneistus; levytyö; sorvi; särmäys; cnc; hitsausluokka; koneistaja',
      signs:
        'hitsisauma; sauma halkeama; juuripalko; hitsausmaski; kipinä lentää; hioa sauma; jyrsiä; piirustus mitat; mitta heittää; toleranssi; teräs leikata; rälläkkä; tulityölupa; plasmaleikkuri; suojakaasu; työstää kappale',
    },
    sv: {
      terms:
        'svetsning; svetsare; svetsa; metallarbete; maskinbearbetning; plåtarbete; svarv; cnc; kantpressning; svetsklass',
      signs:
        'svetsfog; spricka i fog; svetsmask; gnistor flyger; slipa fog; fräsa; ritning mått; måttet stämmer inte; tolerans; skära stål; vinkelslip; heta arbeten; skyddsgas',
    },
    en: {
      terms: 'welding; welder; weld; metalwork; cnc machining; sheet metal; lathe; cnc; bending metal; machinist',
      signs:
        'weld seam; crack in seam; welding mask; sparks fly; grind seam; milling; drawing measurements; measurement off; tolerance; cut steel; angle grinder; hot work permit; shielding gas',
    },
  },
  {
    key: 'warehouse-and-logistics',
    name: { fi: 'varasto ja logistiikka', sv: 'lager och logistik', en: 'warehouse and logistics' },
    fi: {
      terms:
        'logistiikka; varasto; varastointi; keräily; lähettämö; trukki; toimitusketju; varastokirjanpito; saldo varasto; tavaran vastaanotto; materiaalinhallinta; inventaario; terminaali*0.7',
      signs:
        'purkaa kuorma; lastata auto; keräillä tilaus; lava siirtää; hyllypaikka; saldo heittää; viivakoodi; laskea hylly; pakata lähetys; rahti; rullakko; trukkikuski; kontti purkaa; tavara hukassa varasto; inventoida; lastauslaituri; keräilijä',
    },
    sv: {
      terms:
        'logistik; lager; lagerhållning; plockning; truck; försörjningskedja; lagersaldo; godsmottagning; materialhantering; inventering; leveranskedja; terminal*0.7',
      signs:
        'lossa last; lasta bil; plocka order; flytta pall; hyllplats; saldo stämmer inte; streckkod; packa försändelse; frakt; rullbur; truckförare; lossa container; varor borta lager; lastkaj',
    },
    en: {
      terms:
        'logistics; warehouse; warehousing; order picking; forklift; supply chain; stock balance; goods receipt; materials management; stocktaking; inventory; freight terminal',
      signs:
        'unload truck; load truck; pick order; move pallet; shelf location; stock figure wrong; barcode; pack shipment; freight; roll cage; forklift driver; unload container; goods missing warehouse; loading dock',
    },
  },
  {
    key: 'work-orders',
    name: {
      fi: 'työmääräimet ja tuotannonsuunnittelu',
      sv: 'arbetsorder och produktionsplanering',
      en: 'work orders and production planning',
    },
    fi: {
      terms:
        'työmääräin; työtilaus; tuotannonsuunnittelu; työkortti; hienokuormitus; työjärjestys; tuotantosuunnitelma; työtilausjärjestelmä; kuormitussuunnittelu',
      signs:
        'kuitata työ valmiiksi; työ jono tehdas; piirustus mukana työ; avata työ järjestelmä; kiiretyö väliin; toimitusaika luvata; järjestys työt; taululla työt; seuraava työ kone; merkitä tunnit työ; tilaus kiire',
      opposites: 'piirustus puuttua; väärä piirustus; kiiretyö sotkea; työmääräin hukassa; osat puuttua',
    },
    sv: {
      terms: 'arbetsorder; produktionsplanering; arbetskort; beläggningsplanering; produktionsplan; arbetsbeställning',
      signs:
        'kvittera jobb; jobbkö verkstad; öppna jobb i systemet; brådskande jobb emellan; lova leveranstid; jobb på tavlan; nästa jobb maskin; skriva timmar på jobb',
      opposites: 'ritning saknas; fel ritning; arbetsorder försvunnen; delar saknas',
    },
    en: {
      terms:
        'work order; production planning; job card; capacity planning; production plan; job sheet; production schedule',
      signs:
        'sign off job; job queue workshop; open job in system; rush job; promise delivery time; jobs on board; next job machine; book hours to job',
      opposites: 'drawing missing; wrong drawing; work order lost; parts missing',
    },
  },
  {
    key: 'machine-safety',
    name: { fi: 'koneturvallisuus', sv: 'maskinsäkerhet', en: 'machine safety' },
    fi: {
      terms:
        'koneturvallisuus; turvalaite; suojalaite; hätäpysäytys; henkilönsuojain; henkilösuojain; suojavaruste; turvalukitus; valoverho; trukkiturvallisuus; tulityö',
      signs:
        'käsi kone väli; suojus pois; suojalasit päähän; kypärä päässä; kuulosuojaimet; turvakengät; lukita virta; sormi jäädä; hätäseis; turvavaljaat; keltainen viiva lattia; heijastinliivi; trukki kulkuväylä; kaide puuttua; nostovyö; taakka alla',
      opposites: 'ohittaa turvalaite; suojalasit unohtua; suojain pois; ilman kypärä; teipata anturi',
    },
    sv: {
      terms: 'maskinsäkerhet; skyddsanordning; nödstopp; säkerhetslåsning; ljusridå; trucksäkerhet; hetarbete',
      signs:
        'skyddsutrustning*0.8; personlig skyddsutrustning*0.8; hand i maskin; skydd borttaget; skyddsglasögon på; hjälm på huvudet; hörselskydd; skyddsskor; bryta strömmen låsa; finger kläms; säkerhetssele; gul linje golv; reflexväst; truck gångväg',
      opposites: 'kringgå skydd; glömma skyddsglasögon; utan hjälm; tejpa sensor',
    },
    en: {
      terms:
        'machine safety; safety device; machine guard; emergency stop; ppe; lockout; light curtain; forklift safety; hot work',
      signs:
        'personal protective equipment*0.8; hand in machine; guard removed; safety glasses on; hard hat; ear protection; safety shoes; lock out power; finger caught; safety harness; yellow line floor; high-visibility vest; forklift walkway',
      opposites: 'bypass guard; forget safety glasses; without helmet; tape sensor',
    },
  },
  {
    key: 'shift-changeover',
    name: { fi: 'vuoronvaihto tuotannossa', sv: 'skiftbyte i produktionen', en: 'shift changeover in production' },
    near: ['shift-handover'],
    fi: {
      terms: 'vuorokirja; vuoropäiväkirja; tuotantovuoron vaihto',
      signs:
        'kertoa seuraavalle vuorolle; jäädä seuraava vuoro; mitä yöllä tapahtui; iltavuoro jättää; aamuvuoro tulla; vihko vuoro; lappu seuraavalle vuorolle; vaihdossa kerrotaan; raportti antaa; edellinen vuoro',
      opposites: 'tieto katketa vuoro; edellinen vuoro ei kertoa; jäädä sanomatta vuoro; vuorot ei tavata',
    },
    sv: {
      terms: 'skiftbok; skiftdagbok; skiftbyte i produktionen',
      signs:
        'berätta för nästa skift; lämna till nästa pass; vad hände på natten; kvällsskiftet lämnar; morgonskiftet kommer; skrivbok skift; lapp till nästa skift; föregående skift',
      opposites: 'information bryts mellan skift; föregående skift berättade inte; skiften möts inte',
    },
    en: {
      terms: 'shift changeover; shift log; shift logbook; production shift change',
      signs:
        'tell next shift; left for next shift; what happened overnight; evening shift leaves; morning shift arrives; note for next shift; previous shift',
      opposites: 'lost between shifts; previous shift did not tell; shifts never meet',
    },
  },
  {
    key: 'order-and-cleanliness',
    name: { fi: 'työpisteen järjestys', sv: 'ordning på arbetsplatsen', en: 'order at the workplace' },
    near: ['continuous-improvement'],
    fi: {
      terms:
        'järjestys ja siisteys; työpisteen järjestys; työkalujen paikka; työpaikan siisteys; turvallisuuskierros; tr-mittaus',
      signs:
        'työkalut paikallaan; lakaista lattia; siivota jäljet; tavara omalla paikalla; kulkuväylä vapaa; merkitä paikka; työkaluseinä; varjotaulu; siisti halli; siivouspäivä; pitää paikat kunnossa',
      opposites:
        'työkalu hukassa; kaapeli lattia; kompastua; roina kasaantua; kulkutie tukossa; sotku halli; vasara kadoksissa; tavarat levällään',
    },
    sv: {
      terms: 'ordning och reda; ordning på arbetsplatsen; städning av arbetsplats; säkerhetsrond; verktygens plats',
      signs:
        'verktyg på plats; sopa golv; städa efter sig; sak på sin plats; gångväg fri; märka plats; verktygstavla; snygg hall; städdag',
      opposites: 'verktyg borta; kabel på golvet; snubbla; skräp hopar sig; gångväg blockerad; rörigt i hallen',
    },
    en: {
      terms: 'workplace order; good housekeeping; tidy workplace; safety walk; place for tools',
      signs:
        'tools in place; sweep floor; clean up after yourself; everything in its place; aisle clear; mark place; tool board; shadow board; tidy hall',
      opposites: 'tool missing; cable on floor; trip over; clutter piles up; aisle blocked; messy hall',
    },
  },
];
