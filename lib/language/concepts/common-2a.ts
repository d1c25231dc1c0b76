import type { Concept } from '../types';

/** Leading and being led, decisions, change from above, recognition, meaning. */
export const common2AConcepts: readonly Concept[] = [
  {
    key: 'boss-is-present',
    name: { fi: 'esihenkilön läsnäolo', sv: 'chefens närvaro', en: 'a manager who is there' },
    near: ['leadership', 'coaching-leadership'],
    fi: {
      terms:
        'esihenkilön läsnäolo; läsnäoleva johtaminen; esihenkilön tavoitettavuus; kierrostava johtaja; esihenkilön tuki; pomo paikalla',
      signs:
        'kävi kysymässä miten menee; pomo kävi kentällä; ei näy koskaan; ovi on aina auki; ovi kiinni; ei vastaa viesteihin; ei saa kiinni; kalenteri täynnä palavereja; esihenkilö istuu kokouksissa; tuli mukaan hommiin; kääri hihat; istui kahville porukan kanssa; kuukausi ilman esihenkilöä; esihenkilö vaihtui taas; kolmas esihenkilö kahdessa vuodessa; johtajat ei käy täällä',
    },
    sv: {
      terms: 'närvarande ledarskap; chefens tillgänglighet; stöd av chefen; chef på plats; närmaste förman',
      signs:
        'kom och frågade hur det går; chefen syns aldrig; dörren är öppen; får inte tag på; sitter i möten hela dagen; kavlade upp ärmarna; drack kaffe med gänget; chefen byttes igen; tredje chefen på två år',
    },
    en: {
      terms:
        'present leadership; manager availability; visible leadership; support from the manager; approachable boss',
      signs:
        'came to ask how it goes; never see the boss; door is always open; does not answer messages; cannot get hold of; in meetings all day; rolled up her sleeves; had coffee with us; manager changed again; third manager in two years',
    },
  },
  {
    key: 'one-to-one-talk',
    name: { fi: 'kahdenkeskinen keskustelu', sv: 'samtal på tu man hand', en: 'one-to-one talk' },
    near: ['coaching-leadership', 'listening'],
    fi: {
      terms:
        'varttikeskustelu; kahdenkeskinen keskustelu; one to one -keskustelu; kuulumiskierros; tuloskeskustelu; onnistumiskeskustelu; varhaisen tuen keskustelu',
      signs:
        'kehityskeskustelussa; kehari; keskustelu siirrettiin taas; käytiin läpi lomake; lomake täytettiin pikana; puhuttiin tunti kahdestaan; kysyi mitä haluaisin tehdä; kysyi mitä tarvitsen; kuunteli oikeasti; pomon kanssa kahden; kerran vuodessa keskustelu; sovittiin mitä opettelen; kirjattiin eikä palattu; puolen tunnin juttutuokio',
    },
    sv: {
      terms: 'enskilt samtal; resultatsamtal; samtal på tu man hand; avstämningssamtal; tidigt stöd-samtal',
      signs:
        'på utvecklingssamtalet; samtalet flyttades igen; fyllde i blanketten; frågade vad jag vill göra; frågade vad jag behöver; lyssnade på riktigt; en gång om året; kom överens om vad jag ska lära mig; skrevs upp men glömdes',
    },
    en: {
      terms: 'performance review; one to one; check-in with the manager; goal discussion; career conversation',
      signs:
        'in my appraisal; meeting was moved again; filled in the form; asked what i would like to do; asked what i need; really listened; once a year talk; agreed what i will learn; written down and forgotten',
    },
  },
  {
    key: 'left-to-lead-without-tools',
    name: { fi: 'uusi esihenkilö ja vastuu', sv: 'ny som chef', en: 'new to leading' },
    near: ['leadership', 'responsibility'],
    fi: {
      terms:
        'tuore esihenkilö; vastuuhenkilön rooli; tiimivastaava; vuorovastaava; esihenkilökoulutus; esihenkilötyön tuki; tiiminvetäjä; johtamisen opettelu; esihenkilön jaksaminen',
      signs:
        'nyt minä olen esihenkilö; eilen työkaveri tänään pomo; kukaan ei opettanut johtamaan; piti ottaa puheeksi; ikävä päätös; piti sanoa ei; jaoin työt; annoin vastuun pois; delegoin; tein kaiken itse; en osannut antaa pois; yksin päätösten kanssa; soitin toiselle esihenkilölle; puun ja kuoren välissä; joka suunnasta vedetään',
    },
    sv: {
      terms: 'ny chef; teamledare; skiftesansvarig; chefsutbildning; stöd i chefsarbetet; gruppledare; chefens ork',
      signs:
        'nu är jag chef; igår kollega idag chef; ingen lärde mig leda; måste ta upp det; måste säga nej; delegerade; gjorde allt själv; ensam med besluten; ringde en annan chef; mellan barken och trädet',
    },
    en: {
      terms:
        'new manager; team lead; shift lead; manager training; support for managers; first-time manager; learning to lead; delegation',
      signs:
        'now i am the manager; colleague yesterday boss today; nobody taught me to lead; had to bring it up; had to say no; shared out the work; gave away responsibility; did it all myself; alone with decisions; called another manager; caught in the middle',
    },
  },
  {
    key: 'unclear-who-decides',
    name: { fi: 'kuka päättää', sv: 'vem bestämmer', en: 'who decides' },
    near: ['decision-making', 'responsibility'],
    fi: {
      terms:
        'päätöksenteon selkeys; epäselvä vastuu; toimivalta; päätöksen omistaja; päätöksen vitkastelu; päätösmuistio',
      signs:
        'kuka tästä päättää; kukaan ei päätä; odotetaan päätöstä; asia pyörii; pallo pyörii; pallotellaan; kolme viikkoa odotettu vastausta; päätös siirrettiin taas; seuraavaan kokoukseen; kysyin kolmelta; kaikki luuli että toinen hoitaa; päätettiin vihdoin; sovittiin kuka vastaa; nimi joka tehtävälle; jäi roikkumaan ilmaan',
      opposites: 'päätettiin heti; selvä vastuu',
    },
    sv: {
      terms: 'oklart ansvar; vem äger beslutet; rollfördelning; beslutsgång',
      signs:
        'vem bestämmer; ingen fattar beslut; väntar på beslut; ärendet bollas; hör inte till oss; väntat tre veckor på svar; beslutet flyttades; till nästa möte; alla trodde att någon annan; kom överens om vem som ansvarar; hängde i luften',
    },
    en: {
      terms: 'decision rights; unclear responsibility; division of responsibility; decision owner; slow decisions',
      signs:
        'who decides this; nobody decides; waiting for a decision; passed around; not our job; waited three weeks for an answer; decision postponed; until the next meeting; everyone thought someone else; agreed who owns it; name on every task; left hanging',
    },
  },
  {
    key: 'decided-over-our-heads',
    name: { fi: 'päätetty kysymättä', sv: 'beslutat över våra huvuden', en: 'decided over our heads' },
    near: ['decision-making', 'change', 'listening'],
    fi: {
      terms:
        'ylhäältä saneltu; ylhäältä annettu päätös; osallistamaton päätös; kuulemisen puute; työntekijöiden kuuleminen; päätös ilman tekijöitä; yhteistoiminta',
      signs:
        'ylhäältä tuli; kukaan ei kysynyt meiltä; meiltä ei kysytty; kuulimme viimeisinä; luettiin lehdestä; luettiin intrasta; ilmoitusluontoinen asia; näin on päätetty; norsunluutorni; ei ole ikinä käynyt täällä; pöydän takana päätetty; ne siellä ylhäällä; johto päätti; valmiiksi pureskeltuna; teams-tilaisuus eikä kysymyksiä; tuli käskynä',
      opposites: 'kysyttiin ensin meiltä; saatiin vaikuttaa',
    },
    sv: {
      terms:
        'toppstyrt; beslut uppifrån; bristande hörande; höra personalen; samarbetsförfarande; beslut utan de berörda',
      signs:
        'kom uppifrån; ingen frågade oss; fick veta sist; läste i tidningen; så är det beslutat; över våra huvuden; har aldrig varit här; de där uppe; ledningen bestämde; färdigtuggat; kom som en order',
      opposites: 'man frågade oss först; fick påverka',
    },
    en: {
      terms:
        'top-down decision; decided from above; lack of consultation; consulting staff; decision without those who do the work',
      signs:
        'came from above; nobody asked us; last to know; read it in the paper; it has been decided; over our heads; never been here; those upstairs; management decided; ready made; came as an order',
      opposites: 'asked us first; had a say',
    },
  },
  {
    key: 'having-a-say',
    name: { fi: 'omaan työhön vaikuttaminen', sv: 'påverka sitt arbete', en: "a say in one's own work" },
    near: ['autonomy', 'decision-making', 'motivation'],
    fi: {
      terms:
        'oman työn kehittäminen; työn tuunaaminen; oman työn hallinta; itsenäinen päätös; osallistaminen; henkilöstön osallistuminen; yhdessä päättäminen',
      signs:
        'saatiin itse päättää; sain päättää järjestyksen; saatiin suunnitella itse; otettiin mukaan suunnitteluun; kysyttiin tekijöiltä; ehdotus meni läpi; äänestettiin porukassa; sain valita itse; luotettiin että osataan; ei tarvinnut kysyä lupaa; joka asiaan pitää kysyä lupa; pitää pyytää lupa; jokainen pikkujuttu hyväksytetään; hengitetään niskaan; vahditaan; mikromanageeraus',
      opposites: 'pitää kysyä lupa; valvotaan joka liikettä',
    },
    sv: {
      terms: 'påverkansmöjlighet; egenkontroll över arbetet; personalens medverkan; självständigt beslut',
      signs:
        'fick bestämma själva; fick välja själv; togs med i planeringen; frågade dem som gör jobbet; förslaget gick igenom; röstade i gruppen; litade på oss; slapp be om lov; måste be om lov för allt; flåsar i nacken',
    },
    en: {
      terms:
        'influence over own work; job crafting; having a say; participation of staff; control over work; involvement; self-managed team',
      signs:
        'we got to decide; could choose the order; taken into the planning; asked the people who do it; our proposal went through; voted as a team; trusted us; did not need permission; need permission for everything; breathing down my neck; micromanaged',
    },
  },
  {
    key: 'reorganisation',
    name: { fi: 'organisaatiomuutos', sv: 'omorganisering', en: 'reorganisation' },
    near: ['change', 'job-security'],
    fi: {
      terms: 'tiimien yhdistäminen; fuusio; liikkeen luovutus; uusi organisaatiokaavio; tehtävämuutos; yhdistyminen',
      signs:
        'taas uusi organisaatio; kolmas organisaatio neljässä vuodessa; kuka on nyt mun pomo; tiimit laitettiin yhteen; osasto lakkautetaan; nimi vaihtui ovessa; kyltit vaihtui; yt-kirje; yt:t alkoi; kuka saa jäädä; mitä mulle käy; ei tiedetä kuka lähtee; kahvihuoneessa ei muusta puhuta; huhut liikkuu; kaksi eri tapaa samassa talossa; vanhat tavat ja uudet tavat',
    },
    sv: {
      terms: 'fusion*0.6; sammanslagning av team; överlåtelse av rörelse; ny organisation',
      signs:
        'ny organisation igen; vem är min chef nu; teamen slogs ihop; avdelningen läggs ner; förhandlingarna började; vem får stanna; hur går det för mig; ryktena går; pratas inte om annat i kaffet; två sätt i samma hus',
    },
    en: {
      terms: 'merger; change negotiations; team merger; transfer of undertaking; new organisation chart',
      signs:
        'new structure again; who is my boss now; teams put together; unit will be closed; who gets to stay; what happens to me; rumours going round; nobody talks of anything else; two ways in the same house; layoff talks began',
    },
  },
];
