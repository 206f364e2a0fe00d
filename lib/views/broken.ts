import { addressKey, type StoryAddress } from '@/lib/content/story';
import { defaultLocale, isLocale, type Locale, locales } from '@/lib/i18n/locales';
import { addressOf, type RouteParams } from '@/lib/routes/routes';
import type { Edition } from './edition';
import { type Frame, frameOf } from './frame';
import type { LanguageChoice } from './language-choice';

// On the desk, what is broken has a page nevertheless: it stands there until the files are mended, and the desk's panel
// says what is wrong with them. In other editions such addresses do not exist.

/** Stands in the place of a page beside the news that cannot be shown. */
type StandIn = { frame: Frame; title: string; description: string; body: ''; machine: false };

/** Stands in the place of a story that cannot be shown. */
export type BrokenView = StandIn & { kind: 'broken' };

const description = 'This page cannot be shown until its files are mended.';

export function brokenStory(edition: Edition, { locale, year, slug }: RouteParams<'story'>): BrokenView | undefined {
	if (!isLocale(locale) || !isBroken(edition, addressKey({ year, slug }), locale)) return undefined;
	const address = addressOf('story', { locale, year, slug });
	return { kind: 'broken', ...standIn(edition, locale, address, addressKey({ year, slug })) };
}

export function brokenFixedPage(edition: Edition, locale: string, page: string): StandIn | undefined {
	if (!isLocale(locale) || !isBroken(edition, `pages/${page}`, locale)) return undefined;
	return standIn(edition, locale, addressOf('fixed', { locale, page }), page);
}

/** The page for any language of a story that has none, since its original is broken. */
export function brokenAnyStory(
	edition: Edition,
	story: StoryAddress,
): (Omit<StandIn, 'body' | 'machine'> & { cover: undefined; card: undefined; choices: LanguageChoice[] }) | undefined {
	const key = addressKey(story);
	const choices = locales.filter((locale) => isBroken(edition, key, locale));
	if (choices.length === 0) return undefined;
	const address = addressOf('anyStory', story);
	return {
		frame: frameOf(edition, { locale: defaultLocale, address, alternates: [] }),
		title: key,
		description,
		cover: undefined,
		card: undefined,
		choices: choices.map((locale) => ({ locale, address: addressOf('story', { locale, ...story }), title: key })),
	};
}

/** Whether a language has a file that cannot be shown, or might have: of a folder that makes no whole, none can be. */
function isBroken({ files, catalogue }: Edition, folder: string, locale: Locale): boolean {
	if (!files) return false;
	const isJoined =
		catalogue.storiesByAddress.has(folder) || catalogue.fixedPages.some(({ name }) => folder === `pages/${name}`);
	if (isJoined) return files.has(`${folder}/${locale}.md`);
	return [...files].some((file) => file.startsWith(`${folder}/`));
}

function standIn(edition: Edition, locale: Locale, address: string, title: string): StandIn {
	return { frame: frameOf(edition, { locale, address, alternates: [] }), title, description, body: '', machine: false };
}
