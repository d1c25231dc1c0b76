import type { Concept } from '../types';

/** Shops, restaurants and hotels as they are told after closing: the till, the shelf, the kitchen pass, the room key. */
export const people5BConcepts: readonly Concept[] = [
  {
    key: 'kitchen-pass',
    name: { fi: 'ravintolakeittiö', sv: 'restaurangkök', en: 'restaurant kitchen' },
    near: ['food-services', 'meals-and-kitchen', 'workload'],
    fi: {
      terms:
        'ravintolakeittiö; keittiömestari; esivalmistelu; esivalmistelut; mise en place; linja keittiössä; annoskortti; omavalvonta keittiössä; kylmäkeittiö; tiskari; tiski keittiössä; keittiöpäällikkö',
      signs:
        'bongit rivissä; passissa jonoa; rasvakeitin tyhjä; koko ryhmä tuli samaan aikaan; lämpötila mitattiin; kylmäketju katkesi; kylmiö kuusi astetta; keittiö kuuma kuin sauna; kokki sairaana; kuusi annosta tuli takaisin; annoskoko pieneni; haava sormessa; kiireessä koristelu unohtui; valmis menu vaihtui; kokki*0.5',
      opposites: 'tasainen ilta keittiössä',
    },
    sv: {
      terms:
        'restaurangkök; restaurangkock; köksmästare; förberedelser i köket; mise en place; receptkort; kallkök; diskare; köksansvarig',
      signs:
        'alla bongar i rad; sällskapet kom på en gång; fritösen tom; temperaturen mättes; kylkedjan bröts; sex grader i kylen; köket hett som en bastu; kocken sjuk; sår i fingret; portionsstorleken minskade; glömde garneringen i brådskan; menyn byttes',
      opposites: 'jämn kväll i köket',
    },
    en: {
      terms:
        'restaurant kitchen; head chef; kitchen prep; mise en place; recipe card; kitchen porter; cold kitchen; food safety in the kitchen; line cook',
      signs:
        'orders lined up; whole party at once; fryer out; temperature checked; cold chain broken; fridge at six degrees; kitchen hot as a sauna; chef off sick; cut on the finger; portion got smaller; plating rushed; menu changed; chef*0.5',
      opposites: 'steady night in the kitchen',
    },
  },
  {
    key: 'allergen-and-hygiene',
    name: {
      fi: 'allergia-annokset ja omavalvonta',
      sv: 'allergiportioner och egenkontroll',
      en: 'special orders and food inspection',
    },
    near: ['food-services', 'quality', 'customer-service'],
    fi: {
      terms:
        'allergia-annos; ruoka-aineallergia; allergialista; gluteeniton annos; laktoositon annos; keittiön omavalvonta; lämpötilakirjaus; oiva-raportti; oiva-tarkastus; terveystarkastaja; elintarviketarkastaja',
      signs:
        'gluteeniton samalla grillillä; pähkinää kastikkeessa; murut veitsessä; väärä lappu linjastossa; vieras sai reaktion; hymynaama ovessa; tarkastaja tuli kesken lounaan; lämpötilat kirjoitettiin jälkikäteen; kansio viime vuodelta; avattu purkki ilman päivää; vegaanille juustoa; sama kauha kolmeen; onko tässä maitoa; erikoisannoksia puoli pöytää; oma lauta gluteenittomalle',
      opposites: 'puhdas tarkastus',
    },
    sv: {
      terms:
        'allergiportion; matallergi; allergilista; glutenfri portion; laktosfri portion; egenkontroll i köket; temperaturlogg; oiva-rapport; hälsoinspektör; livsmedelsinspektör',
      signs:
        'glutenfritt på samma grill; nötter i såsen; smulor på kniven; fel lapp i linjen; gästen fick en reaktion; rapporten på dörren; inspektören kom mitt i lunchen; temperaturer skrevs i efterhand; pärmen från i fjol; öppnad burk utan datum; ost till en vegan; samma slev i tre kärl; är det mjölk i',
      opposites: 'ren inspektion',
    },
    en: {
      terms:
        'allergy order; food allergy; allergen list; gluten-free order; lactose-free order; temperature log; restaurant inspection; food inspector; food safety plan; dietary requirement',
      signs:
        'gluten-free on the same grill; nuts in the sauce; crumbs on the knife; wrong label in the buffet; guest had a reaction; report on the door; inspector came during lunch; temperatures written afterwards; folder from last year; opened tub with no date; cheese for a vegan; same ladle for three pots; is there milk in this',
      opposites: 'clean inspection',
    },
  },
  {
    key: 'front-desk-and-checkin',
    name: { fi: 'hotellin vastaanotto', sv: 'hotellreception', en: 'hotel front desk' },
    near: ['tourism-and-events', 'customer-service', 'digital-services'],
    fi: {
      terms:
        'hotellin vastaanotto; check-in; check-out; varausjärjestelmä hotellissa; ylibuukkaus; avainkortti; lisävuode; hotellihuone; yövieras; varausvahvistus; huoneluokka',
      signs:
        'avainkortti ei toimi; huoneessa haisi tupakka; varausta ei löydy; viisikymmentä ryhmässä kerralla; lasku riideltiin aamulla; aamupala ennen kuutta; jonossa kaksikymmentä ja yksi vastaanotossa; huone vaihdettiin parempaan; myöhäinen lento; soitto yöllä ilmastoinnista; huone tuplabuukattu; puhelimet soi vastaanotossa; koira huoneessa; bussi lähtee viideltä; laukku hukassa huoneessa; vastaanottovirkailija*0.5',
      opposites: 'vieras kotiutui',
    },
    sv: {
      terms:
        'hotellreception; incheckning; utcheckning; bokningssystem på hotell; överbokning; nyckelkort; extrasäng; hotellrum; övernattande gäst; rumsklass',
      signs:
        'nyckelkortet fungerar inte; rummet luktade tobak; bokningen hittas inte; femtio i grupp på en gång; bråk om räkningen på morgonen; frukost tidigare; kö på tjugo och en i receptionen; uppgraderat rum; sent flyg; ringde om luften på natten; dubbelbokat rum; hundavgift; bussen går klockan fem; bortappad väska; receptionist*0.5',
      opposites: 'gästen trivdes',
    },
    en: {
      terms:
        'hotel front desk; check-in; check-out; hotel booking; overbooking; key card; extra bed; hotel room; overnight guest; room category',
      signs:
        'key card does not work; room smelled of smoke; booking not found; fifty in a group at once; bill argued in the morning; early breakfast; queue of twenty and one at the desk; upgraded room; late flight; night call about the air conditioning; double-booked room; pet fee; bus leaves at five; lost luggage; receptionist*0.5',
      opposites: 'guest felt at home',
    },
  },
  {
    key: 'housekeeping-rooms',
    name: { fi: 'huonesiivous ja kerroshoito', sv: 'rumsstädning', en: 'hotel housekeeping' },
    near: ['tourism-and-events', 'cleaning', 'workload'],
    fi: {
      terms:
        'kerroshoitaja; hotellisiivous; huonesiivous; kerroshoito; liinavaatteet; huonetarkastus; siivousaika hotellissa; sängynvaihto; kerrossiivous; pyykkihuolto hotellissa',
      signs:
        'neljätoista huonetta yhdelle; lähtöhuone vielä varattu; älä häiritse lappu ovessa; siivottiin kun vieras nukkui; vieras tuli ennen siivousta; hiukset kylpyammeessa; puhtaat lakanat loppu kesken kerroksen; sängyt petaamatta yhdeltä; pyykki jäi tulematta; siivousvaunu painaa; huoneet valmiiksi kolmeen; tarkistettiin kolme huonetta; selkä poikki patjoista',
      opposites: 'huone tarkastettu',
    },
    sv: {
      terms:
        'våningsvärdinna; hotellstädning; rumsstädning; linne på hotell; rumskontroll; bäddning; våningsstädning; tvätt på hotell',
      signs:
        'fjorton rum på en; stör ej på dörren; städade när gästen sov; gästen kom före städningen; hår i badkaret; lakanen slut; sängar obäddade klockan ett; tvätten uteblev; tung städvagn; ryggen av madrasserna',
      opposites: 'rummet kontrollerat',
    },
    en: {
      terms:
        'housekeeping; housekeeper; room cleaning; room inspection; hotel linen; bed making; floor service; hotel laundry',
      signs:
        'fourteen rooms each; guest slept late; guest came before cleaning; hair in the bath; do not disturb on the door; beds not made by one; laundry did not come; heavy housekeeping trolley; back hurts from mattresses',
      opposites: 'room signed off',
    },
  },
  {
    key: 'restaurant-online-reviews',
    name: { fi: 'asiakasarviot ja some', sv: 'kundomdömen', en: 'online reviews' },
    near: ['customer-relations', 'feedback', 'marketing'],
    fi: {
      terms:
        'asiakasarvio; asiakasarvostelu; tripadvisor; google-arvostelu; some-arvio; arvostelu verkossa; mainekriisi; asiakaskokemus ravintolassa; palautekortti; suosittelu; instagram-kuva annoksesta; ravintolakritiikki',
      signs:
        'yksi tähti viidestä; luimme arvion ääneen; vastasin kommenttiin yöllä; kuva annoksesta; influensseri pöydässä; kirjoitti vasta kotona; tunnin odotus mainittiin; kehuivat tarjoilijaa nimeltä; viha-arvio; sana kulki; jono some-kuvan jälkeen',
      opposites: 'viisi tähteä; hyvä arvio',
    },
    sv: {
      terms:
        'kundomdöme; gästomdöme; tripadvisor; google-recension; omdöme på nätet; omryktekris; gästupplevelse; rekommendation; matkritik',
      signs:
        'en stjärna av fem; läste omdömet högt; svarade på kommentaren på natten; bild på portionen; influencer vid bordet; gästen skrev hemma; en timmes väntan nämndes; berömde servitören vid namn; hatrecension; kö efter bild i sociala medier',
      opposites: 'fem stjärnor',
    },
    en: {
      terms:
        'customer review; guest review; google review; restaurant review; tripadvisor; reputation; guest experience; comment card; word of mouth',
      signs:
        'one star out of five; read the review aloud; replied to the comment at night; photo of the dish; influencer at the table; guest wrote at home; an hour wait mentioned; praised the waiter by name; angry post; queue after the social media post; review deleted',
      opposites: 'five stars',
    },
  },
  {
    key: 'restaurant-profit-and-food-cost',
    name: { fi: 'raaka-ainekate ja myynti', sv: 'råvarumarginal', en: 'food cost' },
    near: ['food-services', 'profitability', 'cost-control'],
    fi: {
      terms:
        'raaka-ainekate; annoskate; annoslaskenta; raaka-ainehinta; myyntikate ravintolassa; ruokahinta; menekki; lounasmenekki; ravintolan kannattavuus; sesonkituote; hukkaprosentti',
      signs:
        'lohi kallistui; liha nousi; lista hinnoiteltiin uusiksi; buffettiin tehtiin liikaa; loppui jo puolilta päivin; annoksesta jää neljäkymmentä senttiä; hiljainen maanantai; tähteistä tehtiin keitto; puolet vähemmän lounaita; lisäke joka jää; sähkölasku ravintolassa; isompi annos samaan hintaan',
      opposites: 'kate parani',
    },
    sv: {
      terms:
        'råvarumarginal; portionskalkyl; råvarupris; bruttomarginal i restaurang; matkostnad; åtgång; lunchåtgång; restaurangens lönsamhet; säsongsvara; svinnprocent',
      signs:
        'laxen blev dyr; köttpriset steg; listan prissattes om; buffén för mycket; slut redan vid lunch; fyrtio cent på portionen; stilla måndag; resterna användes; hälften färre till lunch; tillbehöret blir kvar; elräkningen i restaurangen',
      opposites: 'marginalen steg',
    },
    en: {
      terms:
        'food cost; portion costing; ingredient price; gross margin in the kitchen; lunch sales; restaurant profit; seasonal product; waste percentage; cost per plate',
      signs:
        'salmon went up; meat prices rose; menu priced again; buffet too much; sold out before noon; forty cents on the portion; quiet monday; leftovers used; half the lunches; side dish never eaten; electricity bill in the restaurant',
      opposites: 'margin went up',
    },
  },
  {
    key: 'multi-skill-shop-staff',
    name: { fi: 'monitaitoinen kaupassa', sv: 'mångkunnighet i butik', en: 'versatile staff' },
    near: ['retail', 'multi-skilled-operators', 'competence-development'],
    fi: {
      terms:
        'palvelutiski; lihatiski; juustotiski; leipomo; kukkaosasto; myymäläpäällikkö; osastovastaava; uuden myyjän perehdytys; monitaituri; asiantuntijamyyjä; vaatekaupan myyjä',
      signs:
        'tiskiltä kassalle kesken; oppi vihannespuolen; ei osaa palvelutiskiä; kukat kuihtui viikonloppuna; vaaka näyttää väärin; kysyi suosituksia punaviiniin; myyjä sairaana ja tiski kiinni; neuvoin kokoa sovituskoppiin; paistopiste kuumana; yksi vetää koko osastoa; lihamylly jumissa; kenkäosastolla yksin; myyjä*0.5',
      opposites: 'jokainen osaa monta',
    },
    sv: {
      terms:
        'servicedisk; köttdisk; ostdisk; bageri i butik; blomavdelning; butikschef; avdelningsansvarig; inskolning av försäljare; mångkunnig i butik; klädbutik',
      signs:
        'från disken till kassan mitt i allt; lärde sig grönsakssidan; kan inte servicedisken; blommorna vissnade på helgen; vågen stämmer inte; bakpunkten; frågade om rödvin; disken stängd när försäljaren är sjuk; provrummet; köttkvarnen fastnade; ensam på skoavdelningen; försäljare*0.5',
      opposites: 'alla kan flera saker',
    },
    en: {
      terms:
        'service counter; meat counter; cheese counter; in-store bakery; florist section; sales assistant; section lead; training a new shop assistant; versatile staff',
      signs:
        'from counter to till midway; learned the produce section; cannot work the counter; flowers wilted over the weekend; scales do not balance; bake-off; asked about red wine; counter closed when someone is sick; fitting room; mincer jammed; alone in the shoe department; store manager*0.5',
      opposites: 'everyone can do many jobs',
    },
  },
  {
    key: 'packaging-and-deposits-shop',
    name: { fi: 'pullonpalautus ja pakkaukset', sv: 'pant och förpackningar', en: 'deposits and packaging' },
    near: ['retail', 'waste-and-recycling', 'responsible-purchasing'],
    fi: {
      terms:
        'pullonpalautus; pullonpalautusautomaatti; pantti; pakkausjäte; kierrätyspakkaus; luomutuote; lähituote; punnittava tuote; vastuullisuusmerkki; hiilijalanjälki tuotteessa; biopussi',
      signs:
        'pullokone tukossa; tölkit lattialla; asiakas kysyi mistä lohi tulee; muovia joka vihanneksessa; biopussi ratkesi; kartonkia neljä rullakkoa; oma purkki lihatiskillä; kysyttiin luomua; roska-astia täysi sunnuntaina; tomaatit muovissa; lähituottajan perunat',
      opposites: 'vähemmän pakkausta',
    },
    sv: {
      terms:
        'flaskretur; returautomat för flaskor; pant; förpackningsavfall; återvunnen förpackning; ekologisk vara; närproducerat; lösvikt; hållbarhetsmärkning',
      signs:
        'flaskautomaten full; burkar på golvet; kunden frågade varifrån laxen är; plast runt varje grönsak; påsen sprack; fyra rullburar kartong; egen burk vid köttdisken; frågar efter ekologiskt; soptunnan full på söndag; tomater i plast; potatis från närproducent',
      opposites: 'mindre förpackningar',
    },
    en: {
      terms:
        'bottle return; deposit machine; deposit; packaging waste; organic product; local product; loose produce; eco label; recycled packaging',
      signs:
        'bottle machine full; cans on the floor; customer asked where the salmon is from; plastic around every vegetable; bag split; four cages of cardboard; own container at the meat counter; asked about organic; bin full on sunday; tomatoes in plastic; potatoes from the local farm',
      opposites: 'less packaging',
    },
  },
];
