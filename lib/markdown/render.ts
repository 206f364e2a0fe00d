import type { Element } from 'hast';
import type { Root, RootContent } from 'mdast';
import type { Locale } from '@/lib/i18n/locales';
import { writeBlockIds } from './block-ids';
import { type BlockNote, writeBlockNotes } from './block-notes';
import { isChart } from './blocks';
import { type ChartLabels, drawChart } from './chart/draw';
import { readChart } from './chart/read';
import { type FootnoteLabels, gatherFootnotes } from './footnotes';
import { linkHeadings } from './heading-links';
import { resolveLinks } from './links';
import { type FindTerms, markTerms } from './mark-terms';
import type { BlockIds } from './number-blocks';
import { type ResolvedPicture, resolvePictures } from './pictures';
import { boxTables } from './tables';
import { toHtml } from './to-html';

export type RenderOptions = {
	/** Language of the page. */
	locale: Locale;
	/** Ids of the blocks, in their order. */
	ids: readonly BlockIds[];
	/** Remarks of the site on blocks. */
	notes: readonly BlockNote[];
	/** The address in the page's language of a link written without one: `/2022/slug/#p7`. */
	resolveLink: (href: string) => string;
	/** Finds the terms whose Chinese names are to be shown, if any are. */
	findTerms?: FindTerms | undefined;
	/** The picture that lies beside the text. */
	resolvePicture: (src: string) => ResolvedPicture | undefined;
	/** Words that the steps add, in the page's language. */
	labels: FootnoteLabels & {
		/** Name of the link that a subhead has to itself. */
		heading: string;
		/** Name of the button that shows a term’s Chinese name. */
		inChinese: string;
		/** Name of the box in which a table scrolls. */
		table: string;
		chart: ChartLabels;
	};
};

/** The body of a story as HTML. The tree given stays as it is. */
export function renderBody(
	body: Root,
	{ locale, ids, notes, resolveLink, resolvePicture, findTerms, labels }: RenderOptions,
): string {
	const root = structuredClone(body);
	writeBlockIds(root, ids);
	resolveLinks(root, resolveLink);
	if (findTerms) markTerms(root, findTerms, labels.inChinese);
	linkHeadings(root, labels.heading);
	resolvePictures(root, resolvePicture);
	writeBlockNotes(root, notes);
	gatherFootnotes(root, labels);
	boxTables(root, labels.table);
	return toHtml(root, (block) => drawBlock(block, locale, labels.chart));
}

function drawBlock(block: RootContent, locale: Locale, labels: ChartLabels): Element | undefined {
	const reading = isChart(block) && readChart(block);
	if (!reading || 'findings' in reading) return undefined;
	return drawChart(reading.chart, locale, labels, block.data?.hProperties ?? {});
}
