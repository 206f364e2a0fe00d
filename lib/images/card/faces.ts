import { type Locale, localeFacts } from '@/lib/i18n/locales';
import manifest from '@/package.json';

/** The faces of cards, each the package `@fontsource-variable/<name>`: one serif of a newspaper for each script. */
export const faces = {
	'source-serif-4': { axis: 'opsz' },
	'noto-serif-sc': { axis: 'wght' },
	'noto-serif-jp': { axis: 'wght' },
	'noto-serif-kr': { axis: 'wght' },
	'noto-naskh-arabic': { axis: 'wght' },
} as const;

export type Face = keyof typeof faces;

/** A script’s own face, which the others stand behind: for a Chinese name in a German headline. */
const own: Record<ReturnType<typeof localeFacts>['script'], Face> = {
	Latn: 'source-serif-4',
	Cyrl: 'source-serif-4',
	Arab: 'noto-naskh-arabic',
	Hans: 'noto-serif-sc',
	Jpan: 'noto-serif-jp',
	Kore: 'noto-serif-kr',
};

/** All faces in the order in which a language looks for a character in them. */
export function facesOf(locale: Locale): Face[] {
	return [...new Set([own[localeFacts(locale).script], ...(Object.keys(faces) as Face[])])];
}

/** The versions of all that letters are drawn with. */
export const versions = Object.entries(manifest.dependencies).filter(
	([name]) => name.startsWith('@fontsource-variable/') || name === '@takumi-rs/core' || name === 'sharp',
);
