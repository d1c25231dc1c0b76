/** The words of the field (docs: product words). Code, catalogues and database use these and no synonyms. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** The four steps of leading learning, then the two that run through all of them (Keronen, Lemmetty & Collin 2025). */
export const stages = ['motives', 'moments', 'guiding', 'sharing', 'example', 'strategy'] as const;
export type Stage = (typeof stages)[number];

export const levels = ['individual', 'team', 'community'] as const;
export type Level = (typeof levels)[number];

export const motiveKinds = ['autonomy', 'competence', 'relatedness', 'meaning', 'security', 'reward'] as const;
export type MotiveKind = (typeof motiveKinds)[number];

export const linkRelations = ['supports', 'neutral', 'conflicts'] as const;
export type LinkRelation = (typeof linkRelations)[number];

export const linkStates = ['suggested', 'confirmed', 'edited', 'rejected', 'withdrawn'] as const;
export type LinkState = (typeof linkStates)[number];

export const linkTiers = ['strong', 'possible'] as const;
export type LinkTier = (typeof linkTiers)[number];

export const itemKinds = ['diaryEntry', 'teamLog', 'personalGoal', 'motive', 'summary', 'tension'] as const;
export type ItemKind = (typeof itemKinds)[number];
