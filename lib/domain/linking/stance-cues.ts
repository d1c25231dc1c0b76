import { compileCues } from '@/lib/domain/text/cues';
import type { Language } from '@/lib/domain/vocabulary';

type Cues = ReturnType<typeof compileCues>;

/** Words that turn the sentence after its topic: what follows stands against what came before. */
export const contrastCues: Record<Language, Cues> = {
  fi: compileCues('mutta; mut; kuitenkin; kuitenkaan; silti; paitsi; sen sijaan; toisaalta; vaikka'),
  sv: compileCues('men; dock; däremot; ändå; fast; fastän; trots; i stället; å andra sidan'),
  en: compileCues('but; however; yet; although; though; instead; despite; on the other hand'),
};

/** Cost, refusal and want of time or means. */
export const burdenCues: Record<Language, Cues> = {
  fi: compileCues(`kallis; kallista; kalliiksi; maksaa liikaa; liian kallis*; rahat lop*; budjetti ei; varaa ei; kieltäyd*;
    kieltäyty*; torju*; vastusta*; estä*; este; esteenä; haittaa; vaikeutta*; hankaloit*; hidasta*; kuormitta*; liian vähän;
    liikaa; turha; turhaa; turhalta; pakko; pakolla; lopetettiin; lopetetaan; peruttiin; perutaan; leikattiin; jäi tekemättä;
    jää tekemättä; jää jalkoihin; kustannuksella; ristiriid*; sotii; syö aikaa; vie ajan; vie aikaa; vievät aikaa; mahdoton*`),
  sv: compileCues(`dyr; dyrt; dyra; för dyrt; kostar för mycket; har inte råd; inget råd; vägra*; nekade*; motsätt*; hindra*;
    hinder; försvåra*; stoppa*; för lite; för mycket; onödig*; tvinga*; ställdes in; lades ner; drogs in; på bekostnad av;
    krock*; strider mot; tar tid från; stjäl tid; omöjlig*; hinner inte; hann inte`),
  en: compileCues(`expensive; costly; too costly; costs too much; cannot afford; refus*; reject*; declin*; oppos*; prevent* me;
    prevents us; block*; hinder*; slows; too little; too much; pointless; forced; cancelled; canceled; cut back; at the expense of;
    conflict*; clash*; against; eats into; takes time from; impossible; too busy; no time`),
};

/** What lessens or mends: less of something bad is something good. */
export const remedyCues: Record<Language, Cues> = {
  fi: compileCues(`vähen*; vähemmän; ehkäi*; estä*; puutu*; puutt*; korja*; karsi*; poista*; torju*; selvit*; ratkai*; helpot*;
    pois; eroon; suojel*; suojaa*; kunto*; lopeta*; lopetetaan`),
  sv: compileCues(`minsk*; mindre; förebygg*; förhindr*; åtgärd*; lös*; ta bort; tog bort; tar bort; bli av med; skydda*; lätta*;
    motverka*; sluta*`),
  en: compileCues(`reduc*; less; fewer; prevent*; avoid*; fix*; resolv*; solv*; remov*; cut; cuts; tackl*; protect*; eas*; recover*;
    stop; stopped; end; rid of`),
};
