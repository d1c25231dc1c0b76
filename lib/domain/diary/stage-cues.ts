import { compileCues } from '../text/cues';
import type { Language, Level, Stage } from '../vocabulary';

const compileAll = (lists: Record<Language, string>) => ({
  fi: compileCues(lists.fi),
  sv: compileCues(lists.sv),
  en: compileCues(lists.en),
});

/** Words that show a stage of leading learning; moments need none, they are where every entry starts. */
export const stageCues: Record<Exclude<Stage, 'moments'>, ReturnType<typeof compileAll>> = {
  motives: compileAll({
    fi: `motiv*; haluaisi*; haluaa; haluavat; halusi; unelm*; toivoo; toivoisi*; toive; toiveet; innost*; innoiss*; kiinnost*; kehityskeskustelu*;
      merkityksellis*; tärkeää hänelle; hänelle tärkeää; mikä häntä; ura; urahaave*; haave*; palkitsev*; ylpeä; ylpeänä`,
    sv: `motiv*; drivkraft*; vill gärna; vill bli; vill lära; vill kunna; ville bli; ville lära; önskar; önskan; dröm*; intresse*; brinner för; utvecklingssamtal*; meningsful*;
      viktigt för henne; viktigt för honom; stolt över; karriär*; lockar`,
    en: `motiv*; wants to; wanted to become; would like to; dream*; hopes to; interest*; keen; passion*; meaningful; matters to; proud of; career*; development discussion*; what drives`,
  }),
  guiding: compileAll({
    fi: `ohjas*; ohjaa; ohjaan; ohjaus*; ohjauksen; ohjaaj*; opast*; neuvo; neuvoi; neuvoin; neuvoa; neuvoo; neuvominen; valmen*; palaut*; perehdy*; tuki hän*; tuin; autoin; auttoi; näytin;
      kysyin häneltä; annoin hänen; annoin opiskelijan; antoi opiskelijan; kokeilla itse; tehdä itse; mentor*; harjoittel*; rohkais*; kannust*; seisoi vieressä; vierihoi*`,
    sv: `handled*; vägled*; coach*; feedback; återkoppling*; introducer*; introduktion*; instruer*; stöttade; hjälpte; visade henne; visade honom; visade hur; fick pröva; få pröva; låta henne; låta honom;
      lät henne; lät honom; lät studerande*; mentor*; övade; uppmuntra*; stod bredvid`,
    en: `coach*; guid*; mentor*; feedback; onboard*; instruct*; taught him; taught her; helped her; helped him; helped them; showed her; showed him; showed them how; let her; let him; let them try;
      encourag*; supervised; stood beside; practis*; practic*; try it herself; try it himself; try it themselves`,
  }),
  sharing: compileAll({
    fi: `jaoimme; jakoi; jakaa; jaettiin; jaetaan; jakaminen; jakamis*; kertoi muille; kertoi kaikille; näytti muille; näyttää muille; näyttämään kaikille; opetti muita; opetti muille; opettaa muille; opetti kolleg*; toisiltaan; toisiltamme; oppia toisilta; vertais*; asiantuntijuu*;
      tietoisku*; koulutti muita; koulutti meidät; esitteli tiimille; yhteinen oppi; yhteiseen käyttöön; levitä*; levis*; opettivat toisi*`,
    sv: `delade med; delar med; dela med; delade sin*; delning*; visade för alla; visade de andra; visade för de andra; berättade för de andra; berättade för alla; lärde de andra; lärde sina kolleg*; lärde oss; av varandra; för varandra; kollegialt; kunskapsdel*;
      sprida; spred; spreds; expertis*; presenterade för`,
    en: `shared; share with; sharing; showed the others; showed everyone; told the others; told everyone; taught the others; taught us; taught colleagues; from each other; each other's; peer*; expertise; spread; knowledge transfer; presented to the team; passed on`,
  }),
  example: compileAll({
    fi: `opin itse; itse opin; minä opin; oma oppi*; omaa oppi*; oman oppi*; omasta oppi*; myönsin; en itsekään; itsekin; omalla esimerkill*; esimerkillä*; näytin esimerk*; esimerkkinä; oma virhe*; omasta virhe*; oman virhe*; omaa osaamis*;
      olin väärässä; opettelen itse; opettelin itse; muutin omaa; pyysin apua; tunnustin`,
    sv: `lärde jag mig; jag lärde mig; mitt eget lärande; min egen; egna misstag; mitt misstag; erkände; föregick med; gott exempel; som exempel; föredöme; själv lärde; jag hade fel; jag bad om hjälp; jag vet inte heller; visste inte heller`,
    en: `i learnt; i learned; my own learning; my own mistake; my mistake; i admitted; by example; as an example; role model; i was wrong; i asked for help; i did not know either; i didn't know either; learned myself; learnt myself`,
  }),
  strategy: compileAll({
    fi: `strategi*; organisaation tavoit*; johdon tavoit*; vision; visio; visiota; johtoryhm*; linjau*; toimintasuunnitel*; yhtiön tavoit*; yrityksen tavoit*; talon tavoit*; tavoiteohjel*; yhteys tavoitteeseen; organisaation suun*`,
    sv: `strategi*; organisationens mål; ledningens mål; bolagets mål; företagets mål; vision; visionen; ledningsgrupp*; verksamhetsplan*; övergripande mål; riktlinje*`,
    en: `strateg*; company goal*; organisation's goal*; organization's goal*; corporate goal*; management's goal*; vision; management team; business plan; the bigger picture; leadership team`,
  }),
};

