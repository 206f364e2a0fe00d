import { hashOf } from '@/lib/config/hash';
import type { Story, StoryText } from '@/lib/content/story';
import { absoluteAddress, addressOf } from '@/lib/routes/routes';
import { type ShareService, shareLinks } from '@/lib/routes/sharing';
import type { Edition } from './edition';

/** What a reader can pass on of a story. Addresses are whole. */
export type ShareView = {
	/** The link that opens in the receiver's own language. */
	any: string;
	/** The link that stays in this language. */
	own: string;
	/** Of the link in any language. */
	links: { service: ShareService; href: string }[];
	/** Address of the picture of its code, for cameras. */
	code: string;
};

export function shareOf({ siteUrl }: Pick<Edition, 'siteUrl'>, story: Story, { locale, title }: StoryText): ShareView {
	const { year, slug } = story;
	const any = anyUrl(siteUrl, story);
	return {
		any,
		own: absoluteAddress(siteUrl, addressOf('story', { locale, year, slug })),
		links: shareLinks(locale, { title, url: any }),
		code: codeAddress(any),
	};
}

/** The links of all stories, each with the address of the picture of its code. */
export function codesOf({
	catalogue,
	siteUrl,
}: Pick<Edition, 'catalogue' | 'siteUrl'>): { url: string; address: string }[] {
	return catalogue.stories.map((story) => {
		const url = anyUrl(siteUrl, story);
		return { url, address: codeAddress(url) };
	});
}

function anyUrl(siteUrl: string, { year, slug }: Pick<Story, 'year' | 'slug'>): string {
	return absoluteAddress(siteUrl, addressOf('anyStory', { year, slug }));
}

/** A code is drawn from its link alone, so the link's hash names it. */
function codeAddress(url: string): string {
	return addressOf('picture', { file: `code-${hashOf(url)}.png` });
}
