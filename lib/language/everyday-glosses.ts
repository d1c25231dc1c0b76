/**
 * English of everyday words whose first translation in a dictionary misleads, `word: translation, translation`. General
 * words of the language and of working life; a gloss is read by a machine and never shown.
 */
const finnish = `koko: whole; aika: time; päivä: day; viikko: week; kerta: time; käydä: go, visit; saada: get; tulla: come; mennä: go;
  pitää: must, keep; jäädä: stay, remain; ottaa: take; laittaa: put; panna: put; tehdä: do, make; antaa: give; viedä: take; tuoda: bring;
  kysyä: ask; sanoa: say; kertoa: tell; puhua: talk; juttu: thing, story; jutella: chat; asia: matter, thing; hoitaa: take care, handle;
  hoitaja: nurse; hoito: care, treatment; potilas: patient; osasto: ward, department; vuoro: shift, turn; yövuoro: night shift; aamuvuoro: morning shift;
  iltavuoro: evening shift; raportti: handover, report; kirjata: record; kirjaus: record; kirjaaminen: documentation; lääke: medicine; lääkäri: doctor;
  omainen: relative; asiakas: customer; työkaveri: colleague; kaveri: friend, mate; porukka: team, people; pomo: boss; esihenkilö: supervisor;
  lähiesihenkilö: supervisor; johto: management; työ: work; duuni: work, job; homma: job, task; hommat: tasks; keikka: job; palaveri: meeting;
  kokous: meeting; tauko: break; kahvi: coffee; kahvitauko: coffee break; lomake: form; lista: list; lappu: note; kone: machine, computer;
  ohjelma: program, software; järjestelmä: system; näyttö: screen; puhelin: phone; avain: key; ovi: door; hylly: shelf; varasto: store, warehouse;
  tilata: order; tilaus: order; lasku: invoice; hinta: price; raha: money; kulu: cost; kallis: expensive; halpa: cheap; säästää: save; säästö: saving;
  virhe: mistake, error; moka: mistake; mokata: fail; vika: fault; rikki: broken; hajota: break down; korjata: fix, repair; huolto: maintenance;
  huoltaa: maintain; vahinko: accident, damage; tapaturma: accident; kaatua: fall; kaatuminen: fall; loukkaantua: get hurt; turvallinen: safe;
  turvallisuus: safety; suojain: protective gear; kypärä: helmet; hanska: glove; väsynyt: tired; väsyä: get tired; jaksaa: cope, have energy;
  jaksaminen: wellbeing, coping; kiire: hurry, rush; ehtiä: have time; kuormitus: workload; stressi: stress; sairausloma: sick leave; saikku: sick leave;
  loma: holiday; vapaa: free; vapaapäivä: day off; lepo: rest; uni: sleep; nukkua: sleep; oppia: learn; opettaa: teach; opetella: learn, practise;
  opiskelija: student; harjoittelija: trainee; perehdyttää: introduce, train; perehdytys: orientation, training; uusi: new; vanha: old; nuori: young;
  ohjata: guide; ohjaaja: instructor; neuvo: advice; neuvoa: advise; auttaa: help; apu: help; yhdessä: together; yksin: alone; mukaan: along;
  palaute: feedback; kiitos: thanks; kehua: praise; kiittää: thank; kokeilla: try; kokeilu: experiment; keksiä: invent; idea: idea; parantaa: improve;
  muuttaa: change; muutos: change; vaihtaa: change; vaihto: change; siirtää: move; siirto: transfer; odottaa: wait; jono: queue; myöhästyä: be late;
  myöhässä: late; ajoissa: on time; nopea: fast; hidas: slow; helppo: easy; vaikea: difficult; pelätä: be afraid; uskaltaa: dare; rohkea: brave;
  luottaa: trust; luottamus: trust; kunnioittaa: respect; tasa-arvo: equality; yhdenvertainen: equal; kieli: language; suomi: Finnish; ruotsi: Swedish;
  englanti: English; tulkki: interpreter; maahanmuuttaja: immigrant; ympäristö: environment; jäte: waste; roska: rubbish; lajitella: sort; kierrättää: recycle;
  päästö: emission; hävikki: waste; ruoka: food; keittiö: kitchen; siivota: clean; siivous: cleaning; siistiä: tidy; puhdas: clean; likainen: dirty;
  koulu: school; luokka: classroom, class; oppilas: pupil; opettaja: teacher; ope: teacher; lapsi: child; vanhempi: parent; päiväkoti: day care;
  kunta: municipality; palvelu: service; digitaalinen: digital; sähköinen: electronic; paperi: paper; tulostaa: print; tieto: information, knowledge;
  tietää: know; osata: know how; osaaminen: skill, competence; taito: skill; laatu: quality; tarkistaa: check; mitata: measure; mitta: measure; piirustus: drawing;
  tuote: product; tuotanto: production; toimittaa: deliver; toimitus: delivery; toimittaja: supplier; myydä: sell; myynti: sales; ostaa: buy; kauppa: deal, shop;
  sopimus: contract; tarjous: offer; vastuu: responsibility; päätös: decision; päättää: decide; valita: choose; tavoite: goal; tulos: result; ei: not;
  kukaan: nobody; mikään: nothing; aina: always; joskus: sometimes; usein: often; taas: again; enää: anymore; vielä: still; vasta: only; heti: at once;
  liian: too; melkein: almost; ihminen: person; nainen: woman; mies: man; perhe: family; koti: home; kotiin: home; kotona: at home; mökki: cottage;
  katsoa: look; nähdä: see; kuulla: hear; kuunnella: listen; tuntea: feel; tuntua: feel; itkeä: cry; nauraa: laugh; huutaa: shout; riita: quarrel;
  suuttua: get angry; vihainen: angry; pettynyt: disappointed; iloinen: glad; ylpeä: proud; huoli: worry; lähteä: leave; lopettaa: stop, quit; alkaa: begin;
  jatkaa: continue; loppua: run out, end; riittää: be enough; puuttua: be missing, lack; pyytää: ask for; löytää: find; etsiä: search; hakea: fetch; juosta: run;
  kävellä: walk; kerros: floor; tila: room, space; huone: room; sänky: bed; pesu: washing; käsi: hand; silmä: eye; korva: ear; selkä: back; jalka: foot, leg;
  soida: ring; soittaa: call, ring; vastata: answer; unohtaa: forget; unohtua: be forgotten; muistaa: remember; lukea: read; kirjoittaa: write; piirtää: draw;
  näyttää: show; selittää: explain; ymmärtää: understand; luvata: promise; lupaus: promise; syödä: eat; juoda: drink; istua: sit; seistä: stand; nostaa: lift;
  kantaa: carry; pudota: fall; tippua: fall; hävitä: get lost; kadota: disappear; lainata: lend; palauttaa: return; lähettää: send; avata: open; sulkea: close;
  käynnistää: start; pysähtyä: stop; pysäyttää: stop; ajaa: drive, run; täyttää: fill in; laskea: count; maksaa: pay, cost; ansaita: earn; palkka: pay, salary;
  uus: new; hukassa: lost; jumissa: stuck; sekaisin: mixed up; pihalla: lost, confused; poikki: broken, exhausted; kesken: unfinished; kipeä: ill, sore;
  kipeänä: ill; auki: open; kiinni: closed; päällä: on; paikalla: present; turhaan: in vain; vahingossa: by accident; liikaa: too much; tarpeeksi: enough;
  kova: hard; kovaa: fast; lujaa: fast; hiljaa: quietly; hiljainen: quiet; tyhjä: empty; täysi: full; märkä: wet; kuuma: hot; kylmä: cold; ääni: voice, sound;
  ilma: air, weather; valo: light; vesi: water; sähkö: electricity; lämpö: heat; öljy: oil; auto: car; bussi: bus; pyörä: bicycle; koira: dog; kissa: cat; marja: berry;
  kalastaa: fish; kuoro: choir; laulaa: sing; pelata: play; peli: game; leikkiä: play; lomalla: on holiday; eläke: pension, retirement; eläkkeelle: retire`;
