import type { Language } from '@/lib/domain/vocabulary';

/** `base: form form` lines; forms that a stemmer cannot bring to their base word. */
function forms(lines: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const line of lines.split(';')) {
    const [base = '', rest = ''] = line.trim().split(': ');
    for (const form of rest.split(' ')) if (form !== '') known.set(form, base);
  }
  return known;
}

export const irregularForms: Record<Language, ReadonlyMap<string, string>> = {
  fi: new Map(),
  sv: forms(`hålla: höll hållit håller; ta: tog tagit tar; ge: gav gett givit ger; se: såg sett ser; komma: kom kommit;
    bryta: bröt brutit bryter; skriva: skrev skrivit; bli: blev blivit; låta: lät låtit; falla: föll fallit; få: fick fått;
    bära: bar burit bär; sitta: satt suttit; ligga: låg legat; stå: stod stått; springa: sprang sprungit; hinna: hann hunnit;
    vinna: vann vunnit; försvinna: försvann försvunnit; dricka: drack druckit; sälja: sålde sålt säljer; välja: valde valt väljer;
    säga: sade sagt säger; lägga: lade lagt lägger; göra: gjorde gjort gör; veta: visste vetat vet; sluta: slöt slutit;
    stiga: steg stigit; driva: drev drivit; böja: böjde; rida: red; slita: slet slitit sliten slitna; skära: skar skurit;
    dra: drog dragit drar; slå: slog slagit; äta: åt ätit; sova: sov sovit; gråta: grät gråtit; bjuda: bjöd bjudit;
    bok: böcker; hand: händer; natt: nätter; man: män; kraft: krafter; fel: felen; sjuk: sjuka sjukt`),
  en: forms(`lead: led; teach: taught; leave: left; feel: felt; build: built; buy: bought; sell: sold; lose: lost; win: won;
    break: broke broken; fall: fell fallen; hold: held; meet: met; pay: paid; spend: spent; send: sent; speak: spoke spoken;
    write: wrote written; choose: chose chosen; grow: grew grown; know: knew known; hear: heard; find: found; bring: brought;
    run: ran; sit: sat; stand: stood; throw: threw thrown; wear: wore worn; tear: tore torn; sleep: slept; steal: stole stolen;
    understand: understood; forget: forgot forgotten; drive: drove driven; fly: flew flown; learn: learnt; show: shown;
    child: children; woman: women; man: men; crisis: crises; analysis: analyses; datum: data`),
};
