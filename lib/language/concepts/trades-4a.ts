import type { Concept } from '../types';

/** Building sites and the care of houses. */
export const trades4AConcepts: readonly Concept[] = [
  {
    key: 'site-logistics',
    name: { fi: 'työmaan logistiikka', sv: 'logistik på byggplatsen', en: 'site logistics' },
    near: ['construction', 'order-and-cleanliness', 'schedules-and-deadlines'],
    fi: {
      terms:
        'työmaalogistiikka; työmaatavara; aluesuunnitelma; työmaasuunnitelma; tavaratoimitus työmaalle; torninosturi; työmaahissi; varastointi työmaalla; työmaa-aita; jätelava*0.5; täsmätoimitus; nosturivuoro',
      signs:
        'tavara tuli viikon liian aikaisin; kipsilevyt väärään kerrokseen; kannettiin portaita pitkin; siirsin samaa pinoa kolmesti; auto ei mahdu portista; nosturi varattu; levyt kastui pihalla; ikkunat tuli ennen runkoa; hissi rikki ja kuudes kerros; roskalava täynnä; kukaan ei ottanut kuormaa vastaan; tavaraa kulkureitillä; purku keskelle katua',
    },
    sv: {
      terms:
        'bygglogistik; arbetsplatsplan; leverans till bygget; tornkran; bygghiss; lagring på bygget; byggstängsel; avfallsflak; krantid',
      signs:
        'varorna kom en vecka för tidigt; gipsskivor på fel våning; bar uppför trapporna; flyttade samma hög tre gånger; bilen ryms inte genom porten; kranen upptagen; skivorna blev våta; fönstren kom före stommen; hissen trasig och sjätte våningen; flaket fullt; ingen tog emot lasset',
    },
    en: {
      terms:
        'site logistics; site layout plan; site delivery; tower crane; site hoist; storage on site; site fence; skip*0.3; just-in-time delivery; crane slot',
      signs:
        'materials came a week early; plasterboard on the wrong floor; carried it up the stairs; moved the same stack three times; truck cannot get through the gate; crane is booked; boards got wet; windows came before the frame; hoist broken and sixth floor; skip is full; nobody took the delivery',
    },
  },
  {
    key: 'fall-protection',
    name: { fi: 'putoamissuojaus ja telineet', sv: 'fallskydd och ställningar', en: 'fall protection and scaffolds' },
    near: ['occupational-safety', 'construction', 'guards-and-gear'],
    fi: {
      terms:
        'putoamissuojaus; putoamissuojain; työteline; telinekortti; rakennusteline; valjaat; suojakaide; henkilönostin; tikkaat*0.4; aukkosuojaus; työpukki; telinetarkastus; kattotyö; turvavaljaat',
      signs:
        'kaide puuttui reunalta; valjaat kontissa; aukko peittämättä; vaneri aukon päällä; tikkailla porattiin; telineestä laudat pois; kortti vanha telineessä; kaide otettiin pois tavaran takia; nojasi kaiteeseen ja petti; kiinnityspistettä ei ole; melkein putosi kerroksesta; korista kurkotti; katolla märkää; joku siirsi telineen',
    },
    sv: {
      terms:
        'fallskydd; byggnadsställning; ställningskort; sele; skyddsräcke; personlift; stege*0.4; öppningsskydd; arbetsbock; ställningskontroll; takarbete; säkerhetssele',
      signs:
        'räcket saknades vid kanten; selen i containern; öppningen otäckt; faner över hålet; borrade på stegen; plankor borta från ställningen; gammalt kort på ställningen; räcket togs bort för godset; lutade sig och räcket gav vika; ingen fästpunkt; nära att falla; sträckte sig ur korgen',
    },
    en: {
      terms:
        'fall protection; scaffolding; scaffold tag; harness; guard rail; aerial lift; ladder*0.4; hole cover; trestle; scaffold inspection; roof work; fall arrest',
      signs:
        'rail missing at the edge; harness in the container; hole not covered; plywood over the hole; drilled on a ladder; boards gone from the scaffold; tag out of date; rail taken off for materials; leaned and it gave way; no anchor point; nearly fell; reached out of the basket',
    },
  },
  {
    key: 'trades-colliding',
    name: { fi: 'urakoitsijoiden yhteensovitus', sv: 'samordning av entreprenörer', en: "trades in each other's way" },
    near: ['construction', 'cooperation-with-partners', 'schedules-and-deadlines'],
    fi: {
      terms:
        'aliurakoitsija; aliurakka; yhteensovitus; urakkaraja; urakoitsijapalaveri; viikkosuunnitelma; tahtiaikataulu; sivu-urakka; pääurakoitsija; työvaiheiden järjestys; mestari*0.3; työnjohtaja työmaalla; työvaiheiden limitys',
      signs:
        'putkimies ennen sähkäriä; seinä kiinni ennen putkia; kolme porukkaa samassa huoneessa; maalari odottaa tasoitetta; seinä auki uudestaan; kenen urakkaan kuuluu; ei kuulu meille; edellinen ei valmis; sovittu lohko ei vapaa; laatta rikki kun putkimies kävi; kukaan ei siivonnut jälkiään; reikä väärään paikkaan; sähkärit tuli liian aikaisin; ei mahduta samaan aikaan',
    },
    sv: {
      terms:
        'underentreprenör; underentreprenad; entreprenadgräns; arbetsskede; entreprenörsmöte; veckoplan*0.5; taktplan; huvudentreprenör; arbetsledare på bygget; sidoentreprenör; entreprenörernas samordning',
      signs:
        'rörmokaren före elektrikern; väggen stängd före rören; tre lag i samma rum; målaren väntar på spacklet; öppnade väggen igen; hör inte till oss; föregående inte klart; plattan sprack när rörmokaren kom; ingen städade efter sig; hålet på fel ställe',
    },
    en: {
      terms:
        'subcontract; trade coordination; scope boundary; work phase; contractor meeting; weekly plan; takt plan; main contractor; trade sequence; trade contractor',
      signs:
        'plumber before the electrician; wall closed before the pipes; three crews in one room; painter waiting for the filler; opened the wall again; not in our scope; previous trade not finished; tile cracked when the plumber came; nobody cleaned up after; hole in the wrong place',
    },
  },
  {
    key: 'moisture-on-site',
    name: { fi: 'kosteudenhallinta rakentamisessa', sv: 'fukthantering i byggandet', en: 'keeping the build dry' },
    near: ['construction', 'quality', 'building-troubles'],
    fi: {
      terms:
        'kosteudenhallinta; kosteusmittaus; kosteusvaurio; rakennuskosteus; betonin kuivuminen; sääsuoja; porareikämittaus; kuivatus; vedeneristys; kuivain; pinnoituslupa; suojapeite',
      signs:
        'lattia ei kuivu; mitattiin ennen mattoa; pressu lensi; vesi eristeissä; sade sisään katolta; märät villat seinään; puhaltimet päällä viikkoja; matto liimattiin liian aikaisin; home vanerissa; kosteutta yli rajan; vettä lammikkona holvilla; kuivatus viivästyttää; paketit suojaamatta sateessa',
    },
    sv: {
      terms:
        'fukthantering; fuktmätning; fuktskada; byggfukt; betongens torkning; väderskydd; borrhålsmätning; torkning*0.3; vattenisolering; avfuktare; presenning*0.4',
      signs:
        'golvet torkar inte; mätte före mattan; presenningen flög; vatten i isoleringen; regn in genom taket; våt ull i väggen; fläktar på i veckor; mattan limmades för tidigt; mögel på faneret; fukt över gränsen; vattenpöl på valvet',
    },
    en: {
      terms:
        'moisture control; moisture measurement; moisture damage; concrete drying; weather protection; waterproofing; dehumidifier; construction moisture; tarpaulin*0.4',
      signs:
        'floor will not dry; measured before the flooring; tarp blew off; water in the insulation; rain in through the roof; wet wool in the wall; fans on for weeks; flooring glued too early; mould on the plywood; over the moisture limit; puddle on the slab',
    },
  },
  {
    key: 'site-changes-extras',
    name: { fi: 'lisä- ja muutostyöt', sv: 'ändrings- och tilläggsarbeten', en: 'variations and extras' },
    near: ['construction', 'contracts', 'offers-and-deals'],
    fi: {
      terms:
        'lisätyö*0.5; muutostyö; lisä- ja muutostyö; muutostyötarjous; suunnitelmamuutos; urakkasopimus; tuntityö; urakkatarjous; määrämuutos; työmaakokous; muutostyöpyyntö',
      signs:
        'tehtiin sanan varassa; kukaan ei kuitannut lisätyötä; purettiin juuri tehty; tilaaja muutti mieltään; ei ollut kuvissa; lasku lisätöistä riitautettiin; kirjasin tunnit lapulle; tehdään nyt ja sovitaan myöhemmin; piilossa ollut vanha putki; asukas halusi eri laatan; hinta sovittiin jälkikäteen; seinä siirtyi kymmenen senttiä',
    },
    sv: {
      terms:
        'tilläggsarbete; ändringsarbete; ändringsoffert; planändring; entreprenadavtal; räkningsarbete; mängdändring; byggmöte',
      signs:
        'gjordes på muntligt löfte; ingen skrev under; rev det nyss gjorda; beställaren ändrade sig; fanns inte på ritningen; fakturan för tillägg bestreds; skrev timmarna på en lapp; gör nu och kommer överens sen; dolt gammalt rör; boende ville ha annan platta',
    },
    en: {
      terms:
        'variation order; change order; extra work; additional work; contract change; day work; remeasurement; site meeting; building contract',
      signs:
        'done on a verbal promise; nobody signed for it; tore out what we had just built; client changed their mind; not in the drawings; invoice for extras disputed; wrote the hours on a scrap; do it now and agree later; hidden old pipe; resident wanted a different tile',
    },
  },
  {
    key: 'handover-snags',
    name: { fi: 'luovutus ja virhelistat', sv: 'överlämning och besiktning', en: 'handover and snagging' },
    near: ['construction', 'quality', 'complaints'],
    fi: {
      terms:
        'luovutus*0.3; itselleluovutus; virhelista; puutelista luovutuksessa; vastaanottotarkastus rakennuksessa; takuutarkastus; vuositarkastus; jälkityö; virheetön luovutus; luovutusaineisto; mallityö; laadunvarmistus työmaalla; luovutussiivous',
      signs:
        'sata virhettä listalla; naarmu ovessa; silikoni puuttuu; ovi ei mene kiinni; teipit seinällä virheistä; samaa virhettä joka asunnossa; asukas löysi ensimmäisenä päivänä; korjattiin muuton jälkeen; maalit vajaaksi; mallihuone sovittiin; käyttöohjeet mapista puuttui; kukaan ei kuitannut virhettä; laatta kopo',
    },
    sv: {
      terms:
        'slutbesiktning; besiktning*0.5; egenkontroll på bygget; fellista; besiktningsanmärkning; garantibesiktning; efterarbete; överlåtelsematerial; modellarbete; överlåtelsestädning',
      signs:
        'hundra fel på listan; repa i dörren; silikonen saknas; dörren går inte igen; tejpbitar på väggen; samma fel i varje lägenhet; boende hittade första dagen; reparerades efter inflyttning; ingen kvitterade felet; plattan bom',
    },
    en: {
      terms:
        'snag list; snagging; punch list; final inspection; defects inspection; warranty inspection; final clean on site; handover documents; mock-up room; defect-free handover',
      signs:
        'hundred snags on the list; scratch in the door; silicone missing; door does not close; tape on the wall; same fault in every flat; resident found it the first day; fixed after they moved in; nobody closed the snag; hollow tile',
    },
  },
  {
    key: 'earthworks-and-digging',
    name: { fi: 'maanrakennus ja kaivuu', sv: 'markarbete och grävning', en: 'earthworks and digging' },
    near: ['construction', 'occupational-safety', 'drawings-and-instructions'],
    fi: {
      terms:
        'maanrakennus; kaivuutyö; kaivinkone; kaivanto; tuenta; kaapelinäyttö; massanvaihto; louhinta; räjäytys*0.4; koneohjaus; mittamies; salaoja; tiivistys*0.4; murske*0.5; putkikaivanto',
      signs:
        'kauha osui kaapeliin; kaapelit ei kartalla; reuna sortui; luiska liian jyrkkä; miehet kaivannossa; savea vastassa; kallio tuli vastaan; pohjavesi nousi monttuun; mitta otettiin väärästä pisteestä; ylikaivettu; kivi kauhassa; satelliitti ei kuulu; kuormat ajettiin kauas; kone upposi',
    },
    sv: {
      terms:
        'markarbete; markbyggnad; grävning*0.6; grävmaskin; schakt; kabelvisning; massbyte; sprängning*0.4; maskinstyrning; mätningsman; täckdikning; packning av mark; kross*0.4',
      signs:
        'skopan träffade kabeln; kablarna finns inte på kartan; kanten rasade; slänten för brant; karlar i schaktet; lera emot; berget kom emot; grundvattnet steg; mätte från fel punkt; grävde för djupt; maskinen sjönk',
    },
    en: {
      terms:
        'earthworks; excavation; excavator; trench; shoring; cable locating; soil replacement; blasting*0.4; machine control; site surveyor; land drain; compaction; crushed stone',
      signs:
        'bucket hit the cable; cables not on the map; edge caved in; slope too steep; men in the trench; hit clay; hit rock; groundwater rose in the pit; set out from the wrong point; dug too deep; digger sank',
    },
  },
];
