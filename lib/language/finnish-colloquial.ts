const irregular = new Map<string, string>();
/** Spoken forms that no rule reaches, `standard: spoken spoken`. */
const lines = `olen: oon; olet: oot; tulen: tuun; tulet: tuut; tulee: tuu; menen: meen; menet: meet; panen: paan; meidän: meijän meiän;
  teidän: teijän teiän; yhden: yhen; kahden: kahen; kahdeksan: kaheksan; yhdeksän: yheksän; katsoo: kattoo; katson: katon; katsottiin: katottiin;
  katsoa: kattoa; katsoin: katoin; katsomaan: kattomaan kattoon; tehdään: tehään; nähdään: nähään; lähdetään: lähetään; lähden: lähen;
  lähdin: lähin; uudestaan: uuestaan; itse: ite itte; itseni: iteni itteni; itseään: itteään; metsä: mettä;
  viitsi: viitti; viitsin: viittin; ehdi: ehi; ehdin: ehin; ehditä: ehitä; ehditään: ehitään; pyydän: pyyän; pyydetään: pyyetään;
  tiedän: tiiän tiän; tiedä: tiiä tiä; tiedetään: tiietään; vuosi: vuos; käsi: käs; kaksi: kaks; yksi: yks; viisi: viis; kuusi: kuus;
  tarvitsee: tarvii; tarvitse: tarvi; häiritsee: häirii; sairausloma: saikku; sairauslomalla: saikulla;
  sairauslomalle: saikulle`;
for (const line of lines.split(';')) {
  const [standard = '', spoken = ''] = line.trim().split(': ');
  for (const form of spoken.split(' ')) irregular.set(form, standard);
}

/** Ends of spoken forms with the ends of written Finnish that stand for them. */
const endings: readonly [RegExp, readonly string[]][] = [
  [/ee$/, ['eä', 'ea', 'eää', 'eaa']],
  [/oo$/, ['oa', 'oaa']],
  [/öö$/, ['öä']],
  [/(?<=n)[uy]$/, ['ut', 'yt']],
  [/(?<=[aeiouyäö])s$/, ['ssa', 'ssä', 'si']],
  [/lt$/, ['lta', 'ltä']],
  [/st$/, ['sta', 'stä']],
  [/ll$/, ['lla', 'llä']],
  [/ks$/, ['ksi', 'kse']],
  [/(?<=[aeiouyäö])nen$/, ['inen']],
  [/(?<=[aeouyäö])s(?=et$|i[aä]$|t[aä]$)/, ['is']],
  [/ii$/, ['ia', 'iä']],
  [/(?<=[aeiouyäö])l$/, ['lla', 'llä', 'lle']],
  [/(?<=i)t$/, ['ta', 'tä']],
  [/(?<=[oö])tt(?=[auyä]+[^aeiouyäö]*$)/, ['itt']],
];

/** Written forms that a spoken Finnish form may stand for, likeliest first; to be tried where the form itself is unknown. */
export function writtenForms(spoken: string): string[] {
  const known = irregular.get(spoken);
  const forms = known === undefined ? [] : [known];
  if (spoken.length < 4) return forms;
  for (const [end, written] of endings) {
    if (!end.test(spoken)) continue;
    for (const ending of written) forms.push(spoken.replace(end, ending));
  }
  return forms;
}
