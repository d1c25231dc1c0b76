import type { Language } from '@/lib/domain/vocabulary';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that carry grammar and no topic. For Finnish both forms and base forms stand here. */
export const stopWords: Record<Language, ReadonlySet<string>> = {
  fi: list(`
    ja tai sekä eli että jotta koska kun jos kuin vaikka mutta vaan sillä siis niin näin noin myös kuten joten
    ei en et emme ette eivät älä älkää ole olla on ovat oli olin olit olimme olivat ollut olleet olisi olen olemme olet
    minä sinä hän me te he se ne tämä tuo nämä nuo joka mikä kuka mitä mikään kukaan joku jokin jokainen kaikki itse
    minun sinun hänen meidän teidän heidän sen sitä siitä siihen siinä sille niiden niitä niistä niihin niissä tämän tätä
    tästä tähän tässä minua minulla minulle minut meitä meille meillä heitä heille hänelle hänellä hänet jonka jota josta
    johon jossa jolla jolle jotka joita joiden joista mille millä miten miksi missä mihin mistä milloin
    jo vielä nyt sitten silti aina usein joskus taas heti ihan aika melko hyvin vain edes juuri enää ehkä kyllä
    kanssa ilman ennen jälkeen aikana asti mukaan kautta varten vastaan yli alle ali välillä kohti luona ennemmin lisäksi
    pitää täytyä voida saada haluta alkaa muu toinen eräs moni paljon vähän enemmän liian hyvin tänään eilen huomenna
    sinne tänne sieltä täältä siellä täällä tuolla tuonne ettei ettemme ellei kuitenkin kuitenkaan lähinnä pois
    mä sä mun sun mua sua mulla sulla mulle sulle multa sulta musta susta mut oon oot toi tää noi nää tota tätä semmonen
    semmoinen tommonen tämmönen sellainen tällainen tuollainen niinku niinkuin sit nyt et ku kans vaikkei eikä enkä emmekä
    siinäkin tosi kai varmaan vissiin joo no noh jotenkin jotain jotakin joskin justiinsa just yhtään ollenkaan mikä`),
  sv: list(`
    och eller men att som för av på i till med om från den det de en ett är var varit vara har hade ha inte utan
    jag du han hon vi ni man mig dig sig oss er dem honom henne min mitt mina din ditt dina sin sitt sina vår vårt våra
    deras hans hennes detta denna dessa så då nu när där här hur vad vem vilken vilket vilka någon något några ingen
    inget inga alla allt varje mycket mer mest få fått får fick kan kunna kunde ska skall skulle vill ville måste bli blir
    blev blivit efter före under över mellan hos vid mot sedan innan medan bara också även än ju väl redan igen ännu
    eftersom därför trots alltid ofta aldrig ut upp ner in idag igår imorgon samma annan annat andra ej samt
    nåt nån nåra sånt sån såna dom mej dej sej va ba typ liksom asså ju nog väldigt ganska lite helt`),
  en: list(`
    the a an and or but of to in on at by for with from as is are was were be been being am it its this that these those
    i you he she we they me him her us them my your his our their mine yours ours theirs myself not no nor so than then
    there here when where who whom whose which what how why if because while until about into over under again once do
    does did doing have has had having can could will would shall should may might must just only also very too more most
    some any each every all both such own same other another up down out off through during before after between against
    s t don didn doesn isn wasn get got let much many few one today yesterday tomorrow gonna wanna kinda sorta okay ok yeah
    don't didn't doesn't isn't wasn't aren't weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't i'm i've
    i'd i'll it's that's there's we're we've you're they're he's she's let's what's`),
};

/**
 * Words of working life that stand in every text; they count a quarter. Finnish base forms, Swedish and English forms
 * (the analysis compares stems of these).
 */
export const genericWords: Record<Language, readonly string[]> = {
  fi: [
    ...list(`työ tehdä kehittää kehittäminen kehitys parantaa parannus tavoite asia päivä viikko kuukausi vuosi aika uusi
    hyvä huono tärkeä suuri pieni tuoda antaa ottaa tulla mennä käydä pitää jäädä huomata nähdä kertoa sanoa puhua pohtia
    miettiä ajatella tuntea tuntua auttaa tukea käyttää käyttö toimia toiminta tapa malli keino tilanne ongelma ratkaisu
    ihminen henkilö tiimi yksikkö osasto ryhmä organisaatio yritys talo paikka kohta osa määrä taso alku loppu kerta hetki
    viedä laittaa panna löytää löytyä kokeilla aloittaa lopettaa jatkaa muuttaa muutos lisätä vähentää edistää varmistaa
    mahdollistaa yhdessä yhteinen oma saada osata oikea mahdollisuus tarve merkitys tulos vaihe sovittaa sopia tarvita
    kohta tehtävä työntekijä esihenkilö johtaja kollega työkaveri tekeminen ensi ensimmäinen viime seuraava aamu ilta tunti minuutti
    moni kolme kaksi yksi neljä viisi saman sama koko melkein jatkuva jokapäiväinen hoitaa
    tietää muistaa lähteä pysyä palata katsoa kuulua kestää tapahtua liittyä näyttää istua seistä etsiä valita väki porukka
    päivittäin viikoittain kuukausittain vuosittain viikonloppu puolivuosi kuusi seitsemän kahdeksan yhdeksän kymmenen sata
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu
    heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu kevät kesä syksy talvi`),
  ],
  sv: [
    ...list(`arbete arbeta jobb jobba göra gör gjorde utveckla utveckling förbättra förbättring mål sak dag vecka månad år
    tid ny nya nytt god gott bra bättre dålig viktig stor stora liten små ge ta kom komma gå gick se såg säga sa tala prata
    tänka känna hjälpa stödja använda sätt modell situation problem lösning människa person grupp team enhet avdelning
    organisation företag plats del mängd nivå börja sluta fortsätta ändra förändring öka minska främja säkerställa
    tillsammans gemensam egen behov betydelse resultat steg medarbetare chef kollega nästa förra morgon timme minut två tre
    fyra fem sex sju åtta nio tio hundra titta visa försöka hålla sätta ställa lägga sitta stå ligga lämna folk dagligen
    veckovis månadsvis årligen måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli
    augusti september oktober november december vår sommar höst vinter`),
  ],
  en: [
    ...list(`work working job make made develop development improve improvement goal aim thing day week month year time new
    good better best bad important big great small give take took come came go went see saw say said tell told talk think
    thought feel felt help support use way model situation problem solution people person group team unit ward department
    organisation organization company place part amount level start stop continue change increase decrease promote ensure
    together common shared need want result step employee manager colleague next last morning hour minute two three four
    five every still really always simply keep kept become
    like something anything everything nothing anybody somebody lot bit back away
    people look try turn show bring leave hold put set stay move sit daily weekly monthly yearly six seven eight nine ten
    hundred monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december spring summer autumn winter`),
  ],
};
