import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '@/lib/config/hash';
import type { SourcePicture } from '@/lib/content/read-picture';
import type { Locale } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import { versions } from './faces';

/** All that a card shows. Plain data: what is drawn follows from it alone, and from the picture that it names. */
export type CardSpec = {
	/** The language of the headline, whose script and direction the card takes. */
	locale: Locale;
	headline: string;
	/** Small words below the headline, each in a language; one of them stands out. */
	foot: readonly { text: string; locale: Locale; stands: 'out' | 'back' }[];
	/** The picture beside the words; the paper’s seal for a page of the paper itself. */
	art: Pick<SourcePicture, 'hash' | 'path' | 'width' | 'height'> | 'seal' | undefined;
};

/** In pixels: what Open Graph’s readers ask for, 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 };

export type CardFormat = 'png' | 'jpeg';

/** Drawings have few colours, and are smaller and sharper as PNG; photographs are not. */
export function formatOf({ art }: CardSpec): CardFormat {
	return art === undefined || art === 'seal' || art.path.endsWith('.svg') ? 'png' : 'jpeg';
}

/** The address of a card: it names all that decides what the card’s bytes are. */
export function cardAddress(spec: CardSpec): string {
	const { art, ...words } = spec;
	const drawn = { ...words, art: typeof art === 'object' ? art.hash : art };
	const file = `card-${hashOf(`${recipe()}\n${JSON.stringify(drawn)}`)}.${formatOf(spec) === 'jpeg' ? 'jpg' : 'png'}`;
	return addressOf('picture', { file });
}

const folder = 'lib/images/card';
let known: string | undefined;

/** Hash of the code that draws, of the fonts and of the libraries. */
function recipe(): string {
	const code = () =>
		readdirSync(folder)
			.sort()
			.map((name) => hashOf(readFileSync(join(folder, name))));
	known ??= hashOf(JSON.stringify([versions, code()]));
	return known;
}
