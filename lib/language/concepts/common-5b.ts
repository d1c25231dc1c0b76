import type { Concept } from '../types';

/** Sustainability at work, digital tools, AI, data protection and security. */
export const common5BConcepts: readonly Concept[] = [
  {
    key: 'new-software-arrives',
    name: { fi: 'uusi ohjelma käyttöön', sv: 'nytt program tas i bruk', en: 'new software arrives' },
    near: ['system-introduction', 'digital-skills', 'change'],
    fi: {
      terms: 'käyttöönottokoulutus; ohjelmakoulutus; pääkäyttäjä; pilottikäyttö; järjestelmävaihdos; käyttäjäkoulutus',
      signs:
        'uusi järjestelmä tuli; uusi ohjelma; ennen kahdella klikkauksella; mistä löytyy se nappi; nappi on eri paikassa; ei löydy mistään*0.4; koulutus puoli vuotta aiemmin; puolen tunnin koulutus; opetellaan lennossa; pääkäyttäjä neuvoi; vanha ja uusi rinnakkain; tein kahteen järjestelmään; palattiin vanhaan; kiersin ohjelman; excel rinnalla; oma excel; nuorempi kollega näytti; digitutor auttoi; alkaa jo sujua; ei kysytty mitä tarvitaan',
    },
    sv: {
      terms:
        'ibruktagning av system; användarutbildning; huvudanvändare; pilotanvändning; stödperson för system; digitutor på jobbet',
      signs:
        'nya systemet kom; nytt program; förr med två klick; var är knappen; hittas ingenstans; kursen var ett halvår tidigare; lär oss i farten; huvudanvändaren rådde; gamla och nya parallellt; i två system; gick tillbaka till det gamla; egen excel; yngre kollegan visade; börjar redan löpa',
    },
    en: {
      terms: 'user training; super user; pilot use; system change; digital support person; go-live; system migration',
      signs:
        'new system came; new software; used to take two clicks; where is that button; cannot find anything in it; training was half a year earlier; learning on the fly; super user helped; old and new side by side; entered it in two systems; went back to the old one; spreadsheet on the side; younger colleague showed me; starting to get the hang of it',
    },
  },
  {
    key: 'ai-drafts-the-text',
    name: { fi: 'tekoäly apuna arjessa', sv: 'AI som hjälp i vardagen', en: 'AI helping with daily work' },
    near: ['artificial-intelligence', 'digital-skills'],
    fi: {
      terms:
        'chatgpt; copilot; kehote; promptaus; tekoälytyökalu; automaattinen tiivistelmä; puheentunnistus; tekoälykokeilu; tekoälyosaaminen',
      signs:
        'tekoäly kirjoitti; pyysin tekoälyltä; kysyin botilta; botti ehdotti; kirjoitti luonnoksen; tiivisti palaverin; muistio tuli automaattisesti; kokeilin promptata; parempi kehote; säästi tunnin; saneltiin ja se kirjoitti; käänsi koneella; korjasin konekäännöstä; näytin kaverille miten kysyn; en osaa käyttää; ei saada lupaa käyttää; odotetaan lupaa tekoälylle; vieläkö mua tarvitaan; vie työt',
    },
    sv: {
      terms:
        'chatgpt på jobbet; copilot på jobbet; prompt; promptning; ai-verktyg; automatisk sammanfattning; taligenkänning; ai-försök',
      signs:
        'ai skrev utkastet; bad ai; frågade boten; boten föreslog; skrev ett utkast; sammanfattade mötet; protokollet kom automatiskt; bättre prompt; sparade en timme; dikterade och den skrev; rättade maskinöversättningen; visade kollegan hur jag frågar; får inte lov att använda; behövs jag ännu',
    },
    en: {
      terms: 'chatgpt; copilot; prompt; prompting; ai tool; automatic summary; speech recognition; ai pilot; ai skills',
      signs:
        'ai wrote the draft; asked the ai; asked the bot; bot suggested; wrote a first draft; summarised the meeting; notes came automatically; better prompt; saved an hour; dictated and it typed; fixed the machine translation; showed a colleague how i ask; not allowed to use it; will i still be needed; taking our jobs',
    },
  },
  {
    key: 'ai-made-it-up',
    name: { fi: 'tekoälyn virhe', sv: 'AI hittade på', en: 'AI made it up' },
    near: ['responsible-ai', 'artificial-intelligence'],
    fi: {
      terms:
        'hallusinointi; tekoälyn virhe; tekoälyn luotettavuus; tekoälyn pelisäännöt; ihmisen tarkistus; algoritmin vinouma; läpinäkyvä tekoäly; tekoälyn tuotoksen tarkistaminen',
      signs:
        'keksi omiaan; keksi lähteen; lähdettä ei ole olemassa; väitti ihan väärin; vakuuttavan kuuloinen mutta väärin; luotti sokeasti; kopioi suoraan tarkistamatta; tarkistin mitä se väitti; tarkistin luvut itse; väärä summa taulukossa; asiakkaan tiedot chattiin; mitä sinne saa syöttää; saako sinne laittaa; poistin nimet ennen; kerroin että tekoälyllä tehty; kuka vastaa jos se on väärässä; ehdotti hakijat väärin; ei osaa selittää miksi',
    },
    sv: {
      terms:
        'hallucination; ai-fel; pålitlig ai; spelregler för ai; mänsklig kontroll; algoritmisk snedvridning; ai-förordningen; granska ai-text',
      signs:
        'hittade på; hittade på en källa; källan finns inte; lät övertygande men fel; litade blint; kopierade utan att kontrollera; kontrollerade vad den påstod; kunduppgifter i chatten; vad får man mata in; tog bort namnen först; berättade att ai gjort det; vem ansvarar om den har fel',
    },
    en: {
      terms:
        'hallucination; ai error; ai guidelines; human oversight; algorithmic bias; checking ai output; transparent ai',
      signs:
        'made things up; made up a source; source does not exist; sounded convincing but wrong; trusted it blindly; pasted without checking; checked what it claimed; checked the figures myself; customer data in the chat; what may we put in; removed names first; said it was made with ai; who is responsible if it is wrong; cannot explain why',
    },
  },
  {
    key: 'personal-data-on-the-loose',
    name: {
      fi: 'henkilötiedot väärässä paikassa',
      sv: 'personuppgifter på fel ställe',
      en: 'personal data in the wrong place',
    },
    near: ['privacy'],
    fi: {
      terms:
        'tietoturvaloukkaus; tietosuojaloukkaus; rekisteriseloste; tietosuojavastaava; tietojen poistaminen; suostumus tietojen käyttöön; käyttöoikeuksien rajaus; lokitiedot; tietopyyntö',
      signs:
        'väärälle vastaanottajalle; sähköposti meni väärälle; kaikkien osoitteet näkyi; vastaa kaikille; paperit tulostimella; unohtui tulostimeen; jäi kopiokoneeseen; nimet valkotaululla; näkyi nimet; nimilista seinällä; puhui asiakkaasta hississä; puhuttiin kovaan ääneen; käytävällä kuuli kaikki; katsoi naapurin tietoja; urkki tietoja; silppuriin; tietosuojaroskis; salaamaton sähköposti; salattu sähköposti; whatsappiin kuva asiakkaasta; kuva jossa näkyy potilas; näyttö auki',
    },
    sv: {
      terms:
        'dataskyddsincident; registerbeskrivning; dataskyddsombud; radering av uppgifter; samtycke; logguppgifter; begäran om uppgifter',
      signs:
        'till fel mottagare; mejlet gick fel; allas adresser syntes; svara alla; papperen i skrivaren; glömdes i kopiatorn; namn på tavlan; namnlista på väggen; pratade om kunden i hissen; hördes i korridoren; tittade på grannens uppgifter; i strimlaren; okrypterat mejl; bild på kunden; skärmen öppen',
    },
    en: {
      terms:
        'data breach; duty of confidentiality; data protection officer; erasure of data; consent to data use; access logs; data subject request',
      signs:
        "to the wrong recipient; email went to the wrong person; everyone's address visible; reply all; papers on the printer; left in the copier; names on the whiteboard; list of names on the wall; talked about a customer in the lift; overheard in the corridor; looked up a neighbour; into the shredder; unencrypted email; photo of a customer; screen left open",
    },
  },
  {
    key: 'phishing-and-passwords',
    name: { fi: 'huijausviesti ja salasanat', sv: 'bluffmejl och lösenord', en: 'phishing and passwords' },
    near: ['information-security'],
    fi: {
      terms:
        'huijausviesti; salasanakäytäntö; tietoturvakoulutus; kiristysohjelma; toimitusjohtajahuijaus; vpn; tietoturvapoikkeama; salasananhallinta',
      signs:
        'epäilyttävä linkki; klikkasin linkkiä; melkein klikkasin; outo viesti pomolta; pomon nimissä; lahjakorttipyyntö; lasku tuntemattomalta; salasana lapulla; lappu näppäimistön alla; sama salasana kaikkialla; salasana vanheni; jaetut tunnukset; yhteistunnukset; kone lukitsematta; lukitsin koneen; tuntematon muistitikku; muistitikku löytyi pihalta; vieras käveli sisään; ovi pidettiin auki vieraalle; koodi puhelimeen; ilmoitin tietoturvaan',
    },
    sv: {
      terms:
        'bluffmejl; lösenordsrutin; flerfaktorsautentisering; datasäkerhetskurs; utpressningsprogram; vd-bedrägeri; datasäkerhetsavvikelse; lösenordshanterare',
      signs:
        'misstänkt länk; klickade på länken*0.8; höll på att klicka; konstigt meddelande från chefen; i chefens namn; lösenord på en lapp; under tangentbordet; samma lösenord överallt; lösenordet gick ut; delade inloggningar; datorn olåst; låste datorn; okänd usb; främling gick in; kod i telefonen',
    },
    en: {
      terms:
        'scam message; password policy; security training; ransomware; ceo fraud; vpn; security incident; password manager',
      signs:
        'suspicious link; clicked the link; nearly clicked; odd message from the boss; gift card request; password on a note; under the keyboard; same password everywhere; password expired; shared logins; computer left unlocked; locked my screen; unknown usb stick; stranger walked in; held the door for a stranger; code on my phone; reported it to security',
    },
  },
  {
    key: 'data-does-not-match',
    name: { fi: 'luvut eivät täsmää', sv: 'siffrorna stämmer inte', en: 'the numbers do not match' },
    near: ['data-quality', 'analytics'],
    fi: {
      terms: 'tiedon oikeellisuus; kirjausvirhe; tiedon yhtenäisyys; raporttien luotettavuus; tuplarivi',
      signs:
        'luvut ei täsmää; kaksi eri lukua; kumpi luku on oikein; raportti näyttää väärin; excelissä eri luku; vanha luku raportissa; sama asiakas kahteen kertaan; kenttä tyhjä; kenttään kirjoitetaan mitä sattuu; vapaa tekstikenttä; pistettiin joku luku; arvattiin luku; mistä tämä luku tulee; mitä tällä mitataan; kerätään muttei käytetä; kukaan ei katso lukuja; katsottiin luvut yhdessä; luvuista näkyi; käyrä kääntyi',
    },
    sv: {
      terms:
        'datakvalitet i vardagen; korrekta uppgifter; registreringsfel; enhetliga uppgifter; mätetal; statistikföring',
      signs:
        'siffrorna stämmer inte; två olika siffror; vilken siffra är rätt; rapporten visar fel; en annan siffra i excel; samma kund två gånger; fältet tomt; satte någon siffra; gissade en siffra; var kommer siffran ifrån; samlas in men används inte; ingen tittar på siffrorna; tittade på siffrorna tillsammans; kurvan vände',
    },
    en: {
      terms: 'data entry error; consistent data; reporting quality; metrics; managing by data; duplicate record',
      signs:
        'numbers do not match; two different figures; which figure is right; report shows the wrong; different number in the spreadsheet; same customer twice; field is empty; put in any number; guessed the figure; where does this number come from; collected but never used; nobody looks at the numbers; looked at the numbers together; curve turned',
    },
  },
  {
    key: 'systems-do-not-talk',
    name: {
      fi: 'järjestelmät eivät keskustele',
      sv: 'systemen pratar inte med varandra',
      en: 'systems do not talk to each other',
    },
    near: ['interoperability', 'digital-services'],
    fi: {
      terms: 'tietojen siirto järjestelmien välillä; kertakirjaaminen; järjestelmien määrä; tiedonsiirtokatko',
      signs:
        'järjestelmät ei keskustele; kolmessa eri järjestelmässä; viisi ohjelmaa auki; viidet tunnukset; käsin järjestelmästä toiseen; kopioi liitä; kopioin ja liitän; kahdella näytöllä; tieto ei siirry; ei siirtynyt automaattisesti; näkyy toisessa muttei toisessa; ei näe heidän tietoja; ei pääsyä toisen järjestelmään; puhelimitse kysytään; cd-levyllä; tikulla siirrettiin; nyt tieto siirtyy itsestään; yhdellä kirjautumisella',
    },
    sv: {
      terms:
        'gränssnitt mellan system; kompatibla system; dataöverföring mellan system; engångsregistrering; antal system',
      signs:
        'systemen pratar inte; i tre olika system; fem program öppna; fem inloggningar; för hand från ett system till ett annat; klipper och klistrar; uppgiften flyttas inte; syns i det ena men inte i det andra; ser inte deras uppgifter; ringer och frågar; nu flyttas det automatiskt; med en inloggning',
    },
    en: {
      terms: 'data transfer between systems; compatible systems; single sign-on; enter once; number of systems',
      signs:
        'systems do not talk; in three different systems; five programs open; five logins; by hand from one system to another; copy and paste; does not transfer; shows in one but not the other; cannot see their data; have to phone and ask; moved it on a stick; now it transfers by itself',
    },
  },
  {
    key: 'phone-and-chat-flood',
    name: { fi: 'viestitulva', sv: 'meddelandeflod', en: 'flood of messages' },
    near: ['digital-skills', 'workplace-communication', 'workload'],
    fi: {
      terms:
        'viestitulva; informaatioähky; sähköpostitulva; viestintäkanavien määrä; ilmoitusähky; digikuormitus; sähköpostikäytäntö',
      signs:
        'sata lukematonta; kaksisataa sähköpostia; lomalta palatessa viestit; kanavia liikaa; missä kanavassa; teamsissa vai sähköpostissa; laittoi viestin ja soitti perään; viestit puhelimeen illalla; ryhmäviestit; kaikki kopiona; cc koko talo; etsin viestiä; viesti hukkui; sovittiin mitä mihinkin kanavaan; hiljensin ryhmän; ilmoitukset pois päältä; vastausta odotetaan heti; luin mutta unohdin; punainen pallo ilmoituksista',
    },
    sv: {
      terms:
        'meddelandeflod; informationsstress; e-postflod; snabbmeddelanden; digital belastning; e-postpraxis; för många kanaler',
      signs:
        'hundra olästa; tvåhundra mejl; för många kanaler att följa; i vilken kanal; teams eller mejl; skickade och ringde efter; gruppmeddelanden; alla på kopia; letar efter meddelandet; tystade gruppen; aviseringarna av; väntar svar genast',
    },
    en: {
      terms:
        'flood of messages; information overload; email overload; digital overload; email etiquette; too many channels',
      signs:
        'hundred unread; two hundred emails; which channel was it; chat or email; sent a message and rang after; group messages; everyone copied in; looking for the message; agreed what goes where; muted the group; reply expected at once; read it and forgot',
    },
  },
];
