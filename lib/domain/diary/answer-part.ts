/** Name of an answer's text in the history of its entry. */
export function answerPart(questionKey: string, followUpKey: string | null): string {
  return followUpKey ? `${questionKey}/${followUpKey}` : questionKey;
}

/** The answer that a part of the history belongs to; null for the whole text of a moment. */
export function answerOfPart(part: string): { questionKey: string; followUpKey: string } | null {
  if (part === 'text') return null;
  const [questionKey = '', followUpKey = ''] = part.split('/');
  return { questionKey, followUpKey };
}
