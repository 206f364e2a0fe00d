import type { Script } from '@/lib/i18n/locales';

/**
 * Names go over from one script to another by their sound, roughly. What stays are classes of consonants, as in Soundex
 * (Russell, 1918), wider where a script has one letter for several sounds: Arabic has no p and v, Japanese no l and v.
 * Vowels, h, w and y come and go, and are left out.
 */
const classes = {
	P: 'pbfv' + 'пбфв' + 'بپفڤ' + 'バビブベボパピプペポフヴ',
	K: 'kcqgj' + 'кгжх' + 'كقگغخج' + 'カキクケコガギグゲゴジヂ',
	T: 'td' + 'тд' + 'تثدذطض' + 'タテトダデドヅ',
	S: 'sz' + 'сзшщцч' + 'سشصزظچ' + 'サシスセソザズゼゾチツ',
	N: 'mn' + 'мн' + 'من' + 'マミムメモナニヌネノン',
	R: 'rl' + 'рл' + 'رل' + 'ラリルレロ',
} as const;

const classOf = new Map(
	Object.entries(classes).flatMap(([name, letters]) => [...letters].map((letter) => [letter, name])),
);

/** Spellings of one sound, and articles and conjunctions that are written as one with a name. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/c(?=[heiy])/gu, 's'],
	[/x/gu, 'ks'],
	[/дж/gu, 'ж'],
	[/تش/gu, 'ش'],
	[/^(?:[وفبك]?ال|لل)/u, ''],
];

/**
 * Words of a language's own script that may be names: with a capital letter where the script has them, else any; of
 * Japanese, those in katakana. Latin letters among others are as they were, and are compared as such.
 */
const candidates: Partial<Record<Script, RegExp>> = {
	Latn: /(?<!\p{L})(?=\p{Lu})\p{Script=Latin}{3,}/gu,
	Cyrl: /(?<!\p{L})(?=\p{Lu})\p{Script=Cyrillic}{3,}/gu,
	Arab: /\p{Script=Arabic}{4,}/gu,
	Jpan: /[\p{Script=Katakana}ー]{3,}/gu,
};

/** Fewer classes are shared by too many words; after so many come the endings of cases. */
const fewest = 3;
const most = 4;

/** The beginnings of a text's names in classes of consonants, which are the same in all scripts that have a row here. */
export function nameSkeletons(text: string, script: Script | undefined): string[] {
	const candidate = script && candidates[script];
	if (!candidate) return [];
	return [...text.normalize('NFC').matchAll(candidate)]
		.map(([found]) => skeletonOf(found))
		.filter(({ length }) => length >= fewest);
}

function skeletonOf(name: string): string {
	const spelt = spellings.reduce(
		(word, [spelling, sound]) => word.replace(spelling, sound),
		/\p{Script=Latin}/u.test(name) ? name.normalize('NFKD').toLowerCase() : name.toLowerCase(),
	);
	return [...spelt]
		.map((letter) => classOf.get(letter) ?? '')
		.join('')
		.replace(/(.)\1+/gu, '$1')
		.slice(0, most);
}
