import type { Section, Topic } from '@/lib/config/site';
import { findPicture } from '@/lib/content/pictures';
import { type LocalisedStory, storiesIn } from '@/lib/content/queries';
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales';
import { resolvePicture } from '@/lib/images/renditions';
import { bodyToMarkdown } from '@/lib/markdown/to-markdown';
import { absoluteAddress, addressOf } from '@/lib/routes/routes';
import { resolveLink } from './body';
import type { Edition } from './edition';

/** A story in one language, as its Markdown file shows it: public facts, whole addresses. Dates are ISO, as written. */
export type StoryMarkdownView = {
	locale: Locale;
	title: string;
	description: string;
	url: string;
	date: string;
	updated?: string | undefined;
	checked?: string | undefined;
	section: Section;
	topics: readonly Topic[];
	/** BCP 47 tag of the language that it was translated from. */
	translatedFrom?: string | undefined;
	sources: readonly { name: string; url?: string | undefined; date?: string | undefined }[];
	body: string;
};

/** The Markdown file of each story in each of its languages, by address. */
export function storyMarkdownViews(edition: Edition): { address: string; view: StoryMarkdownView }[] {
	return locales.flatMap((locale) =>
		storiesIn(edition.catalogue, locale).map((entry) => ({
			address: addressOf('storyMarkdown', { locale, year: entry.story.year, slug: entry.story.slug }),
			view: viewOf(edition, entry),
		})),
	);
}

function viewOf({ catalogue, siteUrl }: Edition, { story, text }: LocalisedStory): StoryMarkdownView {
	const { year, slug, facts, texts } = story;
	const { locale, title, description } = text;
	const own = absoluteAddress(siteUrl, addressOf('story', { locale, year, slug }));
	const absolute = (href: string) => new URL(href, own).href;
	return {
		locale,
		title,
		description,
		url: own,
		date: facts.date,
		...(facts.updated && { updated: facts.updated }),
		...(facts.checked && { checked: facts.checked }),
		section: facts.section,
		topics: facts.topics,
		...(text.translation && { translatedFrom: localeFacts(texts[0].locale).tag }),
		sources: facts.sources,
		body: bodyToMarkdown(text.body, {
			ofLink: (href) => absolute(href.startsWith('/') ? resolveLink(catalogue, locale, href) : href),
			ofPicture: (src) => {
				const picture = findPicture(catalogue.pictures, text.path, src);
				return 'reason' in picture ? src : absolute(resolvePicture(picture).src);
			},
		}),
	};
}
