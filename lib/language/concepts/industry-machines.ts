import type { Concept } from '../types';

/** Machines on the shop floor: what stops them, what keeps them going. */
export const industryMachinesConcepts: readonly Concept[] = [
  {
    key: 'breakdown',
    name: { fi: 'konerikko', sv: 'maskinhaveri', en: 'breakdown' },
    near: ['maintenance', 'production-line'],
    fi: {
      terms: 'konerikko; laiterikko; häiriöseisokki; vikaantuminen; seisokki*0.8; pysähdys*0.6; tuotantokatko',
      signs:
        'kone seisoo; kone hajosi; kone sanoi poks; linja seisoi; kone tilttasi; meni rikki kesken; laakeri huutaa; hihna katkesi; sulake paloi; vikakoodi; hätäseis päällä; koko vuoro seisottiin; odotettiin korjaajaa; kone jumissa; ruuvi katkesi; moottori kuumeni; savua koneesta; kone ei lähde; käyttökatko*0.5; toimintahäiriö*0.5',
    },
    sv: {
      terms: 'maskinhaveri; haveri; produktionsstopp; stillestånd',
      signs:
        'maskinen står; maskinen gick sönder; linjen stod; lagret skriker; remmen gick av; säkringen gick; felkod; väntade på reparatör; motorn blev varm; maskinen kärvar; driftstopp*0.5; driftstörning*0.5; maskinfel*0.5',
    },
    en: {
      terms: 'breakdown; machine failure; unplanned stop; unplanned downtime; stoppage; malfunction',
      signs:
        'machine is down; machine broke; line stood still; bearing screams; belt snapped; fuse blew; fault code; waiting for the fitter; motor overheated; machine jammed; lost the whole shift; downtime*0.5; equipment failure*0.5',
    },
  },
  {
    key: 'preventive-maintenance',
    name: { fi: 'ennakkohuolto', sv: 'förebyggande underhåll', en: 'preventive maintenance' },
    near: ['maintenance', 'breakdown'],
    fi: {
      terms:
        'ehkäisevä kunnossapito; määräaikaishuolto; huolto-ohjelma; kunnonvalvonta; käyttäjäkunnossapito; huoltoväli; värähtelymittaus',
      signs:
        'vaihdettiin ennen kuin hajosi; vaihtaa laakeri; rasvata nivelet; rasvaprässi; voitelukierros; öljynvaihto; lämpökamera; kuulosteli konetta; suodatin tukossa; kiristää hihna; huoltokirja; kuluminen huomattiin; vuoto huomattiin; kierros ennen vuoroa; puhdistaa kone; hydrauliöljy vähissä; tarkastuskierros; ennakkohuolto*0.5; ennakoiva kunnossapito*0.5; huoltosuunnitelma*0.5',
      opposites: 'huolto jäi tekemättä; huoltoa siirretään; ajetaan kunnes hajoaa; ei ehditä huoltaa',
    },
    sv: {
      terms:
        'tillståndsövervakning; serviceintervall; operatörsunderhåll; planerat underhåll; vibrationsmätning; smörjning',
      signs:
        'byta lagret; smörja lederna; oljebyte; värmekamera; filtret igensatt; spänna remmen; märkte läckan; servicebok; byttes innan det gick sönder; smörjrunda; förebyggande underhåll*0.5',
      opposites: 'servicen blev ogjord; kör tills det går sönder; hinner inte serva',
    },
    en: {
      terms: 'condition monitoring; planned maintenance; service interval; lubrication; vibration measurement',
      signs:
        'replaced before it broke; change the bearing; grease the joints; oil change; thermal camera; filter clogged; tighten the belt; noticed the leak; service log; check round before the shift; preventive maintenance*0.5; predictive maintenance*0.5; maintenance plan*0.5',
      opposites: 'service was skipped; run it until it breaks; no time to service',
    },
  },
  {
    key: 'spare-parts',
    name: { fi: 'varaosat', sv: 'reservdelar', en: 'spare parts' },
    near: ['maintenance', 'warehouse-and-logistics'],
    fi: {
      terms: 'varaosahylly; varaosavarasto; kriittinen varaosa; kulutusosa; osanumero',
      signs:
        'osaa odotettiin; osa tilauksessa; ei ole hyllyssä; osa tulee saksasta; tiiviste loppu; otettiin osa toisesta koneesta; väärä osa tuli; laakeri hyllyssä; toimitusaika viikkoja; viimeinen terä; varaosa*0.5',
    },
    sv: {
      terms: 'reservdelslager; slitdel; kritisk reservdel; artikelnummer',
      signs:
        'väntade på delen; delen är beställd; finns inte på hyllan; packningen slut; tog delen från en annan maskin; fel del kom; leveranstid veckor; reservdel*0.5',
    },
    en: {
      terms: 'spares; wear part; critical spare; part number; spare parts store',
      signs:
        'waiting for the part; part on order; not on the shelf; out of gaskets; robbed the other machine; wrong part came; weeks of lead time; spare part*0.5',
    },
  },
  {
    key: 'changeover',
    name: { fi: 'asetteenvaihto', sv: 'omställning', en: 'changeover' },
    near: ['production-line', 'productivity', 'flow-and-lead-time'],
    fi: {
      terms:
        'asetteenvaihto; asetus*0.5; asetusaika; muotinvaihto; työkalunvaihto; sarjanvaihto; tuotevaihto; pikavaihto',
      signs:
        'uusi työ koneeseen; asetus vei; vaihtaa leuat; vaihtaa terä; muotti vaihdettiin; kalibroida kone; ensimmäinen kappale mittaan; nollapiste; asetuskortti; kiinnitin hukassa; ajettiin sisään; paletti valmiina ennen vaihtoa',
    },
    sv: {
      terms: 'omställning; ställtid; verktygsbyte; formbyte; snabb omställning; serieväxling',
      signs:
        'nytt jobb i maskinen; ställningen tog; byta backar; byta stål; byta form; första biten; nollpunkt; fixturen borta; köra in',
    },
    en: {
      terms: 'changeover; setup; setup time; tool change; die change; quick changeover; set-up sheet',
      signs:
        'new job on the machine; setup took; swap the jaws; change the insert; first piece; zero point; fixture missing; dialled it in; pallet ready before the change',
    },
  },
  {
    key: 'cnc-machining',
    name: { fi: 'koneistus', sv: 'skärande bearbetning', en: 'machining' },
    near: ['production-line', 'welding-and-metalwork'],
    fi: {
      terms: 'sorvaus; jyrsintä; hionta; poraus; lastuava työstö; koneistuskeskus; jyrsin; hiomakone; sorvaaja',
      signs:
        'lastut kuumana; terä kului; teräpala; lastuamisneste; lastunkuljetin; ohjelma koneelle; nc-ohjelma; kappale istukassa; karalla ääntä; syöttö ja kierrokset; mikrometri; lastuaa; kovametalli; akseli sorviin; jyrsin kierteitä; pakka kiinni; robotti syöttää; nauha loppui; koneistus*0.5; cnc*0.5; koneistaja*0.5; sorvi*0.5',
    },
    sv: {
      terms: 'skärande bearbetning; svarvning; fräsning; slipning; borrning; fräs; fleroperationsmaskin; svarvare',
      signs:
        'spånorna heta; skäret slitet; skärvätska; spåntransportör; chucken; spindeln låter; matning och varv; mikrometer; programmet till maskinen; axeln i svarven; roboten matar; cnc*0.5; svarv*0.5; maskinbearbetning*0.5',
    },
    en: {
      terms: 'machining; turning; milling; grinding; drilling; mill*0.6; machining centre; turner',
      signs:
        'hot chips; insert worn; coolant; chip conveyor; in the chuck; spindle noise; feeds and speeds; micrometer; program to the machine; shaft in the lathe; robot loads; cnc*0.5; lathe*0.5; machinist*0.5',
    },
  },
  {
    key: 'tools-in-place',
    name: { fi: 'työkalut paikallaan', sv: 'verktygen på plats', en: 'tools in place' },
    near: ['order-and-cleanliness', 'productivity'],
    fi: {
      terms: 'työkalutaulu; työkaluhuolto; työkalukaappi; työkalupaikka; varjotaulu; työkalujärjestys; työkaluvaunu',
      signs:
        'momenttiavain hukassa; etsiä avainta; kuka vei; mittari hukassa; lainasi eikä palauttanut; jokaisella omat piilossa; akku tyhjä; väärässä laatikossa; avain palautui taululle; työntömitta kateissa; sormi kuusiokolo hukassa; etsin hyllyä läpi',
    },
    sv: {
      terms: 'verktygstavla; verktygsskåp; verktygsplats; skuggtavla; verktygsvagn; ordning på verktyg',
      signs:
        'momentnyckeln borta; letar efter nyckeln; vem tog; lånade och lämnade inte tillbaka; batteriet tomt; i fel låda; skjutmåttet borta',
    },
    en: {
      terms: 'tool board; tool cabinet; shadow board; tool crib; tool trolley; tools in order',
      signs:
        'torque wrench missing; looking for the spanner; who took; borrowed and never returned; battery flat; in the wrong drawer; caliper missing; back on the board',
    },
  },
  {
    key: 'automation-robots',
    name: { fi: 'robotit ja solut', sv: 'robotar och celler', en: 'robots and cells' },
    near: ['automation', 'production-line'],
    fi: {
      terms:
        'robottisolu; cobotti; yhteistyörobotti; robottihitsaus; automaatiolinja; miehittämätön ajo; logiikka*0.5; plc; konenäkö; palettiautomaatti; automaattivarasto',
      signs:
        'robotti pysähtyi; tarttuja; robotti opetettiin; valoverho; solu ajaa yön; ajettiin miehittämättä; anturi likainen; anturi ei näe; ohjain; kuljetin; robotti törmäsi; ohjelmoida robotti; kuittaa hälytys; robotti*0.5',
    },
    sv: {
      terms: 'robotcell; cobot; samarbetande robot; robotsvetsning; automatlinje; obemannad körning; plc; maskinseende',
      signs:
        'roboten stannade; gripdonet; lära roboten; ljusridå; cellen kör natten; givaren smutsig; givaren ser inte; roboten krockade; kvittera larmet; robot*0.5',
    },
    en: {
      terms:
        'robot cell; cobot; robot welding; automated line; unmanned running; lights-out production; plc; machine vision',
      signs:
        'robot stopped; gripper; teach the robot; light curtain; cell runs overnight; sensor dirty; sensor does not see; robot crashed; acknowledge the alarm; robot*0.5',
    },
  },
  {
    key: 'hydraulics-electrics',
    name: { fi: 'hydrauliikka ja sähkö', sv: 'hydraulik och el', en: 'hydraulics and electrics' },
    near: ['maintenance'],
    fi: {
      terms:
        'hydrauliikka; pneumatiikka; sähkökaappi; taajuusmuuttaja; paineilma; sähköasennus; kompressori; automaatioasentaja; sähköasentaja; turvarele',
      signs:
        'letku vuotaa; paineilma sihisee; venttiili jumissa; sylinteri ei liiku; kontaktori palanut; johto poikki; mittasin yleismittarilla; öljyä lattialla; pumppu ulisee; maavuoto; moottorisuoja',
    },
    sv: {
      terms:
        'hydraulik; pneumatik; elskåp; frekvensomriktare; tryckluft; elinstallation; kompressor; elmontör; automationsmontör',
      signs:
        'slangen läcker; tryckluften väser; ventilen sitter; cylindern rör sig inte; kontaktorn bränd; kabelbrott; olja på golvet; pumpen tjuter; jordfel',
    },
    en: {
      terms:
        'hydraulics; pneumatics; electrical cabinet; frequency converter; compressed air; electrical installation; compressor; electrician',
      signs:
        'hose leaks; air hisses; valve stuck; cylinder does not move; contactor burnt; broken wire; oil on the floor; pump whines; earth fault',
    },
  },
  {
    key: 'heat-treatment-surface',
    name: { fi: 'pintakäsittely', sv: 'ytbehandling', en: 'surface treatment' },
    near: ['production-line', 'quality'],
    fi: {
      terms:
        'pintakäsittely; maalaus*0.6; jauhemaalaus; lämpökäsittely; karkaisu; sinkitys; hiekkapuhallus; kuulapuhallus; peittaus; anodisointi; maalaamo; uuni*0.4',
      signs:
        'maali valuu; maali kuplii; pinta appelsiinina; uunissa liian kauan; ripustaa kappaleet; maskata reiät; rasva pinnalla; kalvonpaksuus; ruoste läpi; naarmu maalissa',
    },
    sv: {
      terms:
        'ytbehandling; målning*0.6; pulverlackering; värmebehandling; härdning; galvanisering; blästring; betning; lackeri',
      signs:
        'färgen rinner; färgen bubblar; hänga upp bitarna; maskera hålen; fett på ytan; skikttjocklek; rost igenom; repa i lacken',
    },
    en: {
      terms:
        'surface treatment; painting*0.5; powder coating; heat treatment; hardening; galvanising; shot blasting; pickling; paint shop',
      signs:
        'paint runs; paint bubbles; hang the parts; mask the holes; grease on the surface; coating thickness; rust through; scratch in the paint',
    },
  },
  {
    key: 'lifting-and-cranes',
    name: { fi: 'nostot', sv: 'lyft', en: 'lifting' },
    near: ['occupational-safety', 'machine-safety', 'ergonomics'],
    fi: {
      terms:
        'nosturi; siltanosturi; nostoapuväline; nostotyö; taakka; nostoliina; nostosuunnitelma; kuormaaminen; kääntöpöytä',
      signs:
        'koukku heilui; taakan alla; nostoliina hankautunut; merkit käteen; nostettiin käsin; kolmensadan kilon kappale; nosturi varattu; odotettiin nosturia; magneetti; pukki petti; kääntää kappale nosturilla',
    },
    sv: {
      terms: 'travers; kran*0.6; lyftarbete; last; lyftstropp; lyftplan',
      signs:
        'kroken svängde; under lasten; stroppen sliten; lyfte för hand; väntade på traversen; traversen upptagen; vända biten; lyfthjälpmedel*0.5',
    },
    en: {
      terms: 'overhead crane; crane; lifting work; load*0.4; sling; lifting plan',
      signs:
        'hook swung; under the load; sling frayed; lifted by hand; waiting for the crane; crane busy; turn the piece over; lifting aid*0.5; hoist*0.5',
    },
  },
  {
    key: 'forklift-traffic',
    name: { fi: 'trukkiliikenne', sv: 'trucktrafik', en: 'forklift traffic' },
    near: ['occupational-safety', 'warehouse-and-logistics'],
    fi: {
      terms:
        'trukkiliikenne; trukkikuski; trukkikortti; haarukkavaunu; pumppukärry; kulkureitti; kulkuväylä; suojatie hallissa; vastapainotrukki; työntömasto',
      signs:
        'trukki kääntyi kulman takaa; ajaa liian lujaa; piikit; peruutti; väistin trukkia; kävellä ajoväylällä; peili kulmassa; hyllyn jalka; töytäisi; lava tippui; latauspaikka; vilkku ei toimi; keltaiset viivat; melkein jäi alle; trukki*0.5',
    },
    sv: {
      terms: 'trucktrafik; truckförare; truckkort; palldragare; gångväg; körväg; motviktstruck',
      signs:
        'trucken kom runt hörnet; kör för fort; gafflarna; backade; väjde för trucken; gick på körvägen; spegel i hörnet; körde på; pallen föll; blev nästan påkörd; truck*0.5',
    },
    en: {
      terms: 'forklift traffic; forklift driver; forklift licence; pallet truck; walkway; driving lane; reach truck',
      signs:
        'forklift came round the corner; drives too fast; forks; reversed into; stepped aside; walked in the lane; mirror at the corner; bumped; pallet fell; nearly run over; forklift*0.5',
    },
  },
  {
    key: 'guards-and-gear',
    name: { fi: 'suojaimet ja suojat', sv: 'skydd och skyddsutrustning', en: 'guards and protective gear' },
    near: ['occupational-safety', 'machine-safety'],
    fi: {
      terms:
        'suojain; suojaimet; suojalasit; kuulosuojain; kypärä*0.7; turvakengät; hengityssuojain; hitsausmaski; viiltosuojahanska; suojaovi; suojus; visiiri',
      signs:
        'lasit naulassa; lasit otsalla; kuulosuojaimet kaulalla; hanskat puhki; sirpale silmään; silmä huuhdeltiin; suoja irti; suoja ohitettu; ilman visiiriä; kipinä paidan sisään; varpaalle tippui; huppu roikkui; viiltohaava; tulppia ei ollut; henkilönsuojain*0.5',
      opposites: 'ilman suojaimia; suojaimet jäi; ei käytä suojalaseja; suojus poistettu; suojaovi teipattu',
    },
    sv: {
      terms:
        'skyddsglasögon; hörselskydd; hjälm*0.7; skyddsskor; andningsskydd; svetshjälm; skärskyddshandskar; skyddsdörr; visir',
      signs:
        'glasögonen på kroken; glasögonen i pannan; hörselkåporna runt halsen; hål i handskarna; flisa i ögat; skölja ögat; skyddet borttaget; skyddet förbikopplat; gnista innanför tröjan; skärsår; skyddsutrustning*0.5; personlig skyddsutrustning*0.5',
      opposites: 'utan skyddsutrustning; utan glasögon; skyddet bortplockat; tejpad skyddsdörr',
    },
    en: {
      terms:
        'protective gear; safety glasses; goggles; ear protection; hard hat; safety shoes; respirator; welding mask; cut-resistant gloves; guard*0.5; face shield',
      signs:
        'goggles on the hook; glasses on the forehead; ear muffs round the neck; holes in the gloves; chip in the eye; rinse the eye; guard removed; guard bypassed; spark inside the shirt; cut on the hand; ppe*0.5',
      opposites: 'without protective gear; no goggles; guard taken off; safety door taped',
    },
  },
  {
    key: 'lockout',
    name: { fi: 'turvalukitus', sv: 'låsning vid arbete', en: 'lockout' },
    near: ['machine-safety', 'occupational-safety'],
    fi: {
      terms:
        'turvakytkin; lukitusmenettely; työlupa; tulityölupa; jännitteetön; huoltokytkin; lukko kytkimeen; hätäseis',
      signs:
        'kone lähti itsestään; kytkin auki; oma lukko; joku käynnisti; käsi koneessa; hätäseis painettiin; tulitöiden jälkivartiointi; sammutin viereen; nappi teipattu; turvaraja ohitettu; turvalukitus*0.5; hätäpysäytys*0.5',
    },
    sv: {
      terms: 'låsning; säkerhetsbrytare; arbetstillstånd; heta arbeten; spänningslös; låsa brytaren',
      signs:
        'maskinen startade själv; eget lås; någon startade; handen i maskinen; tryckte nödstopp; släckaren bredvid; säkerhetsgränsen förbikopplad; nödstopp*0.5',
    },
    en: {
      terms: 'tagout; isolation; work permit; hot work permit; safety switch; de-energised',
      signs:
        'machine started by itself; own padlock; somebody started it; hand in the machine; hit the emergency stop; extinguisher beside; limit switch bypassed; lockout*0.5; emergency stop*0.5',
    },
  },
];
