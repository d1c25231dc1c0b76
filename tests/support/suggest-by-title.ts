import type { Suggestion } from '@/lib/domain/linking/types';
import type { AnalysedText } from '@/lib/language/types';

/** In the place of the engine: a goal is near when its title stands in the text, letter for letter. */
export function suggestByTitle(
  source: AnalysedText,
  goals: readonly { id: string; title: AnalysedText }[],
): Suggestion[] {
  return goals.flatMap(({ id: goalId, title }) => {
    const start = source.text.indexOf(title.text);
    if (start < 0) return [];
    const letter = 'a' as const;
    return [
      {
        goalId,
        tier: 'strong' as const,
        score: 1,
        relation: 'supports' as const,
        reason: {
          concepts: ['c:learning'],
          own: [{ field: 'text' as const, start, end: start + title.text.length, letter }],
          goal: [{ field: 'title' as const, start: 0, end: title.text.length, letter }],
        },
      },
    ];
  });
}
