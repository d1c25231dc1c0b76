import type { Concept } from '../types';

/** How work weighs on people, and what lets them carry it. */
export const wellbeingConcepts: readonly Concept[] = [
  {
    key: 'wellbeing-at-work',
    name: { fi: 'työhyvinvointi', sv: 'arbetshälsa', en: 'wellbeing at work' },
    fi: {
      terms:
        'työhyvinvointi; hyvinvointi työssä; jaksaminen; työssä jaksaminen; hyvinvoiva henkilöstö; työkykytoiminta; tyky; työkyvyn tukeminen; työterveyshuolto',
      signs:
        'voida hyvin töissä; jaksaa työssä; pitää itsestä huolta; huolehtia henkilökunnasta; virkistyspäivä; miten jaksat; jaksaa nauraa; hyvä työvire',
      opposites:
        'työpahoinvointi; voida huonosti; jaksamisen rajoilla; jaksaminen koetuksella; ei jaksa enää; henkilökunta uupuu',
    },
    sv: {
      terms:
        'arbetshälsa; välmående i arbetet; välbefinnande i arbetet; välmående på jobbet; orka i arbetet; stöd för arbetsförmåga; företagshälsovård; arbetsvälmående; personalens välbefinnande',
      signs:
        'må bra på jobbet; orka jobba; ta hand om sig själv; ta hand om personalen; rekreationsdag för personalen; hur orkar du; orka skratta',
      opposites:
        'må dåligt på jobbet; på gränsen av sin ork; orkar inte mera; orkar inte längre; personalen mår dåligt',
    },
    en: {
      terms:
        'wellbeing at work; well-being at work; staff wellbeing; workplace wellbeing; employee wellbeing; occupational health service; coping at work; wellness at work',
      signs:
        'feel well at work; cope with work; look after yourself; look after staff; how are you coping; energy left after work',
      opposites: 'unwell at work; cannot cope; staff struggling; running on empty',
    },
  },
  {
    key: 'workload',
    name: { fi: 'työkuormitus', sv: 'arbetsbelastning', en: 'workload' },
    fi: {
      terms:
        'työkuormitus; kuormitus; työmäärä; työtaakka; työn kuormittavuus; kiire; hoitoisuus; kognitiivinen kuormitus; alimitoitus; psykososiaalinen kuormitus; henkilöstömitoitus; resurssipula',
      signs:
        'ei ehdi vessaan; ei ehdi syödä; ei ehdi taukoa; jää tauot pitämättä; juosta koko vuoro; hiki päässä; kädet täynnä; tukka putkella; liikaa potilaita; vain kaksi kättä; vajaalla miehityksellä; vajaa miehitys; puhelin soi koko ajan; keskeytyksiä jatkuvasti; hommat kasaantua; tekemättömien töiden lista; työpöytä täynnä; liian vähän hoitajia; paikkaaja puuttuu; kymmenen rautaa tulessa; jäädä ylitöihin; lounas jää väliin; ruokatauko jää pitämättä',
      opposites:
        'rauhallinen vuoro; sopivasti töitä; ehtiä tehdä kunnolla; ehtiä potilaan luona; riittävästi hoitajia; aikaa potilaalle',
    },
    sv: {
      terms:
        'arbetsbelastning; belastning i arbetet; arbetsmängd; arbetsbörda; brådska; jäkt; vårdtyngd; kognitiv belastning; underbemanning; personaldimensionering; resursbrist',
      signs:
        'hinner inte på toa; hinner inte gå på toaletten; hinner inte äta; hinner inte ta paus; springa hela passet; svetten lackar; händerna fulla; för många patienter; jobba underbemannat; telefonen ringer hela tiden; avbruten hela tiden; jobben hopar sig; fullt på skrivbordet; för få skötare; många järn i elden; stanna på övertid',
      opposites: 'lugnt pass; lagom med arbete; hinna göra ordentligt; tid för patienten; tillräckligt med skötare',
    },
    en: {
      terms:
        'workload; work load; amount of work; cognitive load; understaffing; staffing level; nurse-to-patient ratio; patient acuity; time pressure; work overload; short staffing; psychosocial strain',
      signs:
        'no time to pee; no time for the toilet; no time to eat; no time for lunch; skip breaks; run all shift; run off my feet; rushed off our feet; hands full; too many patients; short-staffed; short of staff; phone keeps ringing; constant interruptions; work piles up; snowed under; swamped; to-do list endless; too few nurses; many irons in the fire; stay late',
      opposites:
        'quiet shift; right amount of work; time to do it properly; time for the patient; enough nurses; fully staffed',
    },
  },
  {
    key: 'recovery',
    name: { fi: 'palautuminen', sv: 'återhämtning', en: 'recovery from work' },
    fi: {
      terms:
        'palautuminen; työstä palautuminen; palautua työpäivästä; taukojen pitäminen; lepo; tauko; mikrotauko; taukoliikunta; lepoaika; elpyminen; vuosiloma; unen laatu; elpymistauko',
      signs:
        'nukkua hyvin; irrottautua työstä; nollata pää; ladata akut; istahtaa hetkeksi; kahvitauko; vapaapäivä lepoon; hengähtää; lomalla palautua; työt jäävät työpaikalle; pulssi tasaantua; päiväunet; raitis ilma; luonnossa kävely',
      opposites:
        'ei palaudu; työt tulee uniin; valvoa öisin; pyöriä mielessä yöllä; työasiat mielessä kotona; tauot jäävät väliin; ei saa unta; väsynyt vapaapäivänä; univelka; loma ei riitä; aina tavoitettavissa',
    },
    sv: {
      terms:
        'återhämtning; återhämta sig från jobbet; ta pauser; vila; mikropaus; pausgymnastik; vilotid; semester; sömnkvalitet; rast; rastutrymme',
      signs:
        'sova gott; koppla av från jobbet; koppla bort jobbet; nollställa hjärnan; ladda batterierna; sätta sig en stund; kaffepaus; ledig dag för vila; hämta andan; jobbet stannar på jobbet; tupplur; frisk luft; promenad i naturen',
      opposites:
        'återhämtar mig inte; drömma om jobbet; ligga vaken; snurra i huvudet på natten; tänka på jobbet hemma; hoppa över pauser; får inte sömn; trött på lediga dagar; sömnskuld; semestern räcker inte; alltid anträffbar',
    },
    en: {
      terms:
        'recovery from work; rest from work; rest break; taking breaks; microbreak; unwinding; downtime; annual leave; sleep quality; detachment from work; rest period',
      signs:
        'sleep well; switch off from work; clear my head; recharge batteries; sit down for a moment; coffee break; day off to rest; catch my breath; leave work at work; power nap; fresh air; walk in nature',
      opposites:
        'do not recover; dream about work; lie awake; mind racing at night; think about work at home; miss breaks; cannot sleep; tired on days off; sleep debt; holiday not enough; always on call',
    },
  },
  {
    key: 'stress-exhaustion',
    name: { fi: 'stressi ja uupumus', sv: 'stress och utmattning', en: 'stress and exhaustion' },
    near: ['wellbeing-at-work'],
    fi: {
      terms:
        'stressi; uupumus; työuupumus; uupua; loppuunpalaminen; burnout; stressaantua; työstressi; myötätuntouupumus; väsymys; uupumisoireet; masennus työssä',
      signs:
        'palaa loppuun; itkeä pukuhuoneessa; itkeä kotimatkalla; voimat loppu; katki poikki; aivan poikki; pää sumussa; pinna kireällä; hermo menee; unohdella asioita; rinnassa puristaa; akut tyhjät; sairauslomalle uupumisen takia; aamulla ei pääse sängystä; ahdistaa töihin lähtö; pää räjähtää; käydä ylikierroksilla',
      opposites: 'jaksaa hyvin; voimia riittää; levollinen olo; virtaa töissä; energiaa jäljellä',
    },
    sv: {
      terms:
        'stress; utmattning; utbrändhet; arbetsutmattning; bränna ut sig; stressad; utmattningssyndrom; arbetsstress; medkänslotrötthet; trötthet; utmattad',
      signs:
        'gå in i väggen; gråta i omklädningsrummet; gråta på vägen hem; krafterna slut; helt slut; dimmig hjärna; kort stubin; tappa humöret; glömma saker; tryck över bröstet; tomma batterier; sjukskriven för utmattning; kommer inte ur sängen; ångest inför jobbet; gå på högvarv',
      opposites: 'orkar bra; krafterna räcker; lugn i kroppen; energi kvar efter jobbet',
    },
    en: {
      terms:
        'stress; exhaustion; burnout; burn-out; burn out; work stress; compassion fatigue; fatigue; emotional exhaustion',
      signs:
        'hit the wall; cry in the changing room; cry on the way home; no strength left; completely drained; brain fog; short fuse; lose my temper; keep forgetting things; tight chest; batteries empty; signed off sick; sick leave for stress; cannot get out of bed; anxious before work; on the verge of tears; at breaking point',
      opposites: 'coping well; plenty of energy; calm and rested; energy left',
    },
  },
  {
    key: 'shift-work',
    name: { fi: 'vuorotyö', sv: 'skiftarbete', en: 'shift work' },
    near: ['work-schedule'],
    fi: {
      terms:
        'vuorotyö; yövuoro; yötyö; kolmivuorotyö; iltavuoro; aamuvuoro; kaksivuorotyö; ilta-aamuvuoro; pitkä vuoro; yökkö; jaksotyö; yöhoitaja; tuplavuoro; päivystysvuoro',
      signs:
        'valvoa yö; yöstä aamuun; illasta aamuun; lyhyt vuoroväli; peräkkäiset yöt; viikonloppu töissä; juhlapyhät töissä; joulu töissä; nukkua päivällä; sekaisin unirytmi; kello neljä aamuyöllä; yö yksin; kaksitoista tuntia; tulla suoraan illasta',
      opposites: 'päivätyö; säännöllinen päivätyö; vapaa viikonloppu',
    },
    sv: {
      terms:
        'skiftarbete; nattpass; nattarbete; treskiftsarbete; kvällspass; morgonpass; tvåskift; nattskift; långt pass; periodarbete; dubbelpass; jourpass; nattskötare',
      signs:
        'vaka hela natten; från kväll till morgon; kort vila mellan pass; flera nätter i rad; jobba helg; jobba storhelg; jobba på julen; sova på dagen; rubbad dygnsrytm; klockan fyra på natten; ensam på natten; tolv timmar',
      opposites: 'dagarbete; regelbundet dagarbete; ledig helg',
    },
    en: {
      terms:
        'shift work; night shift; night work; evening shift; early shift; late shift; three-shift work; long shift; double shift; twelve-hour shift; on-call shift; rotating shifts; night nurse',
      signs:
        'stay up all night; late to early; quick return; nights in a row; work weekends; work on holidays; work over christmas; sleep during the day; body clock; four in the morning; alone at night; twelve hours on my feet',
      opposites: 'day job; regular day work; weekend off; nine to five',
    },
  },
  {
    key: 'work-schedule',
    name: {
      fi: 'työajat ja työvuorosuunnittelu',
      sv: 'arbetstid och schemaläggning',
      en: 'working time and scheduling',
    },
    fi: {
      terms:
        'työvuorosuunnittelu; työvuorolista; työaika; autonominen työvuorosuunnittelu; työaika-autonomia; ergonominen työvuorosuunnittelu; ylityö; työvuorotoive; joustava työaika; osa-aikatyö; vuorolista; työaikapankki; saldovapaa; titania-lista; liukuva työaika',
      signs:
        'listan teko; lista tulee myöhään; vuoro vaihtaa; soittaa vapaalta töihin; soitto vapaapäivänä; lista muuttuu; toivoa vapaata; lomatoiveet; vapaat peräkkäin; plussasaldo; saada vapaata perheen takia; lähteä ajoissa kotiin; lomalista; paikata sairaslomaa',
      opposites: 'toiveet ei toteudu; ei voi suunnitella elämää; lista viime tingassa; hälytetään töihin',
    },
    sv: {
      terms:
        'schemaläggning; arbetsschema; arbetsskift; arbetstid; arbetsturlista; autonom schemaläggning; önskeschema; flexibel arbetstid; övertid; deltidsarbete; arbetstidsbank; passönskemål; flextid; ergonomisk schemaläggning',
      signs:
        'listan kommer sent; byta pass; rings in på ledig dag; listan ändras; önska ledigt; semesterönskemål; lediga dagar i följd; plus på saldot; ledig för familjen; gå hem i tid; semesterlista; täcka upp sjukfrånvaro',
      opposites: 'önskemålen går inte igenom; kan inte planera livet; listan i sista minuten; kallas in till jobbet',
    },
    en: {
      terms:
        'scheduling; roster; rota; working hours; working time; self-rostering; self-scheduling; flexible hours; overtime; part-time work; shift preference; shift planning; time bank; flexitime',
      signs:
        'make the rota; rota comes out late; swap shifts; called in on my day off; phone on days off; rota changes; ask for a day off; holiday requests; days off in a row; time off for family; leave on time; cover sick leave; pick up extra shifts',
      opposites: 'requests ignored; cannot plan my life; rota at the last minute; pulled in to work',
    },
  },
  {
    key: 'ergonomics',
    name: { fi: 'ergonomia', sv: 'ergonomi', en: 'ergonomics' },
    fi: {
      terms:
        'ergonomia; työergonomia; potilassiirto; nostolaite; fyysinen kuormitus; apuväline siirtoon; työasento; siirtoapuväline; nostoergonomia; ergonomiakortti; potilasnostin; sähköpöytä',
      signs:
        'selkä kipeä; selkä vihloo; nostaa potilas; niska jumissa; hartiat jumissa; liukulakana; kumarassa työskennellä; siirtää sängystä tuoliin; painava potilas; kattonosturi; jalat väsyä; seistä koko päivä; istua koneella; säätää tuoli; ranteet kipeytyä; kääntää potilas; selkä meni; selkä jumissa; selkä särkeä',
      opposites: 'selkä rikki; nostaa yksin; apuvälineitä ei käytetä; ahtaat tilat; huono työasento',
    },
    sv: {
      terms:
        'ergonomi; arbetsergonomi; patientförflyttning; lyfthjälpmedel; fysisk belastning; förflyttningshjälpmedel; arbetsställning; patientlyft; ergonomikort; taklyft; höj- och sänkbart bord',
      signs:
        'ont i ryggen; lyfta patienten; stel nacke; spända axlar; glidlakan; arbeta framåtböjd; flytta från säng till stol; tung patient; trötta ben; stå hela dagen; sitta vid datorn; justera stolen; ont i handlederna; vända patienten',
      opposites: 'förstöra ryggen; lyfta ensam; hjälpmedel används inte; trånga utrymmen; dålig arbetsställning',
    },
    en: {
      terms:
        'ergonomics; manual handling; patient transfer; patient handling; lifting aid; physical strain; working posture; hoist; ceiling lift; transfer aid; musculoskeletal strain',
      signs:
        'back hurts; back pain from work; lift a patient; stiff neck; sore shoulders; slide sheet; work bent over; move from bed to chair; heavy patient; tired legs; on my feet all day; sit at the computer; adjust the chair; sore wrists; turn the patient',
      opposites: 'ruin my back; lift alone; aids not used; cramped space; bad posture',
    },
  },
  {
    key: 'occupational-safety',
    name: { fi: 'työturvallisuus', sv: 'arbetarskydd', en: 'safety at work' },
    fi: {
      terms:
        'työturvallisuus; työsuojelu; työtapaturma; työsuojeluvaltuutettu; suojavarusteet; riskien arviointi; vaarojen arviointi; väkivallan uhka; uhkatilanne; sisäilma; pistotapaturma; henkilökohtainen suojain; hälytyspainike; turvallisuuskävely',
      signs:
        'potilas löi; potilas uhkaa; pelätä töissä; neulanpisto; verialtistus; liukastua lattialla; home työpaikalla; silmäsuojat; yksin yöllä; aggressiivinen potilas; vartija paikalle; vartija kutsua; sylkeä päälle; uhkailu; kulkulupa; suojatakki; häiritsevä melu',
      opposites: 'vaarallinen työpaikka; suojaimia ei ole; turvaton olo; yksin uhkaavassa tilanteessa',
    },
    sv: {
      terms:
        'arbetarskydd; arbetssäkerhet; arbetsolycka; olycksfall i arbetet; arbetarskyddsfullmäktig; skyddsutrustning; riskbedömning; hot om våld; hotfull situation; inomhusluft; stickskada; personlig skyddsutrustning; larmknapp; skyddsombud',
      signs:
        'patienten slog; patienten hotar; rädd på jobbet; nålstick; blodsmitta; halka på golvet; mögel på arbetsplatsen; ögonskydd; ensam på natten med hotfull; aggressiv patient; kalla på vakt; få stryk på jobbet; bli spottad på; hotelser; störande buller',
      opposites: 'farlig arbetsplats; finns inga skydd; otrygg på jobbet; ensam i hotfull situation',
    },
    en: {
      terms:
        'occupational safety; safety at work; work accident; health and safety; safety representative; protective equipment; risk assessment; threat of violence; violence at work; indoor air; needlestick injury; personal protective equipment; panic button',
      signs:
        'patient hit me; patient threatens; afraid at work; needle stick; exposure to blood; slip on the floor; mould at work; eye protection; aggressive patient; call security; call the guard; spat at; threats; noise at work',
      opposites: 'dangerous workplace; no protective gear; unsafe at work; alone in a threatening situation',
    },
  },
  {
    key: 'work-life-balance',
    name: {
      fi: 'työn ja muun elämän yhteensovittaminen',
      sv: 'balans mellan arbete och privatliv',
      en: 'work–life balance',
    },
    fi: {
      terms:
        'työn ja perheen yhteensovittaminen; työn ja vapaa-ajan tasapaino; työn ja muun elämän yhteensovittaminen; perhevapaa; vanhempainvapaa; perheystävällinen; hoitovapaa; omaishoitajuus työn ohella; tilapäinen hoitovapaa',
      signs:
        'hakea lapset päiväkodista; lapsi sairaana kotona; perheelle aikaa; harrastuksiin aikaa; vuoropäiväkoti; koti odottaa; vanhemmat hoidettavana; yksinhuoltaja vuorotyössä; ehtiä lapsen kanssa; kotona aikaa; lähteä ajoissa kotiin',
      opposites:
        'työ vie kaiken ajan; perhe kärsii; ei elämää työn ulkopuolella; ei näe lapsia; sosiaalinen elämä kärsii',
    },
    sv: {
      terms:
        'balans mellan arbete och privatliv; balans mellan arbete och fritid; balans i livet; familjeledighet; föräldraledighet; familjevänlig; vårdledighet; kombinera arbete och familj; livspussel; anhörigvårdare vid sidan av jobbet',
      signs:
        'hämta barnen på dagis; sjukt barn hemma; tid för familjen; tid för hobbyer; skiftdaghem; vårda sina föräldrar; ensamförälder i skiftarbete; hinna vara med barnen; vård av sjukt barn',
      opposites: 'jobbet tar all tid; familjen lider; inget liv utanför jobbet; ser inte barnen',
    },
    en: {
      terms:
        "work-life balance; work–life balance; work and family life; parental leave; family leave; family-friendly; carer's leave; combining work and family; maternity leave",
      signs:
        'pick up the kids; sick child at home; time for family; time for hobbies; night nursery; look after parents; single parent on shifts; time with children; childcare',
      opposites: 'work takes over my life; family suffers; no life outside work; never see the kids',
    },
  },
  {
    key: 'career-endurance',
    name: { fi: 'työurien kestävyys', sv: 'hållbart arbetsliv', en: 'sustainable working life' },
    near: ['wellbeing-at-work'],
    fi: {
      terms:
        'työuran pidentäminen; työurien kestävyys; kestävä työura; työkyky; työkyvyttömyys; ikäjohtaminen; osatyökykyinen; ikääntyvä työntekijä; eläkkeelle siirtyminen; osasairauspäiväraha; kuntoutustuki; työhön paluu; sairauspoissaolo; korvaava työ; varhainen tuki; seniorityöntekijä',
      signs:
        'jaksaa eläkkeelle asti; jaksaa eläkeikään; vanhempi työntekijä; kevennetty työ; palata sairauslomalta; varhaisen tuen keskustelu; yövuoroista vapautus; viimeiset työvuodet; osa-aikaeläke; polvet ei kestä; terveysrajoite; kevyempiä tehtäviä',
      opposites: 'ei jaksa eläkkeelle asti; työkyvyttömyyseläke; kroppa ei kestä; jäädä ennenaikaisesti eläkkeelle',
    },
    sv: {
      terms:
        'hållbart arbetsliv; förlänga arbetslivet; hållbar karriär; arbetsförmåga; arbetsoförmåga; åldersledarskap; partiellt arbetsför; äldre arbetstagare; gå i pension; partiell sjukdagpenning; återgång i arbetet; sjukfrånvaro; ersättande arbete; tidigt stöd; arbetsrehabilitering',
      signs:
        'orka till pensionen; orka till pensionsåldern; lättare uppgifter; tillbaka efter sjukledighet; samtal om tidigt stöd; slippa nattpass; sista åren i arbetslivet; deltidspension; knäna håller inte; hälsobegränsning',
      opposites: 'orkar inte till pensionen; sjukpension; kroppen håller inte; förtida pension',
    },
    en: {
      terms:
        'sustainable working life; longer working life; work ability; work disability; age management; older worker; ageing workforce; retirement; return to work; sickness absence; modified duties; early support; phased return; light duties; sick leave',
      signs:
        'last until retirement; make it to retirement; lighter tasks; back after sick leave; free from night shifts; last years at work; part-time pension; knees give out; health limitation',
      opposites: 'not last until pension; disability pension; body cannot take it; early retirement',
    },
  },
];
