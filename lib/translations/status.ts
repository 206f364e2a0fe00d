import { type Drift, isStale } from '@/lib/content/drift';
import { parseContentPath } from '@/lib/content/paths';
import { whyUnpublished } from '@/lib/content/published';
import { addressKey, type Catalogue, type Story, type Text } from '@/lib/content/story';
import { type Locale, locales } from '@/lib/i18n/locales';

/** How a story stands in a language. `broken`: there is a file, and what is wrong with it keeps it from being read. */
export const statuses = ['original', 'current', 'stale', 'unstamped', 'missing', 'broken'] as const;
export type Status = (typeof statuses)[number];

/** Whether readers see a text: `draft` and `scheduled` texts are kept back, of `withdrawn` ones a notice is left. */
type Visibility = 'published' | 'draft' | 'scheduled' | 'withdrawn';

/** One story in one language. */
type TextStatus = {
	locale: Locale;
	status: Status;
	visibility: Visibility;
	/** The file that is there, or would be, relative to `content/`. */
	path: string;
	/** What has changed in the original, of a stale translation. */
	drift: Drift | undefined;
};

/** One story, in each language of the registry. */
export type StoryStatus = {
	/** `year/slug`. */
	address: string;
	/** Of the original; undefined where it is broken or missing. */
	title: string | undefined;
	texts: TextStatus[];
};

/**
 * The state of every story in every language, newest story first; after them, those whose original cannot be read.
 * `paths` are all files of the content folder: a text that is there and not in the catalogue is broken.
 */
export function statusOf(catalogue: Catalogue, paths: readonly string[], now: Date): StoryStatus[] {
	const present = new Set(paths);
	const absent = (address: string, locale: Locale): TextStatus => {
		const path = `${address}/${locale}.md`;
		const status = present.has(path) ? 'broken' : 'missing';
		return { locale, status, visibility: 'published', path, drift: undefined };
	};
	const readable = catalogue.stories.map((story): StoryStatus => {
		const address = addressKey(story);
		const texts = locales.map((locale) => {
			const text = story.texts.find((candidate) => candidate.locale === locale);
			return text ? statusOfText(story, text, now) : absent(address, locale);
		});
		return { address, title: story.texts[0].title, texts };
	});
	const unreadable = new Set(paths.flatMap(addressOfStory).filter((key) => !catalogue.storiesByAddress.has(key)));
	return [
		...readable,
		...[...unreadable].map((address): StoryStatus => {
			const texts = locales.map((locale) => absent(address, locale));
			return { address, title: undefined, texts };
		}),
	];
}

function addressOfStory(path: string): string[] {
	const at = parseContentPath(path);
	return 'kind' in at && at.kind === 'story' ? [addressKey(at)] : [];
}

function statusOfText(story: Story, text: Text, now: Date): TextStatus {
	const { locale, path, translation } = text;
	const drift = translation?.drift;
	const status = !translation ? 'original' : !drift ? 'unstamped' : isStale(drift) ? 'stale' : 'current';
	return { locale, status, visibility: visibilityOf(story, text, now), path, drift };
}

function visibilityOf(story: Story, text: Text, now: Date): Visibility {
	return whyUnpublished(story, text, now)?.state ?? (story.facts.withdrawn ? 'withdrawn' : 'published');
}

/** How many texts of each language have each status. */
export function totalsOf(stories: readonly StoryStatus[]): Record<Locale, Record<Status, number>> {
	const totals = Object.fromEntries(
		locales.map((locale) => [locale, Object.fromEntries(statuses.map((status) => [status, 0]))]),
	) as Record<Locale, Record<Status, number>>;
	for (const { locale, status } of stories.flatMap(({ texts }) => texts)) totals[locale][status]++;
	return totals;
}
