import type { Story } from '@/lib/content/story';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { undrawable } from './characters';

/** So many characters fit on a card in any script, if in small print: nine lines of the widest. */
const mostCharacters = 300;

/** The headlines of a story that its share cards cannot show whole. */
export function judgeHeadlines({ texts }: Pick<Story, 'texts'>): Problem[] {
	return texts.flatMap(({ path, title, placeOf }) => {
		const place = placeOf(['title']);
		const { length } = [...title];
		const unknown = undrawable(title).map((character) =>
			problemIn(path, {
				...place,
				reason: `the headline ${JSON.stringify(title)} has ${describe(character)}, which no font of the share cards can draw`,
				remedy: 'write it with another character, or add a font that has it to lib/images/card/faces.ts',
			}),
		);
		if (length <= mostCharacters) return unknown;
		const reason = `the headline has ${length} characters, and ${mostCharacters} are the most that fit on a share card`;
		return [...unknown, problemIn(path, { ...place, reason, remedy: 'shorten it' })];
	});
}

function describe(character: string): string {
	const point = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
	return /\p{Cc}/u.test(character) ? `the control character U+${point}` : `"${character}" (U+${point})`;
}