const swedish = `hela: whole; tid: time; dag: day; vecka: week; gång: time; få: get; komma: come; gå: go; ta: take; lägga: put; ställa: put; göra: do, make;
  ge: give; fråga: ask, question; säga: say; berätta: tell; prata: talk; sak: thing; grej: thing; vård: care; vårda: care for; skötare: nurse;
  sjuksköterska: nurse; patient: patient; avdelning: ward, department; skift: shift; tur: shift, turn; nattskift: night shift; rapport: handover, report;
  medicin: medicine; läkare: doctor; anhörig: relative; kund: customer; kollega: colleague; gäng: team; chef: boss, supervisor; ledning: management;
  arbete: work; jobb: work, job; möte: meeting; paus: break; kaffe: coffee; lista: list; lapp: note; maskin: machine; dator: computer; program: software;
  system: system; skärm: screen; telefon: phone; nyckel: key; dörr: door; lager: store, warehouse; beställa: order; faktura: invoice; pris: price;
  pengar: money; kostnad: cost; dyr: expensive; spara: save; fel: mistake, error; trasig: broken; laga: fix, repair; underhåll: maintenance; olycka: accident;
  ramla: fall; trygg: safe; säkerhet: safety; trött: tired; orka: cope, have energy; bråttom: hurry; hinna: have time; belastning: workload; stress: stress;
  sjukskriven: on sick leave; ledig: free; semester: holiday; lära: learn, teach; lärare: teacher; studerande: student; praktikant: trainee; ny: new; gammal: old;
  ung: young; handleda: guide; handledare: instructor; råd: advice; hjälpa: help; hjälp: help; tillsammans: together; ensam: alone; återkoppling: feedback;
  respons: feedback; tack: thanks; pröva: try; prova: try; försök: experiment; förbättra: improve; ändra: change; byta: change; flytta: move; vänta: wait; kö: queue;
  försenad: late; snabb: fast; långsam: slow; lätt: easy; svår: difficult; våga: dare; rädd: afraid; lita: trust; förtroende: trust; språk: language; finska: Finnish;
  svenska: Swedish; miljö: environment; avfall: waste; svinn: waste; sopor: rubbish; mat: food; kök: kitchen; städa: clean; städning: cleaning; skola: school; klass: class;
  elev: pupil; barn: child; förälder: parent; dagis: day care; kommun: municipality; tjänst: service; digital: digital; papper: paper; skriva: write; uppgift: task;
  veta: know; kunna: know how; kunnande: skill, competence; kompetens: competence; kvalitet: quality; kontrollera: check; mäta: measure; ritning: drawing;
  produkt: product; leverera: deliver; leverans: delivery; sälja: sell; köpa: buy; avtal: contract; ansvar: responsibility; beslut: decision; mål: goal; inte: not;
  ingen: nobody; alltid: always; ofta: often; igen: again; människa: person; familj: family; hem: home; hemma: at home; stuga: cottage; se: see; titta: look;
  höra: hear; lyssna: listen; känna: feel; arg: angry; glad: glad; stolt: proud; oro: worry; sluta: stop, quit; börja: begin; räcka: be enough; sakna: lack; söka: search;
  hitta: find; hämta: fetch; springa: run; våning: floor; rum: room; säng: bed; hand: hand; öga: eye; rygg: back; fot: foot; ben: leg;
  visa: show; glömma: forget; flytta: move; köra: drive; ringa: call, ring; svara: answer; minnas: remember; läsa: read; rita: draw; förklara: explain; förstå: understand;
  lova: promise; äta: eat; dricka: drink; sitta: sit; stå: stand; lyfta: lift; bära: carry; falla: fall; tappa: drop, lose; försvinna: disappear; låna: lend, borrow;
  skicka: send; öppna: open; stänga: close; starta: start; stanna: stop; fylla: fill; räkna: count; betala: pay; kosta: cost; lön: pay, salary; unge: child; gubbe: old man;
  golv: floor; blankett: form; skift: shift; pass: shift; gympa: gym; lektion: lesson; rast: break; kvar: left; borta: gone, lost; färdig: ready; ledsen: sad; sjuk: ill; ont: pain;
  varm: hot; kall: cold; tom: empty; full: full; våt: wet; tyst: quiet; luft: air; ljus: light; vatten: water; el: electricity; värme: heat; olja: oil; bil: car; cykel: bicycle;
  hund: dog; katt: cat; bär: berry; fiska: fish; kör: choir; sjunga: sing; spela: play; spel: game; pension: retirement; vis: way; viktig: important; bättre: better; sämre: worse`;

const read = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines.split(';').map((line) => {
      const [word = '', translations = ''] = line.trim().split(': ');
      return [word, translations.split(', ')] as const;
    }),
  );

export const everydayGlosses = { fi: read(finnish), sv: read(swedish) } as const;
