import type { Concept } from '../types';

/** Social work and support for those who need it. */
export const socialWorkConcepts: readonly Concept[] = [
  {
    key: 'social-work',
    name: { fi: 'sosiaalityö', sv: 'socialt arbete', en: 'social work' },
    fi: {
      terms:
        'sosiaalityö; sosiaalityöntekijä; sosiaalipalvelu; sosiaaliohjaus; sosiaaliohjaaja; toimeentulotuki; palvelutarpeen arviointi; asiakassuunnitelma; aikuissosiaalityö; sosiaaliturva; gerontologinen sosiaalityö',
      signs:
        'kohdata perhe; hakea tukea asiakas; ilmoitus tulla lapsi; tulot ei riittää; etuus hakea; kela päätös; maksusitoumus; vuokra rästi; jalkautua kadulle; asiakas koti käynti; luottamus rakentaa asiakas; verkostopalaveri asiakas',
    },
    sv: {
      terms:
        'socialt arbete; socialarbetare; socialservice; socialhandledning; socialhandledare; utkomststöd; bedömning av servicebehov; klientplan; vuxensocialarbete; social trygghet',
      signs:
        'möta familj; söka stöd klient; inkomster räcker inte; söka förmån; fpa beslut; betalningsförbindelse; obetald hyra; uppsökande arbete; hembesök klient; bygga förtroende klient; nätverksmöte klient',
    },
    en: {
      terms:
        'social work; social worker; social services; social counselling; social assistance; income support; needs assessment; client plan; adult social work; social security',
      signs:
        'meet family; apply for support client; income not enough; apply for benefit; benefit decision; rent arrears; outreach work; home visit client; build trust client; network meeting client; caseload',
    },
  },
  {
    key: 'child-protection',
    name: {
      fi: 'lastensuojelu ja perhetyö',
      sv: 'barnskydd och familjearbete',
      en: 'child protection and family work',
    },
    fi: {
      terms:
        'perhetyö; lastensuojeluilmoitus; huostaanotto; sijaishuolto; perheneuvola; lastenkoti; kotipalvelu perhe; lapsen etu; perhekeskus; lastenvalvoja',
      signs:
        'lastensuojelu*0.8; huoli lapsesta; vanhempi uupua; perhe kriisi; lapsen kuuleminen; sijaisperhe; nuori karata; vanhemmat erota; tapaaminen valvottu; koti turvaton; perhe tukea kotona',
    },
    sv: {
      terms:
        'familjearbete; barnskyddsanmälan; omhändertagande; vård utom hemmet; familjerådgivning; barnhem; barnets bästa; familjecenter; barnatillsynsman',
      signs:
        'barnskydd*0.8; oro för barn; utmattad förälder; familj i kris; höra barnet; fosterfamilj; ungdom rymmer; föräldrar skiljer sig; övervakat umgänge; otryggt hem; stöd i hemmet familj',
    },
    en: {
      terms:
        'child welfare; family work; child welfare notification; taking into care; foster care; family counselling; children’s home; best interests of the child; family centre',
      signs:
        'child protection*0.8; worried about child; exhausted parent; family in crisis; hear the child; foster family; young person runs away; parents divorce; supervised visit; unsafe home; support family at home',
    },
  },
  {
    key: 'substance-abuse-work',
    name: { fi: 'päihdetyö', sv: 'missbrukararbete', en: 'work with substance abuse' },
    fi: {
      terms:
        'päihdetyö; päihdeongelma; päihdekuntoutus; päihdepalvelu; huumeet; alkoholi; korvaushoito; päihdeohjelma; hoitoonohjaus',
      signs:
        'riippuvuus*0.8; asiakas päihtynyt; juoda liikaa; mennä katkolle; puhaltaa alkometri; retkahtaa; päästä kuiville; krapula töissä; haista viina; ottaa puheeksi juominen; käyttää aineita; selvänä pysyä',
    },
    sv: {
      terms:
        'missbrukararbete; missbrukarrehabilitering; beroende av rusmedel; narkotika; alkohol; substitutionsbehandling; drogprogram; hänvisning till vård',
      signs:
        'missbruk*0.8; beroendevård*0.8; påverkad klient; dricka för mycket; avgiftning; blåsa i alkometer; återfall; hålla sig nykter; bakfull på jobbet; lukta sprit; ta upp drickande; använda droger',
    },
    en: {
      terms:
        'substance abuse services; rehabilitation of addicts; drugs problem; alcohol; opioid substitution; drug and alcohol programme; referral to treatment',
      signs:
        'substance abuse*0.8; addiction*0.8; intoxicated client; drinks too much; detox; breathalyser; relapse; stay sober; hangover at work; smell of alcohol; raise drinking; use drugs',
    },
  },
  {
    key: 'disability-services',
    name: { fi: 'vammaispalvelut', sv: 'funktionshinderservice', en: 'disability services' },
    fi: {
      terms:
        'vammaispalvelu; henkilökohtainen apu; vammainen henkilö; kehitysvamma; kehitysvammaisten palvelut; vammaispalvelulaki; tukiasuminen; avustaja henkilökohtainen',
      signs:
        'palveluasuminen*0.8; asumispalvelu*0.8; itsemääräämisoikeus asukas; auttaa asukas arki; avustaja tunnit; apuväline pyörätuoli; tulkkaus viittomakieli; asukas osallistua; selkokieli asukas; kuvakortti; tuetusti päättää; kuljetustuki asiakas; asukas oma tahto',
    },
    sv: {
      terms:
        'funktionshinderservice; personlig assistans; funktionsnedsättning; utvecklingsstörning; handikappservice; stödboende; personlig assistent',
      signs:
        'serviceboende*0.8; boendeservice*0.8; självbestämmanderätt boende; hjälpa boende i vardagen; assistentens timmar; hjälpmedel rullstol; teckenspråkstolkning; boende deltar; lättläst; bildkort; stöd att besluta; färdtjänst',
    },
    en: {
      terms:
        'disability services; personal assistance; supported living; disability; intellectual disability; housing services; personal assistant for disabled',
      signs:
        'assisted living*0.8; self-determination resident; help resident daily life; assistant hours; wheelchair aid; sign language interpreting; resident takes part; easy read; picture cards; supported decision; transport support',
    },
  },
  {
    key: 'employment-services',
    name: { fi: 'työllisyyspalvelut', sv: 'sysselsättningstjänster', en: 'employment services' },
    fi: {
      terms:
        'työllisyyspalvelu; työllistäminen; työtön; työnhaku; työpaja; kuntouttava työtoiminta; palkkatuki; työvalmennus; työllisyydenhoito',
      signs:
        'työnhakija*0.8; osatyökykyinen*0.8; saada työpaikka asiakas; ansioluettelo tehdä; pitkään työttömänä; valmentaja tukea; työkokeilu; aktivoida asiakas; päivärytmi löytyä; haastattelu harjoitella; nuori ilman työ; polku töihin',
    },
    sv: {
      terms:
        'sysselsättningstjänst; sysselsättning; arbetslös; arbetssökning; verkstad för unga; arbetsverksamhet i rehabiliteringssyfte; lönesubvention; arbetsträning',
      signs:
        'partiellt arbetsför*0.8; arbetssökande*0.8; klient får jobb; skriva meritförteckning; länge arbetslös; coach stöder; arbetsprövning; hitta dygnsrytm; öva intervju; ung utan jobb; väg till arbete',
    },
    en: {
      terms:
        'employment services; unemployment; unemployed; job seeking; jobseeker; workshop for youth; rehabilitative work; wage subsidy; job coaching; partial work ability',
      signs:
        'client gets job; write cv; long out of work; coach supports; work trial; find daily rhythm; practise interview; young without work; path to work',
    },
  },
];
