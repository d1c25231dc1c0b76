import type { Concept } from '../types';

/** What makes people come to work, stay and give their best. */
export const motivesConcepts: readonly Concept[] = [
  {
    key: 'motivation',
    name: { fi: 'työmotivaatio', sv: 'arbetsmotivation', en: 'work motivation' },
    fi: {
      terms:
        'motivaatio; työmotivaatio; motivoituminen; sisäinen motivaatio; motivoida; työn imu; innostus; työinto; motivointi',
      signs:
        'tulla mielellään töihin; kiva tulla töihin; palo työhön; innostua uudesta; into puhkua; haluta tehdä hyvin; aamulla kiva lähteä; vetää puoleensa; flow-tila',
      opposites:
        'motivaatio hukassa; motivaatio kadota; ei jaksa kiinnostaa; leipääntyä; kyllästyä; into lopahtaa; vain palkan takia; aamulla ahdistaa lähteä; vasemmalla kädellä; kyynistyä',
    },
    sv: {
      terms:
        'motivation; arbetsmotivation; inre motivation; motivera personal; arbetsengagemang; entusiasm; arbetslust; arbetsiver',
      signs:
        'gärna komma till jobbet; roligt att gå till jobbet; brinna för jobbet; vilja göra bra; flyt i arbetet; glädjas åt arbetsdagen',
      opposites:
        'tappat motivationen; orkar inte bry sig; leda vid jobbet; tröttnat; lusten försvinner; bara för lönen; ångest att gå till jobbet; med vänster hand; bli cynisk',
    },
    en: {
      terms:
        'motivation; work motivation; intrinsic motivation; work engagement; enthusiasm; motivate staff; staff engagement; passion for work',
      signs: 'happy to come to work; look forward to work; burn for the job; want to do well; love my job',
      opposites:
        'lost motivation; cannot be bothered; fed up; bored with work; enthusiasm fades; only for the pay cheque; dread going to work; going through the motions; become cynical; quiet quitting',
    },
  },
  {
    key: 'autonomy',
    name: { fi: 'autonomia', sv: 'autonomi', en: 'autonomy' },
    fi: {
      terms:
        'autonomia; itsemääräämisoikeus; omaehtoisuus; itsenäinen työ; työn itsenäisyys; vapaus päättää; vaikuttaa omaan työhön; itseohjautuvuus; työn hallinta',
      signs:
        'saada päättää itse; tehdä omalla tavalla; vapaat kädet; suunnitella oma päivä; vaikuttaa vuoroihin; oma rytmi; saa käyttää järkeä; itsenäisesti hoitaa; omat ideat läpi; liikkumavara',
      opposites:
        'kädet sidottu; joka asiaan lupa; mikromanagerointi; liukuhihna; ei voi vaikuttaa; pakotetaan; vahditaan jatkuvasti; koneen osa',
    },
    sv: {
      terms:
        'autonomi; självbestämmande; självständigt arbete; frihet att bestämma; påverka sitt arbete; självstyre i arbetet; självledarskap; egenkontroll i arbetet',
      signs:
        'få bestämma själv; göra på eget sätt; fria händer; planera sin dag; påverka sina pass; egen takt; använda sunt förnuft; egna idéer; handlingsutrymme; svängrum',
      opposites:
        'bakbundna händer; detaljstyrning; löpande band; kan inte påverka; tvingas; ständigt övervakad; kugge i maskineriet',
    },
    en: {
      terms:
        'autonomy; self-determination; independent work; job control; freedom to decide; influence own work; self-direction; self-managing',
      signs:
        'decide for myself; do it my way; free hands; free rein; plan my own day; influence my shifts; use common sense; own ideas; room for manoeuvre',
      opposites:
        'hands are tied; permission for everything; micromanagement; assembly line; constantly watched; cog in the machine',
    },
  },
  {
    key: 'sense-of-competence',
    name: { fi: 'kyvykkyyden tunne', sv: 'känsla av kompetens', en: 'sense of competence' },
    near: ['competence-development'],
    fi: {
      terms:
        'kyvykkyys; kyvykkyyden tunne; pystyvyys; minäpystyvyys; ammatillinen itsetunto; itseluottamus; onnistumisen kokemus; pärjäämisen tunne; ammattiylpeys',
      signs:
        'osata työnsä; pärjätä työssä; onnistua vaikeassa; selvitä tiukasta paikasta; tuntea osaavansa; varmuus kasvaa; päästä käyttämään taitojaan; sopivan haastavaa; ylittää itsensä; luottaa omiin taitoihin',
      opposites:
        'tuntea riittämättömyyttä; riittämättömyyden tunne; huijarisyndrooma; tuntea itsensä tyhmäksi; epävarma olo; pelätä virheitä; epäillä itseään; ei osaa mitään; alisuoriutua',
    },
    sv: {
      terms:
        'känsla av kompetens; känna sig kompetent; självförmåga; självtillit; yrkesmässigt självförtroende; självförtroende; känsla av att lyckas; yrkesstolthet',
      signs:
        'kunna sitt jobb; klara av jobbet; lyckas med något svårt; klara en knivig situation; känna att man kan; tryggheten växer; använda sina kunskaper; lagom utmanande; överträffa sig själv',
      opposites:
        'känna sig otillräcklig; otillräcklighet; bluffsyndrom; känna sig dum; osäker i jobbet; rädd att göra fel; tvivla på sig själv',
    },
    en: {
      terms:
        'sense of competence; feeling competent; self-efficacy; professional confidence; self-confidence; sense of mastery; feeling of success; professional pride',
      signs:
        'good at my job; manage well; succeed at something hard; pull through a tough spot; feel capable; grow in confidence; use my skills; right level of challenge; trust own skills',
      opposites:
        'feel inadequate; inadequacy; impostor syndrome; imposter syndrome; feel stupid; unsure of myself; afraid of making mistakes; doubt myself; out of my depth',
    },
  },
  {
    key: 'belonging',
    name: { fi: 'yhteenkuuluvuus', sv: 'samhörighet', en: 'belonging' },
    near: ['team-cooperation'],
    fi: {
      terms:
        'yhteenkuuluvuus; yhteenkuuluvuuden tunne; yhteisöllisyys; työkaverit; työkaverin tuki; kuulua joukkoon; me-henki; yhteishenki; kuuluminen porukkaan',
      signs:
        'hyvä porukka; mukava porukka; kahvipöydän juttelu; nauraa yhdessä; yhteinen kahvihetki; tykypäivä; pikkujoulut; huumori töissä; tuntea kuuluvansa; kaverista pidetään huolta; otettiin lämpimästi vastaan; toisen kannattelu; syödä yhdessä; kahvihetki*0.4; nauraa porukalla; kahvipöytä nauru',
      opposites:
        'ulkopuolinen olo; jättää ulkopuolelle; yksinäisyys työssä; yksin töissä; klikit; kuppikunta; ei tunne ketään; syrjään jäädä; kukaan ei moikkaa; etätyössä yksin',
    },
    sv: {
      terms:
        'samhörighet; känsla av samhörighet; gemenskap på jobbet; arbetskamrat; stöd av arbetskamrater; höra till gänget; vi-anda; laganda; kamratskap',
      signs:
        'bra gäng; trevliga kollegor; prata vid kaffebordet; skratta tillsammans; gemensam kaffestund; rekreationsdag; lillajul; humor på jobbet; känna att man hör till; blev varmt mottagen; bära varandra; äta tillsammans',
      opposites:
        'känna sig utanför; lämnas utanför; ensam på jobbet; ensamhet i arbetet; klickar i gruppen; hamna vid sidan av; ingen hälsar; utfryst',
    },
    en: {
      terms:
        'belonging; sense of belonging; sense of community; workmate; support from colleagues; be part of the team; team spirit; camaraderie; fellowship at work',
      signs:
        'good crowd; great colleagues; chat over coffee; laugh together; coffee break together; staff party; humour at work; feel part of it; warmly welcomed; carry each other; eat together',
      opposites:
        'feel like an outsider; lonely at work; loneliness at work; cliques; on the sidelines; nobody says hi; frozen out',
    },
  },
  {
    key: 'meaningful-work',
    name: { fi: 'työn merkityksellisyys', sv: 'meningsfullt arbete', en: 'meaningful work' },
    fi: {
      terms:
        'merkityksellisyys; työn merkitys; merkityksellinen työ; työn mielekkyys; kutsumus; mielekäs työ; kutsumustyö; työn tarkoitus',
      signs:
        'auttaa ihmisiä; tehdä jotain tärkeää; potilaan hymy; työstä jää hyvä mieli; arvojen mukainen työ; nähdä työn tulos; pelastaa henki; palkitseva työ; potilas toipuu; tuntea olevansa hyödyksi; tietää miksi tätä tekee',
      opposites:
        'turha työ; turhaa hommaa; ei mitään järkeä; työ ilman merkitystä; miksi tätä tehdään; eettinen kuormitus; moraalinen ahdistus; toimia arvojaan vastaan; ei voi hoitaa kunnolla; turha raportointi',
    },
    sv: {
      terms:
        'meningsfullhet; meningsfullt arbete; arbetets mening; mening med arbetet; meningsfulla uppgifter; yrkeskall',
      signs:
        'hjälpa människor; göra något viktigt; patientens leende; gå hem med gott samvete; arbete enligt värderingar; se resultat av arbetet; rädda liv; givande arbete; patienten blir frisk; känna sig nyttig; veta varför man gör det',
      opposites:
        'onödigt arbete; meningslöst; ingen mening; varför gör vi det här; etisk stress; samvetsstress; moralisk stress; handla mot sina värderingar; kan inte vårda ordentligt',
    },
    en: {
      terms:
        'meaningful work; meaning of work; purpose at work; sense of purpose; calling to nursing; vocation; meaningfulness; fulfilling work',
      signs:
        "help people; do something important; make a difference; patient's smile; go home feeling good; work in line with values; save a life; rewarding work; patient recovers; feel useful; know why we do this",
      opposites:
        'pointless work; pointless tasks; makes no sense; meaningless; why are we doing this; moral distress; moral injury; ethical strain; cannot give proper care',
    },
  },
  {
    key: 'job-security',
    name: { fi: 'työsuhteen turva', sv: 'anställningstrygghet', en: 'job security' },
    fi: {
      terms:
        'työsuhteen turva; työpaikan varmuus; työsuhdeturva; vakituinen työ; vakituinen työsuhde; vakituinen paikka; toistaiseksi voimassa oleva työsuhde; työn jatkuvuus; toimeentulon turva',
      signs:
        'saada vakipaikka; vakinaistaa; pysyvä paikka; tietää jatkosta; uskaltaa ottaa asuntolaina; pätkätyö; määräaikainen sopimus; sijaisuuksien ketju',
      opposites:
        'työsuhde katkolla; pelko irtisanomisesta; työttömyys; määräaikaisuus päättyy; ei tiedä jatkosta; pätkätyöläinen; lomautusuhka; nollatuntisopimus; epävarma työsuhde',
    },
    sv: {
      terms:
        'anställningstrygghet; trygg anställning; fast jobb; fast anställning; ordinarie tjänst; tillsvidareanställning; tillsvidare anställd; försörjningstrygghet',
      signs:
        'få fast tjänst; bli ordinarie; veta om fortsättning; våga ta bostadslån; snuttjobb; visstidsanställning; kedja av vikariat',
      opposites:
        'osäker anställning; rädsla för uppsägning; arbetslöshet; visstiden tar slut; vet inte om jag får fortsätta; hot om permittering; nolltimmarsavtal',
    },
    en: {
      terms:
        'job security; secure job; permanent job; permanent contract; permanent position; security of employment; steady income',
      signs:
        'get a permanent post; know if it continues; dare take a mortgage; fixed-term contract; string of temp jobs; contract renewed',
      opposites:
        'job insecurity; fear of dismissal; unemployment; contract runs out; not know if I can stay; threat of layoffs; zero-hours contract; precarious work',
    },
  },
  {
    key: 'pay-and-reward',
    name: { fi: 'palkka ja palkitseminen', sv: 'lön och belöning', en: 'pay and reward' },
    fi: {
      terms:
        'palkka; palkkaus; palkitseminen; bonus; palkankorotus; palkanlisä; henkilökohtainen lisä; tulospalkkio; henkilöstöetu; työsuhde-etu; haittatyökorvaus; tehtävän vaativuus; palkkaharmonisointi; hälytysraha',
      signs:
        'tilille tuleva raha; sama palkka samasta työstä; lounasetu; liikuntaetu; viikonloppulisät; yölisä; paljonko maksetaan; palkkapäivä; palkkakuitti; virkistysraha; pullakahvit palkaksi',
      opposites:
        'huono palkka; liian pieni palkka; palkka ei riitä; palkka ei vastaa vaativuutta; ilmaista työtä; palkka väärin; tilipäivänä virhe; palkalla ei elä',
    },
    sv: {
      terms:
        'lön; lönesättning; belöning; bonus; löneförhöjning; lönetillägg; personligt tillägg; resultatpremie; personalförmån; obekväm arbetstid ersättning; uppgiftens svårighetsgrad; löneharmonisering; ob-tillägg',
      signs:
        'pengar på kontot; lika lön för lika arbete; lunchförmån; motionsförmån; helgtillägg; nattillägg; lönedag; lönebesked',
      opposites:
        'dålig lön; för låg lön; lönen räcker inte; lönen motsvarar inte kraven; gratis arbete; fel lön; leva på lönen',
    },
    en: {
      terms:
        'salary; wage; remuneration; bonus; pay rise; pay raise; reward at work; allowance; staff benefit; unsocial hours pay; pay grade; equal pay; fringe benefit',
      signs:
        'money in the account; same pay for same work; lunch benefit; gym benefit; weekend pay; night supplement; payday; payslip',
      opposites:
        'poor pay; low pay; underpaid; pay does not cover; pay does not match; unpaid work; wrong pay; cannot live on the wage',
    },
  },
  {
    key: 'career-path',
    name: { fi: 'urapolku', sv: 'karriärväg', en: 'career path' },
    fi: {
      terms:
        'urapolku; ura; urakehitys; uralla eteneminen; ylennys; urasuunnittelu; erikoistuminen; asiantuntijaura; tehtävien laajentaminen; urakeskustelu; alanvaihto',
      signs:
        'päästä eteenpäin uralla; hakea uutta tehtävää; erikoissairaanhoitaja; kliininen asiantuntija; uusi haaste; mitä haluan tehdä viiden vuoden päästä; saada lisää vastuuta; jatko-opinnot; opiskella ylempi; väitöskirja; hakea esihenkilöksi',
      opposites: 'umpikuja uralla; ei etenemismahdollisuuksia; jumissa samassa tehtävässä; sama tehtävä vuosikymmenet',
    },
    sv: {
      terms:
        'karriärväg; karriär; karriärutveckling; avancera i karriären; befordran; karriärplanering; specialisering; expertkarriär; byta bransch',
      signs:
        'komma vidare i karriären; söka ny tjänst; specialistsjukskötare; klinisk expert; ny utmaning; vad vill jag göra om fem år; få mer ansvar; fortsatta studier; doktorsavhandling; söka chefsjobb',
      opposites: 'återvändsgränd i karriären; inga avancemangsmöjligheter; fast i samma uppgift',
    },
    en: {
      terms:
        'career path; career; career development; career progression; promotion at work; career planning; specialisation; specialist role; advanced practice nurse; change of career',
      signs:
        'apply for a new role; nurse specialist; clinical nurse specialist; new challenge; where in five years; take on more responsibility; further studies; doctoral thesis; apply to be manager',
      opposites: 'dead end; no prospects; stuck in the same job; passed over for promotion',
    },
  },
  {
    key: 'job-satisfaction',
    name: { fi: 'työtyytyväisyys', sv: 'arbetstillfredsställelse', en: 'job satisfaction' },
    near: ['motivation'],
    fi: {
      terms:
        'työtyytyväisyys; tyytyväisyys työhön; työn ilo; työilo; henkilöstökysely; viihtyä työssä; työssä viihtyminen; viihtyvyys; henkilöstötyytyväisyys; työolobarometri',
      signs:
        'tykätä työstä; nauttia työstä; suositella työpaikkaa; hymyssä suin töihin; hyvä fiilis töissä; viihtyä osastolla; kiva työpaikka',
      opposites:
        'tyytymätön työhön; työ ei maistu; vituttaa*0.5; ketuttaa*0.5; en suosittele kenellekään; valittaa kaikesta; työpahoinvointi',
    },
    sv: {
      terms:
        'arbetstillfredsställelse; arbetstrivsel; arbetsglädje; trivas på jobbet; nöjd med jobbet; personalenkät; trivsel i arbetet; medarbetarenkät',
      signs:
        'gilla jobbet; njuta av arbetet; rekommendera arbetsplatsen; gå till jobbet med ett leende; bra stämning på jobbet; trivas på avdelningen; trevlig arbetsplats',
      opposites: 'missnöjd med jobbet; vantrivas; jobbet känns trist; rekommenderar inte någon; klaga på allt',
    },
    en: {
      terms:
        'job satisfaction; satisfied with work; joy at work; enjoy work; staff survey; employee satisfaction; satisfaction at work; joy in work',
      signs:
        'like my job; enjoy the work; recommend the workplace; come to work smiling; good vibe at work; nice place to work',
      opposites:
        'dissatisfied with work; hate my job; unhappy at work; would not recommend to anyone; complain about everything; low morale',
    },
  },
];
