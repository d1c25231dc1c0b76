import type { Concept } from '../types';

/** The forest, the shipyard, the van and the refuse round. */
export const trades5BConcepts: readonly Concept[] = [
  {
    key: 'painting-and-blasting',
    name: { fi: 'maalaus ja hiekkapuhallus', sv: 'målning och blästring', en: 'painting and blasting' },
    near: ['heat-treatment-surface', 'chemicals', 'guards-and-gear'],
    fi: {
      terms:
        'ruiskumaalaus; pohjamaali; pintamaali; kuivakalvo; kalvonpaksuus; korroosionesto; ruostesuoja; raitisilmamaski; suihkupuhdistus; epoksimaali; laivamaalaus; pinnoitustelta; raepuhallus; maalausruisku',
      signs:
        'maali valuu; kastepiste liian lähellä; pohja jäi ruosteiseksi; maalisumua muiden päällä; hitsattiin maalatun päälle; pää kipeä tinneristä; kuivuu liian hitaasti; mikronit ei riitä; teipit repi pinnan; pölyä märkään maaliin; suutin tukossa; maskin suodatin vanha; ruiskutettiin telttaan; kolme kerrosta ja hionta välissä',
    },
    sv: {
      terms:
        'sprutmålning; grundfärg; ytfärg; skikttjocklek; korrosionsskydd; rostskydd*0.6; måleri*0.5; friskluftsmask; epoxifärg; fartygsmålning; stålsandblästring; sandblästring; färgspruta',
      signs:
        'färgen rinner; daggpunkten för nära; rost under färgen; färgdimma på andra; svetsade på det målade; huvudvärk av thinner; torkar för långsamt; mikronerna räcker inte; damm i våt färg; munstycket tilltäppt; maskfiltret gammalt',
    },
    en: {
      terms:
        'grit blasting; spray painting; primer*0.4; topcoat; film thickness; corrosion protection; rust protection; air-fed mask; epoxy paint; marine painting; abrasive blasting; spray booth; paint sprayer',
      signs:
        'paint is running; dew point too close; rust under the paint; overspray on others; welded on the painted part; headache from thinner; dries too slowly; microns not enough; dust in wet paint; nozzle clogged; mask filter old',
    },
  },
  {
    key: 'first-time-fix',
    name: { fi: 'kerralla kuntoon kentällä', sv: 'klart vid första besöket', en: 'fixed on the first visit' },
    near: ['customer-service', 'maintenance', 'spare-parts'],
    fi: {
      terms:
        'huoltokäynti; uusintakäynti; kenttähuolto; huoltoasentaja; huoltoauto; kerralla kuntoon; vikakäynti; päivystyskeikka; autovarasto; huoltotekniikka; takuukorjaus; asennuskeikka; kenttähuoltokäynti',
      signs:
        'kolmas käynti samalla asiakkaalla; osa ei ollut autossa; väärä varaosa mukana; vikakoodi ei kerro; asiakas ei osannut sanoa; ajoin kaksi tuntia turhaan; etänä olisi selvinnyt; soitin kaverille neuvoa; kytkentäkuva puuttuu; asensin eikä toiminutkaan; laite eri kuin tilauksessa; auton hyllyt sekaisin; merkintä edellisestä puuttui; kiersin kolme tukkua',
    },
    sv: {
      terms:
        'servicebesök; återbesök hos kund; fältservice; servicemontör; servicebil; klart på en gång; felbesök; jourkörning; billager; garantireparation; installationsuppdrag; servicetekniker',
      signs:
        'tredje besöket hos samma kund; delen fanns inte i bilen; fel reservdel med; felkoden säger inget; kunden kunde inte säga; körde två timmar i onödan; hade gått på distans; ringde en kollega om råd; kopplingsschemat saknas; apparaten en annan än i ordern; hyllorna i bilen i oordning; anteckning från förra saknades',
    },
    en: {
      terms:
        'service visit; repeat visit; field service; service technician; service van; field work*0.6; first-time fix; call-out; van stock; warranty repair; installation job; service engineer',
      signs:
        'third visit to the same customer; part was not in the van; wrong part with me; fault code tells nothing; customer could not say; drove two hours for nothing; could have been done remotely; rang a mate for advice; wiring diagram missing; different unit from the order; van shelves in a mess; no note from the last visit',
    },
  },
  {
    key: 'van-day-scheduling',
    name: { fi: 'keikkojen ajoitus', sv: 'planering av uppdrag', en: 'scheduling the jobs' },
    near: ['work-schedule', 'customer-service', 'workload'],
    fi: {
      terms:
        'keikkalista; työnohjaus kentällä; keikkojen jako; asennusaika; aikataulutus kentällä; ajanvaraus asentajalle; asiakasaika; hälytyskeikka; päivän keikat; huoltosopimuskäynti; päivystysvuoro asentajalla; kalenterivaraus asentajalle',
      signs:
        'kahdeksan keikkaa kahdeksassa tunnissa; päivystys heitti listan uusiksi; aamulla lista tyhjänä; keikat eri puolilla kaupunkia; asiakas odotti väliä kahdeksasta neljään; ajoaika laskettiin nollaksi; soitin että myöhästyn; joku pani kaksi samaan aikaan; tuuraan toista aluetta; kiirekeikka väliin; ruoka autossa risteyksessä; kotona seitsemältä taas; kesken jäi ja huomenna uusiksi',
    },
    sv: {
      terms:
        'uppdragslista; arbetsledning i fält; fördelning av uppdrag; installationstid; tidsbokning för montör; kundtid; akut uppdrag; serviceavtalsbesök; dagens jobb',
      signs:
        'åtta jobb på åtta timmar; jouren kastade om listan; listan tom på morgonen; jobben på olika sidor av stan; kunden väntade mellan åtta och fyra; körtiden räknades som noll; ringde att jag blir sen; två på samma tid; täcker annat område; akut jobb emellan; äter i bilen',
    },
    en: {
      terms:
        'job list; job dispatch; job allocation; installation slot; technician scheduling; customer time slot; emergency call-out; service contract visit; jobs for the day',
      signs:
        'eight jobs in eight hours; on-call threw the list; list empty in the morning; jobs on opposite sides of town; customer waited between eight and four; no time for driving; rang to say I am late; two at the same time; covering another area; urgent job squeezed in; lunch in the van',
    },
  },
  {
    key: 'job-sheets-mobile',
    name: { fi: 'työmääräin mobiilissa', sv: 'arbetsorder i mobilen', en: 'job sheets on the phone' },
    near: ['digital-services', 'electronic-records', 'invoicing'],
    fi: {
      terms:
        'sähköinen työmääräin; työraportti; mobiilikuittaus; huoltoraportti; käyntiraportti; kenttäsovellus; asennuspöytäkirja; käyttöönottopöytäkirja; tarvikekirjaus; asiakkaan kuittaus; raporttipohja; työtuntikirjaus kentällä',
      signs:
        'raportti illalla keittiön pöydässä; ohjelma kaatuu kellarissa; ei kenttää konehuoneessa; kuvat omassa puhelimessa; asiakas allekirjoittaa ruutuun; sormet ei toimi hanskat kädessä; tarvikkeet jäi kirjaamatta; laskutus kysyy perään; akku loppu pakkasessa; samat tiedot kolmeen kohtaan; paperilappu autossa kastui; kuva ennen ja jälkeen; pudotusvalikossa ei oikeaa; työ jäi kuittaamatta',
    },
    sv: {
      terms:
        'elektronisk arbetsorder; arbetsrapport; mobilkvittering; servicerapport; besöksrapport; fältapp; installationsprotokoll; driftsättningsprotokoll; materialregistrering; kundens kvittens',
      signs:
        'rapporten på kvällen vid köksbordet; appen kraschar i källaren; inget nät i maskinrummet; bilderna i egen telefon; kunden skriver under på skärmen; fingrarna fungerar inte i handskar; materialet blev oskrivet; faktureringen frågar efter; batteriet dog i kölden; samma uppgifter på tre ställen; pappret i bilen blev blött',
    },
    en: {
      terms:
        'electronic job sheet; job report; service report; visit report; field app; installation record; commissioning record; materials booking; customer sign-off; mobile time booking',
      signs:
        'report in the evening at the kitchen table; app crashes in the basement; no signal in the plant room; photos on my own phone; customer signs on the screen; will not work with gloves; materials not booked; invoicing asks afterwards; battery died in the cold; same details in three places; paper in the van got wet; photo before and after',
    },
  },
  {
    key: 'electrical-installation',
    name: { fi: 'sähkö- ja putkiasennukset', sv: 'el- och rörinstallationer', en: 'electrical and pipe installation' },
    near: ['occupational-safety', 'quality', 'standards-and-audits'],
    fi: {
      terms:
        'putkiasentaja; ryhmäkeskus; käyttöönottotarkastus; vikavirtasuoja; jännitteettömyyden toteaminen; johtotie; kytkentä*0.5; painekoe; lvi-asennus; sähkötyöturvallisuus; ohutseinämäputki; sähköpätevyys; kiinteistösähköistys; sähkökeskus; kodin sähkötyö*0.5',
      signs:
        'kytkettiin jännitteiseen; sulake merkitsemättä; pöytäkirja mittaamatta; kiinteistön kuvat kolmekymmentä vuotta vanhat; rasia seinän sisällä piilossa; vaihe väärin päin; painekokeessa vuoti; puserrus jäi puristamatta; vikavirta laukeaa; kaapelit ilman merkintää; joku oli tehnyt itse; läpivienti palokatkomatta; keskuksen ovi auki; testasin ja oli jännite',
    },
    sv: {
      terms:
        'rörmontör; gruppcentral; driftsättningskontroll; jordfelsbrytare; konstatera spänningslöshet; kabelväg; koppling*0.4; tryckprov; vvs-installation; elsäkerhet; fastighetsel; elarbeten i fastighet; elcentral',
      signs:
        'kopplade i spänningssatt; säkringen omärkt; protokollet omätt; ritningarna trettio år gamla; dosan dold i väggen; fasen åt fel håll; läckte vid tryckprov; pressfogen opressad; jordfelsbrytaren löser; kablar utan märkning; någon hade gjort själv; testade och det var ström',
    },
    en: {
      terms:
        'pipefitter; plumber*0.6; distribution board; commissioning test; residual current device; proving dead; cable route; pressure test; plumbing installation; electrical safety; building wiring; consumer unit; wiring work',
      signs:
        'connected it live; breaker not labelled; test sheet not filled; drawings thirty years old; junction box hidden in the wall; phase reversed; leaked on the pressure test; press fitting not crimped; rcd keeps tripping; cables without labels; somebody had done it himself; tested and it was live',
    },
  },
  {
    key: 'waste-collection-round',
    name: { fi: 'jätteenkuljetus', sv: 'avfallstransport', en: 'refuse collection' },
    near: ['waste-and-recycling', 'transport', 'ergonomics'],
    fi: {
      terms:
        'jätteenkuljetus; jäteauto; jäteastia; tyhjennysväli; lajitteluasema; kaatopaikka; jäteasema; biojäteastia; kiinteistöjäte; syväkeräys; jätepuristin; polttokelpoinen jäte; keräyspiste; jätteenkerääjä',
      signs:
        'astia jäi tyhjentämättä; pysäköity auto tiellä; portti lukossa eikä avainta; pöntöt jäässä; astia liian painava; akku sekajätteessä; syttyi autossa; vetää astiaa hangessa; tarkastettiin kuorma; lasia pussissa; kumppani hyppää astinlaudalta; tyhjennys myöhässä viikon; ruiskuja jätesäkissä; sekajätettä biossa; kissanhiekka astiassa',
    },
    sv: {
      terms:
        'avfallstransport; sopbil; avfallskärl; tömningsintervall; sorteringsstation; avstjälpningsplats; avfallsstation; bioavfallskärl; djupinsamling; sopkomprimator; brännbart avfall; återvinningspunkt',
      signs:
        'kärlet blev otömt; parkerad bil i vägen; porten låst; kärlen frusna; kärlet för tungt; batteri i blandavfallet; började brinna i bilen; drar kärlet i snön; glas i påsen; tömningen sen en vecka; sprutor i sopsäcken; blandavfall i bio',
    },
    en: {
      terms:
        'refuse collection; waste collection; refuse truck; waste container; collection interval; sorting station; landfill; waste station; deep collection bin; compactor; combustible waste; collection point',
      signs:
        'bin left unemptied; parked car in the way; gate locked; bins frozen; bin too heavy; battery in the mixed waste; caught fire in the truck; drag the bin through snow; glass in the bag; collection a week late; needles in the sack; mixed waste in the organic',
    },
  },
  {
    key: 'nature-field-surveys',
    name: {
      fi: 'ympäristönäytteet ja maastotyö',
      sv: 'miljöprov och fältarbete',
      en: 'environmental samples and field surveys',
    },
    near: ['research', 'sustainability', 'measuring'],
    fi: {
      terms:
        'vesinäytteenotto; ympäristönäyte; luontokartoitus; maaperänäyte; pilaantunut maa; kunnostettava maa; pohjavesiputki; ympäristöseuranta; ympäristötarkastus; maastokäynti; lajihavainto; vesistökunnostus; ympäristövaikutusten arviointi; melukartoitus',
      signs:
        'näyte lämpeni autossa; pullot loppui maastossa; vene ei lähtenyt; jää petti näytteenotossa; sinilevää rannassa; koordinaatit väärin; näytepurkin merkintä levisi; kaivettiin koekuoppa; öljyn haju maassa; kuljin suon läpi; naapuri ilmoitti haisevasta ojasta; tulokset kolmen viikon päästä; liito-oravan papanoita; kahluusaappaissa joella',
    },
    sv: {
      terms:
        'vattenprovtagning; miljöprov; naturinventering; jordprov; förorenad mark; sanering av mark; grundvattenrör; miljöövervakning; miljötillsyn; fältbesök; artobservation; vattendragsrestaurering; miljökonsekvensbedömning',
      signs:
        'provet blev varmt i bilen; flaskorna tog slut; båten startade inte; isen höll inte; blågröna alger vid stranden; fel koordinater; provburkens märkning suddades; grävde en provgrop; oljelukt i marken; grannen anmälde illaluktande dike; svar om tre veckor',
    },
    en: {
      terms:
        'water sampling; environmental sample; nature survey; soil sample; contaminated soil; soil remediation; groundwater well; environmental monitoring; environmental inspection; site walkover; species record; waterway restoration; environmental impact assessment',
      signs:
        'sample warmed up in the car; ran out of bottles; boat would not start; ice gave way; blue-green algae on the shore; wrong coordinates; jar label smudged; dug a test pit; smell of oil in the soil; neighbour reported a smelly ditch; results in three weeks',
    },
  },
];
