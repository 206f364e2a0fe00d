import { createTranslator } from 'next-intl';
import { findInternalTarget } from '@/lib/content/internal-links';
import { findPicture } from '@/lib/content/pictures';
import type { Catalogue, FixedPage, Story, Text } from '@/lib/content/story';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { resolvePicture } from '@/lib/images/renditions';
import type { BlockNote } from '@/lib/markdown/block-notes';
import type { FindTerms } from '@/lib/markdown/mark-terms';
import { renderBody } from '@/lib/markdown/render';
import { addressOf } from '@/lib/routes/routes';

/**
 * The body of a text as HTML, its links leading to the same language where that exists, else to `any`. Dead links and
 * missing pictures are problems, which stop a build; the desk shows the text nevertheless.
 */
export function bodyOf(
	catalogue: Catalogue,
	text: Text,
	{ notes = [], findTerms }: { notes?: readonly BlockNote[]; findTerms?: FindTerms | undefined } = {},
): string {
	const t = createTranslator({ locale: text.locale, messages: messagesOf(text.locale), namespace: 'story' });
	return renderBody(text.body, {
		locale: text.locale,
		ids: text.blockIds,
		notes,
		findTerms,
		resolveLink: (href) => resolveLink(catalogue, text.locale, href),
		resolvePicture: (src) => {
			const picture = findPicture(catalogue.pictures, text.path, src);
			return 'reason' in picture ? undefined : resolvePicture(picture);
		},
		labels: {
			notes: t('notes'),
			back: (note) => t('backToText', { note: String(note) }),
			heading: t('share.anchor'),
			inChinese: t('inChinese'),
			table: t('table'),
			chart: {
				bars: t('chart.bars'),
				lines: t('chart.lines'),
				figures: t('chart.figures'),
				unknown: t('chart.unknown'),
			},
		},
	});
}

/** The address in a language of a link written without one. */
export function resolveLink(catalogue: Catalogue, locale: Locale, href: string): string {
	const target = findInternalTarget(catalogue, href);
	if ('reason' in target) return href;
	const address = target.kind === 'story' ? storyAddress(target.story, locale) : fixedAddress(target.page, locale);
	return target.fragment ? `${address}#${target.fragment}` : address;
}

function storyAddress({ year, slug, texts }: Story, locale: Locale): string {
	if (texts.some((text) => text.locale === locale)) return addressOf('story', { locale, year, slug });
	return addressOf('anyStory', { year, slug });
}

function fixedAddress({ name, texts }: FixedPage, locale: Locale): string {
	const exists = texts.some((text) => text.locale === locale);
	return addressOf('fixed', { locale: exists ? locale : texts[0].locale, page: name });
}
