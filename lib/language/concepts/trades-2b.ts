import type { Concept } from '../types';

/** Buying, making food and building electronics. */
export const trades2BConcepts: readonly Concept[] = [
  {
    key: 'recipe-and-batch',
    name: { fi: 'reseptit ja erät', sv: 'recept och satser', en: 'recipes and batches' },
    near: ['production-line', 'quality', 'work-instructions'],
    fi: {
      terms:
        'annostelu*0.6; eräkortti; raaka-ainevaaka; reseptimuutos; taikina*0.3; massaerä; sekoitusaika; eräkirja; punnitus*0.5; raaka-aine-erä; tuotantoerä; annosteluvirhe',
      signs:
        'suola kahteen kertaan; massa liian löysää; taikina ei noussut; punnittiin väärin; sekoitin kaksi minuuttia liikaa; jauho vaihtui; unohdettiin hiiva; koko pata pois; vaaka näytti väärin; erä jäi kirjaamatta; lappu reseptistä seinällä; vanha resepti koneella; maistetaan joka erästä; uuni väärällä ohjelmalla',
    },
    sv: {
      terms:
        'satskort; råvaruvåg; receptändring; blandningstid; satsjournal; vägning*0.4; råvaruparti; doseringsfel; råvarudosering',
      signs:
        'salt två gånger; massan för lös; degen jäste inte; vägde fel; blandade för länge; mjölet byttes; glömde jästen; hela grytan bort; vågen visade fel; satsen inte antecknad; gammalt recept i maskinen',
    },
    en: {
      terms:
        'dosing*0.5; batch card; batch record; ingredient scale; recipe change; mixing time; weighing*0.4; raw material lot; production batch; dosing error',
      signs:
        'salt added twice; mix too loose; dough did not rise; weighed it wrong; mixed too long; flour changed; forgot the yeast; whole kettle dumped; scale read wrong; batch not recorded; old recipe on the machine; oven on the wrong programme',
    },
  },
  {
    key: 'giveaway-and-yield',
    name: { fi: 'saanto ja ylipaino', sv: 'utbyte och övervikt', en: 'yield and giveaway' },
    near: ['food-waste', 'cost-control', 'measuring'],
    fi: {
      terms:
        'saanto; ylipaino pakkauksessa; tuotantohävikki; raaka-ainehävikki; annospaino; leikkaustappio; tarkistusvaaka; nettopaino; aloitushävikki; linjahävikki; saantoprosentti',
      signs:
        'pakkauksissa liikaa; vaaka hylkää joka kymmenennen; lattialle putoaa; alku ja loppu jätteeseen; viipaleet liian paksuja; eläinten rehuksi; sivuvirta talteen; reunapalat poistoon; hukkaa kymmeniä kiloja; asetettiin grammat tarkemmiksi; päätypalat syötiin; kontillinen biojätettä vuorossa; murut hihnalla',
    },
    sv: {
      terms:
        'utbyte*0.4; övervikt i förpackningen; produktionssvinn; råvarusvinn; portionsvikt; skärsvinn; kontrollvåg; nettovikt; startsvinn',
      signs:
        'för mycket i förpackningarna; vågen kastar var tionde; faller på golvet; början och slutet till avfall; skivorna för tjocka; till djurfoder; kantbitar bort; tiotals kilo svinn; ställde grammen noggrannare',
    },
    en: {
      terms:
        'giveaway; product yield; production waste; raw material loss; portion weight; trimming loss; checkweigher; net weight; start-up waste; line losses',
      signs:
        'too much in the packs; scale rejects every tenth; falls on the floor; start and end to waste; slices too thick; goes for animal feed; trimmings thrown away; tens of kilos lost; set the grams tighter; crumbs on the belt',
    },
  },
  {
    key: 'static-protection',
    name: { fi: 'staattisen sähkön suojaus', sv: 'skydd mot statisk elektricitet', en: 'static protection' },
    near: ['quality', 'guards-and-gear', 'standards-and-audits'],
    fi: {
      terms:
        'esd; esd-suojaus; esd-alue; ranneke*0.4; maadoitusranneke; esd-kengät; esd-takki; staattinen sähkö; ionisaattori; esd-matto; kosteusherkkä komponentti',
      signs:
        'ranneke irti pöydästä; kenkätesti punaisella; ilman takkia alueelle; levyt tavallisessa pussissa; hopeinen pussi auki; kuiva ilma talvella; muovimuki työpisteellä; kosketti levyä paljain käsin; villapaita esd-alueella; pussi aukesi liian aikaisin; komponentit uuniin kuivumaan; mittaus joka aamu portilla',
    },
    sv: {
      terms:
        'esd; esd-skydd; esd-område; jordningsarmband; esd-skor; esd-rock; statisk elektricitet; jonisator; esd-matta; fuktkänslig komponent',
      signs:
        'armbandet löst; skotestet rött; utan rock in på området; korten i vanlig påse; silverpåsen öppen; torr luft på vintern; plastmugg vid arbetsplatsen; rörde kortet med bara händer; komponenterna till torkugnen',
    },
    en: {
      terms:
        'esd; esd protection; esd area; wrist strap; grounding strap; esd shoes; esd coat; static electricity; ioniser; esd mat; moisture-sensitive component',
      signs:
        'wrist strap unplugged; shoe test red; no coat in the area; boards in a plain bag; silver bag left open; dry air in winter; plastic cup at the bench; touched the board with bare hands; components into the drying oven',
    },
  },
  {
    key: 'soldering-and-boards',
    name: { fi: 'juottaminen ja piirilevyt', sv: 'lödning och kretskort', en: 'soldering and boards' },
    near: ['quality', 'production-line', 'ergonomics'],
    fi: {
      terms:
        'juottaminen; juotos; juotosvirhe; piirilevy; ladontakone; pintaliitos; aaltojuotos; juotospasta; reflow-uuni; kylmäjuotos; käsijuotos; komponenttirulla; smt-linja; uudelleenjuotto',
      signs:
        'kylmä juotos; tinasilta nastojen välissä; komponentti väärin päin; rulla loppui kesken; ladontakone hylkii; pasta kuivunut; suurennuslasin alla; savua naamaan; käryimuri pois päältä; hartiat mikroskoopilla; levy väärin päin; puuttuva komponentti; uunin profiili pielessä; pinni vino; irrotettiin ja juotettiin uusi',
    },
    sv: {
      terms:
        'lödning; lödfog; lödfel; kretskort; ytmonteringsmaskin; ytmontering; våglödning; lodpasta; reflowugn; kallödning; handlödning; komponentrulle',
      signs:
        'kall lödning; tennbrygga mellan benen; komponenten åt fel håll; rullen tog slut; maskinen kasserar; pastan torr; under förstoringsglaset; rök i ansiktet; axlarna vid mikroskopet; komponent saknas; ugnsprofilen fel',
    },
    en: {
      terms:
        'soldering; solder joint; solder defect; circuit board; pick-and-place machine; surface mount; wave soldering; solder paste; reflow oven; cold joint; hand soldering; component reel',
      signs:
        'solder bridge; component the wrong way round; reel ran out; machine rejects parts; paste dried out; under the magnifier; fumes in the face; fume extractor off; shoulders at the microscope; component missing; oven profile off; bent pin',
    },
  },
  {
    key: 'testing-devices',
    name: {
      fi: 'laitteiden testaus linjalla',
      sv: 'testning av apparater på linjen',
      en: 'device testing on the line',
    },
    near: ['quality', 'measuring-parts', 'production-line'],
    fi: {
      terms:
        'lopputestaus; toiminnallinen testi; testipenkki; testiadapteri; testineula; testeri*0.4; kameratarkastus; aoi; testitulos; sarjanumero*0.5; saantoprosentti testissä; palovanhennus; vianetsintä levyltä',
      signs:
        'testi hylkää hyviä; neulat likaiset; kolme kertaa testiin niin menee; punainen lamppu testerissä; adapteri kulunut; testi kestää liian kauan; kamera näkee haamuja; korjauspöydällä pino levyjä; sarjanumero kahteen kertaan; vika löytyi vasta asiakkaalla; testiohjelma vanha; tulokset ei tallennu; sama vastus aina pimeä',
    },
    sv: {
      terms:
        'sluttest; funktionstest; testbänk; testadapter; testnål; kamerainspektion; aoi; testresultat; serienummer*0.5; felsökning på kort',
      signs:
        'testet kasserar bra; nålarna smutsiga; kör tre gånger så går det; röd lampa i testaren; adaptern sliten; testet tar för länge; kameran ser spöken; hög med kort på reparationsbordet; felet hittades hos kunden; gammalt testprogram',
    },
    en: {
      terms:
        'end-of-line test; functional test; test bench; test fixture; test pin; optical inspection; aoi; test yield; serial number*0.5; burn-in; board-level fault finding',
      signs:
        'test fails good ones; pins are dirty; run it three times and it passes; red lamp on the tester; fixture worn; test takes too long; camera sees ghosts; stack of boards on the repair bench; fault found at the customer; old test program',
    },
  },
  {
    key: 'assembly-by-hand',
    name: { fi: 'käsikokoonpano', sv: 'handmontering', en: 'assembly by hand' },
    near: ['work-instructions', 'ergonomics', 'production-line'],
    fi: {
      terms:
        'käsikokoonpano; kokoonpanopiste; kokoonpanotyö; osasarja; momenttiväännin; momentti*0.2; johtosarja; kaapelointi; kokoonpanojärjestys; alikokoonpano; asennusjärjestys; kokoonpanija; laitekokoonpano',
      signs:
        'ruuvi jäi yli; liitin huonosti pohjassa; napsahti paikoilleen; johto jäi puristuksiin; väännin ei kuittaa; väärä ruuvi samassa laatikossa; sormenpäät kipeät liittimistä; ohjekuva liian pieni; osat kerätty valmiiksi sarjaksi; kolme kättä tarvittaisiin; kansi auki ja uudestaan; samat liikkeet koko päivän; kierre meni pilalle',
    },
    sv: {
      terms:
        'handmontering; monteringsstation; monteringsarbete; delsats; momentdragare; kablage; kabeldragning; monteringsordning; undermontering; apparatmontering; monteringsbänk',
      signs:
        'en skruv blev över; kontakten dåligt i botten; klickade på plats; kabeln blev klämd; dragaren kvitterar inte; fel skruv i lådan; fingertopparna ont av kontakter; bilden för liten; delarna plockade som sats; samma rörelser hela dagen; gängan förstördes',
    },
    en: {
      terms:
        'manual assembly; assembly station; assembly work; kitting; kit of parts; torque driver; wiring harness; cabling; assembly sequence; sub-assembly',
      signs:
        'one screw left over; connector not fully seated; clicked into place; cable got pinched; driver will not confirm; wrong screw in the bin; fingertips sore from connectors; picture too small; parts picked as a kit; same movements all day; stripped the thread',
    },
  },
  {
    key: 'traceability',
    name: { fi: 'jäljitettävyys', sv: 'spårbarhet', en: 'traceability' },
    near: ['data-quality', 'quality', 'standards-and-audits'],
    fi: {
      terms:
        'jäljitettävyys; jäljitys; erätieto; eräseuranta; tuotetunniste; sulatusnumero; rfid-tunniste; tunnistemerkintä; lotti; eräjäljitys; alkuperätieto; viivakoodiseuranta',
      signs:
        'mistä erästä tämä on; lappu irtosi lavasta; tunniste pesussa pois; löydettiin kahdessa tunnissa; ei tiedetä mihin meni; sekoitettiin kaksi erää; skannaus unohtui; numeroa ei näy; kirjasin erän käsin; jäljitysharjoitus; tussilla kylkeen; koodi lukematta',
      opposites: 'ei tiedetä erää; erät sekaisin',
    },
    sv: {
      terms:
        'spårbarhet; spårning*0.4; partiuppgift; partispårning; produktmärkning; chargenummer; rfid-märke; ursprungsuppgift',
      signs:
        'från vilket parti är den här; lappen lossnade; märkningen tvättades bort; hittades på två timmar; vet inte vart det gick; blandade två partier; glömde skanna; numret syns inte; skrev partiet för hand',
      opposites: 'partierna blandade',
    },
    en: {
      terms:
        'traceability; lot tracking; batch tracking; product identification; heat number; rfid tag; origin data; lot number; track and trace',
      signs:
        'which lot is this from; label fell off the pallet; marking washed off; found in two hours; do not know where it went; mixed two lots; forgot to scan; number not visible; wrote the lot by hand; mock recall',
      opposites: 'lots mixed up',
    },
  },
];
