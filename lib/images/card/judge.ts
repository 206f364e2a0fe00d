import type { Story } from '@/lib/content/story';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { undrawable } from './characters';

/** The headlines of a story that its share cards cannot show whole. */
export function judgeHeadlines({ texts }: Pick<Story, 'texts'>): Problem[] {
	return texts.flatMap(({ path, title, placeOf }) =>
		undrawable(title).map((character) =>
			problemIn(path, {
				...placeOf(['title']),
				reason: `the headline ${JSON.stringify(title)} has ${describe(character)}, which no font of the share cards can draw`,
				remedy: 'write it with another character, or add a font that has it to lib/images/card/faces.ts',
			}),
		),
	);
}

function describe(character: string): string {
	const point = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
	return /\p{Cc}/u.test(character) ? `the control character U+${point}` : `"${character}" (U+${point})`;
}