/** Words that show who learns together; an individual needs none. */
export const levelCues: Record<Exclude<Level, 'individual'>, ReturnType<typeof compileAll>> = {
  team: compileAll({
    fi: `tiimi*; porukal*; porukka; yhdessä; opimme; huomasimme; päätimme; kokeilemme; sovimme; mietimme; keskustelimme; kävimme läpi; kaikki; jokainen; jokaisen; työryhm*; ryhmässä; palaveri*; *palaveri; *palaverissa; *raportilla; raportilla; viikkokokou*; vuoro oppi; koko vuoro; toisilleen; toisiltaan; parityö*; meidän`,
    sv: `team*; gruppen; arbetsgrupp*; tillsammans; vi lärde; vi märkte; vi bestämde; vi prövar; vi kom överens; vi gick igenom; vi diskuterade; alla; varje; mötet; *möte; *mötet; veckomöt*; rapporten; hela skiftet; varandra; oss alla`,
    en: `team*; the group; together; we learned; we learnt; we noticed; we decided; we agreed; we tried; we discussed; we went through; everyone; everybody; all of us; meeting*; handover; whole shift; each other; one another`,
  }),
  community: compileAll({
    fi: `koko talo*; koko organisaatio*; koko yhtiö*; koko yritys; koko yrityks*; koko sairaala*; koko tehtaa*; koko tehdas; organisaatiossa; muut osastot; muille osastoille; muilla osastoilla; muiden osastojen; toinen osasto; toiselle osastolle; toiselta osastolta; toisen osaston; osastojen väli*; yksiköiden väli*; muut yksiköt; muille yksiköille; muissa yksiköissä; toinen tiimi; toiselle tiimille; muille tiimeille; tiimien väli*; yksikkörajo*; verkosto*; ammattiyhteisö*; kaikki toimipist*; toimialue*; naapuriosast*`,
    sv: `hela organisation*; hela huset; hela sjukhuset; hela företaget; hela bolaget; hela fabriken; andra avdelning*; annan avdelning; andra enhet*; annan enhet; andra team; annat team; mellan avdelning*; mellan enhet*; mellan teamen; nätverk*; över enhetsgräns*; alla enheter; alla avdelningar; grannavdelning*`,
    en: `whole organisation; whole organization; entire organisation; entire organization; whole company; whole hospital; whole factory; company-wide; hospital-wide; other department*; another department; other unit*; another unit; other teams; another team; other wards; another ward; across units; across teams; across departments; between units; between teams; between departments; network*; community of practice; all sites`,
  }),
};
