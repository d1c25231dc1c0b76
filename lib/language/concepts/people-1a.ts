import type { Concept } from '../types';

/** A day in the classroom and the daycare group, from the morning gate to the evening message to parents. */
export const people1AConcepts: readonly Concept[] = [
  {
    key: 'pupil-support-plan',
    name: { fi: 'oppimisen tuki', sv: 'stöd för lärandet', en: 'learning support' },
    near: ['pupils', 'teaching', 'equality'],
    fi: {
      terms:
        'tehostettu tuki; yleinen tuki; hojks; pedagoginen arvio; pedagoginen selvitys; erityisopettaja; erityisopetus; laaja-alainen erityisopettaja; tukiopetus; koulunkäynninohjaaja; pienryhmäopetus; ryhmäkohtainen tuki',
      signs:
        'ohjaaja otettiin toiseen luokkaan; jäi ilman avustajaa; lukee tavuttaen; ei pysy mukana tunnilla; saman tehtävän kolmella tasolla; ope ehtii yhden luo; erkkaope kerran viikossa; pienluokassa paikka; lausunto puuttuu; tuen paperit kesken; lukivaikeus; keskittyminen ei riitä; eriyttää; selkokirja käyttöön; isossa luokassa hukkuu; kertotaulu ei mene päähän*0.6; oppimisen tuki*0.5; erityinen tuki*0.5',
      opposites: 'tuetta jäänyt oppilas; tuki jää paperille; avustajatunnit leikattiin',
    },
    sv: {
      terms:
        'stöd för lärandet; intensifierat stöd; speciallärare; specialundervisning; stödundervisning; skolgångshandledare; pedagogisk bedömning; smågruppsundervisning',
      signs:
        'handledaren flyttades till en annan klass; blev utan assistent; hänger inte med på lektionen; samma uppgift på tre nivåer; hinner bara till en elev; utlåtandet saknas; lässvårigheter; svårt att koncentrera sig; försvinner i stor klass; specialläraren en gång i veckan; särskilt stöd*0.5',
      opposites: 'stödet blir på papper; assistenttimmarna skars ner',
    },
    en: {
      terms:
        'special education; special needs teacher; teaching assistant; remedial teaching; individual education plan; differentiated teaching; small group teaching; support for learning',
      signs:
        'assistant moved to another class; left without an aide; cannot keep up in class; same task at three levels; only get round to one pupil; assessment still missing; reads syllable by syllable; gets lost in a big class; dyslexia; trouble concentrating; learning support*0.5',
      opposites: 'support stays on paper; assistant hours cut',
    },
  },
  {
    key: 'classroom-peace',
    name: { fi: 'työrauha luokassa', sv: 'arbetsro i klassen', en: 'calm in the classroom' },
    near: ['pupils', 'teaching', 'workload'],
    fi: {
      terms:
        'työrauha luokassa; luokan työrauha; kurinpito; luokkakuri; häiriökäyttäytyminen; jälki-istunto; kasvatuskeskustelu; luokanhallinta; rauhallinen luokka; puuttumisen malli',
      signs:
        'tunti meni huutamiseen; puolet tunnista hiljentämiseen; puhelimet parkkiin; kännykkäparkki; heitti tuolin; lähti kesken tunnin; pulpetti kumoon; haistatteli opelle; luokka ei rauhoitu; istumajärjestys uusiksi; kolmekymmentä oppilasta luokassa; ääni lähti huutaessa; vihko lensi; viitata vuorollaan; yksi sekoitti koko luokan; välkän jälkeen levotonta',
      opposites: 'sekava luokka; tunti karkasi käsistä',
    },
    sv: {
      terms:
        'arbetsro i klassen; klassrumsdisciplin; störande beteende; kvarsittning; fostrande samtal; ledarskap i klassrummet; ordningsregler i skolan',
      signs:
        'lektionen gick till att tysta; mobilerna i lådan; kastade en stol; gick ut mitt i lektionen; klassen lugnar sig inte; ny sittordning; trettio elever i klassen; en störde hela klassen; oroligt efter rasten; räcka upp handen',
      opposites: 'lektionen spårade ur',
    },
    en: {
      terms:
        'calm classroom; classroom management; disruptive behaviour; school detention; classroom discipline; class rules; orderly lessons',
      signs:
        'half the lesson to quiet them; phones in the box; threw a chair; walked out mid lesson; class will not settle; new seating plan; thirty in the class; one pupil upset the whole class; restless after break; lost my voice shouting; swore at the teacher',
      opposites: 'lesson got out of hand',
    },
  },
  {
    key: 'home-school-contact',
    name: { fi: 'kodin ja koulun yhteistyö', sv: 'samarbete mellan hem och skola', en: 'home and school' },
    near: ['pupils', 'relatives', 'workplace-communication'],
    fi: {
      terms:
        'kodin ja koulun yhteistyö; wilma; wilmaviesti; huoltajayhteistyö; vanhempainilta; vanhempainvartti; arviointikeskustelu; huoltajatapaaminen; vanhempainyhdistys; kasvatuskumppanuus; luokkatoimikunta',
      signs:
        'viestit vanhemmille iltaisin; huoltaja soitti raivona; äiti ei vastaa viesteihin; isä tuli käytävälle huutamaan; wilma laulaa; sävy viestissä; tuntimerkintä; vain negatiivista kotiin; soitin kotiin jotain hyvää; viesti kotiin kolmella kielellä; vanhemmat vastakkain; yhteinen palaveri huoltajien kanssa; palautuslappu kotiin; puoli kaksitoista yöllä viesti vanhemmalta',
      opposites: 'koti ei tiedä; huoltajaan ei saa yhteyttä',
    },
    sv: {
      terms:
        'samarbete mellan hem och skola; wilmameddelande; föräldramöte; utvecklingssamtal med vårdnadshavare; vårdnadshavarkontakt; hem och skola-förening; fostringspartnerskap',
      signs:
        'meddelanden till föräldrarna på kvällen; pappan ringde arg; mamman svarar inte; bara negativt hem; ringde hem med något bra; anteckning från lektionen; tonen i meddelandet; möte med vårdnadshavarna; lapp hem på tre språk',
      opposites: 'får inte tag i vårdnadshavaren; hemmet vet inget',
    },
    en: {
      terms:
        'home and school; parents evening; parent teacher meeting; message to parents; contact with guardians; school messaging; parents association',
      signs:
        'answering parents in the evening; angry father on the phone; mother never replies; only bad news goes home; rang home with something good; tone of the message; meeting with the guardians; note home in three languages; parents against the school; message from a parent at midnight',
      opposites: 'cannot reach the parents; home was never told',
    },
  },
  {
    key: 'assessment-and-grading',
    name: { fi: 'arviointi ja arvosanat', sv: 'bedömning och vitsord', en: 'assessment and grades' },
    near: ['teaching', 'pupils', 'feedback'],
    fi: {
      terms:
        'oppilasarviointi; arvosana; todistus; koearvostelu; arvosteluperuste; itsearviointi oppilailla; formatiivinen arviointi; päättöarviointi; arviointikriteerit; numeroarviointi; osaamisen arviointi opinnoissa; hyvän osaamisen kuvaus',
      signs:
        'korjasin kokeita yöhön; koepino eteisessä; pinkka kokeita; punakynä; numero kasista; kiistetty numero; uusintakoe; kirjoittaa sanallinen palaute joka oppilaalle; vertaisarviointi; portfolio; luntata; kirjoitti tekoälyllä esseen; esseet lukematta; todistuspäivä lähestyy; arvosanat jakoon',
      opposites: 'epäreilu arvosana; eri opella eri numero',
    },
    sv: {
      terms:
        'elevbedömning; vitsord; betyg; provrättning; bedömningsgrund; formativ bedömning; slutbedömning; självvärdering; bedömningskriterier',
      signs:
        'rättade prov till midnatt; provhögen; rödpennan; omprov för halva klassen; bestrider vitsordet; verbal bedömning till varje elev; kamratbedömning; fuska på provet; skrev uppsatsen med ai; betygsdagen närmar sig',
      opposites: 'orättvist vitsord; olika lärare olika vitsord',
    },
    en: {
      terms:
        'grading; marking exams; school report; assessment criteria; formative assessment; final grades; self-assessment by pupils; exam marking',
      signs:
        'marked tests until midnight; pile of exams; red pen; resit; disputed the grade; written comment for every pupil; peer assessment; cheated in the test; wrote the essay with ai; report day is close; essays unread',
      opposites: 'unfair grade; another teacher another grade',
    },
  },
  {
    key: 'pupil-absence',
    name: { fi: 'poissaolot koulusta', sv: 'skolfrånvaro', en: 'school absence' },
    near: ['pupils', 'child-protection', 'mental-health'],
    fi: {
      terms:
        'luvaton poissaolo; kouluakäymättömyys; lintsaus; poissaolomerkintä; sitouttava kouluyhteisötyö; koulukuntoisuus; poissaolojen seuranta',
      signs:
        'ei tullut kouluun; kolmatta viikkoa poissa; tyhjä pulpetti; jää kotiin pelaamaan; ei pääse sängystä kouluun; soitin aamulla kotiin; haettiin kotoa kouluun; poissaolotunteja yli sata; hyppäsi tunnilta; tulee vain ruokailuun; kävi ovella ja kääntyi; lyhennetty koulupäivä; palasi luokkaan kahdeksi tunniksi; koulupoissaolo*0.5; koulupudokas*0.5',
      opposites: 'palasi kouluun; poissaolot vähenivät',
    },
    sv: {
      terms:
        'olovlig frånvaro; skolk; problematisk skolfrånvaro; frånvaroanteckning; frånvarouppföljning; hemmasittare',
      signs:
        'kom inte till skolan; borta tredje veckan; tom pulpet; stannar hemma och spelar; ringde hem på morgonen; hämtade eleven hemifrån; över hundra frånvarotimmar; skolkade från lektionen; vände i dörren; förkortad skoldag; skolfrånvaro*0.5',
      opposites: 'kom tillbaka till skolan',
    },
    en: {
      terms: 'truancy; school refusal; attendance follow-up; unauthorised absence; absence record; skipping school',
      signs:
        'did not come to school; third week away; empty desk; stays home gaming; cannot get out of bed for school; rang home in the morning; fetched from home; over a hundred hours missed; skipped the lesson; turned back at the door; only comes for lunch; school absence*0.5',
      opposites: 'back in class; absences went down',
    },
  },
  {
    key: 'recess-and-bullying',
    name: { fi: 'välitunnit ja kiusaaminen', sv: 'raster och mobbning', en: 'breaktime and bullying' },
    near: ['pupils', 'bullying-and-respect', 'psychological-safety'],
    fi: {
      terms:
        'välituntivalvonta; kiva koulu; kiusaamistapaus; välituntikiusaaminen; nettikiusaaminen; sovittelu oppilaiden kesken; verso-sovittelu; välituntitoiminta; kiusaamisen vastainen työ; ryhmäytys luokassa',
      signs:
        'kukaan ei ota leikkiin; yksin välitunnilla; jäi pihan reunaan; nimittely pukuhuoneessa; potkivat reppua; snäpissä pilkattu; kuvattiin vessassa; ryhmächatissa haukuttu; tapeltiin pihalla; keltainen liivi valvojalla; kaverin penkki; selvittelin välkällä riitaa; itki vessassa; jätetty porukasta pois; kutsuttiin molemmat puhumaan; koulukiusaaminen*0.5',
      opposites: 'kaikki pääsivät mukaan leikkiin; riita sovittiin',
    },
    sv: {
      terms:
        'rastövervakning; mobbningsfall; nätmobbning; medling mellan elever; rastverksamhet; antimobbningsarbete; kiva skola',
      signs:
        'ingen tar med i leken; ensam på rasten; öknamn i omklädningsrummet; sparkade på ryggsäcken; hånad på snap; slagsmål på skolgården; redde ut bråk på rasten; grät på toan; utanför gruppen; kompisbänken; rastvakten har gul väst; skolmobbning*0.5',
      opposites: 'alla fick vara med; de blev sams',
    },
    en: {
      terms: 'playground supervision; cyberbullying; peer mediation; bullying case; anti-bullying work; break duty',
      signs:
        'nobody lets her join in; alone at recess; name-calling in the changing room; kicked his bag; mocked on snapchat; filmed in the toilet; fight in the yard; sorted out a quarrel at break; cried in the toilets; left out of the group; buddy bench; yellow vest on duty; school bullying*0.5',
      opposites: 'everyone joined the game; they made up',
    },
  },
  {
    key: 'devices-in-class',
    name: { fi: 'laitteet opetuksessa', sv: 'digitala verktyg i undervisningen', en: 'devices in class' },
    near: ['teaching', 'digital-skills', 'digital-services'],
    fi: {
      terms:
        'opetusteknologia; oppimisalusta; chromebook; oppilastabletti; classroom-alusta; digiopetus; itslearning; sähköinen oppikirja; älytaulu; opetusvideo; mediakasvatus; digitutor; oppilaskone',
      signs:
        'akku loppui kesken tunnin; salasanat hukassa puolella luokasta; läppärikärry; kaikki eivät päässeet kirjautumaan; linkki ei aukea oppilailla; kone päivitti koko tunnin; kahoot; tykki ei toimi; dokumenttikamera; näyttö taululle; koodattiin robottia oppilaiden kanssa; sähkökirja ei lataudu; lisenssi loppui keväällä; oppilas neuvoi opea; takaisin paperikirjaan',
      opposites: 'laitteet häiritsevät oppimista',
    },
    sv: {
      terms:
        'undervisningsteknologi; lärplattform; elevdator; digital lärobok; smarttavla; mediefostran; digitutor; digital undervisning',
      signs:
        'batteriet tog slut mitt i lektionen; halva klassen har glömt lösenordet; datorvagnen; kom inte in i systemet; länken öppnas inte för eleverna; datorn uppdaterade hela lektionen; projektorn fungerar inte; programmerade robotar med eleverna; licensen gick ut; eleven hjälpte läraren; tillbaka till pappersboken',
      opposites: 'apparaterna stör lärandet',
    },
    en: {
      terms:
        'educational technology; learning platform; pupil laptop; smartboard; digital textbook; media education; tablets in class; chromebooks',
      signs:
        'battery died mid lesson; half the class forgot their password; laptop trolley; could not log in to the lesson; link does not open for pupils; updated the whole lesson; projector does not work; coded robots with pupils; licence ran out; pupil taught the teacher; back to paper books',
      opposites: 'devices distract from learning',
    },
  },
];
