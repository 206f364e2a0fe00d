import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import { site } from '@/lib/config/site';
import { type Locale, localeFacts } from '@/lib/i18n/locales';
import { facesOf } from './faces';
import type { FittedLines } from './lines';
import { type CardSpec, cardSize } from './spec';

// What stands where on a card. Sizes are in pixels of 1200 × 630; a chat shows it at a quarter of that.

/** The paper’s colours in light, as `app/styles.css` has them. */
const colours = {
	paper: '#fffdf9',
	ink: '#1b1a17',
	quiet: '#605b52',
	rule: '#1b1a17',
	accent: '#a8201a',
	onSeal: '#fffdf9',
};

const margin = 52;
const masthead = { size: 40, height: 56, below: 26 };
const foot = { size: 30, leading: 1.35, gap: 22, above: 22 };

/** Of a headline: height of a line and the largest letters, by script, at a size of one pixel. */
export const headlineLeading: Record<ReturnType<typeof localeFacts>['script'], number> = {
	Latn: 1.1,
	Cyrl: 1.12,
	Arab: 1.42,
	Hans: 1.24,
	Jpan: 1.26,
	Kore: 1.24,
};

const headlineWeight = 700;

/** Where no picture fits, a strip of the paper’s colour ends the card. */
export const strip = 28;
/** Widths of the picture, the best first: a long headline takes from it, and all of it if it has to. */
export const artWidths = { picture: [[560, 470, 380], [strip]], seal: [[400]], none: [[strip]] } as const;

export function textWidth(artWidth: number): number {
	return cardSize.width - 2 * margin - artWidth;
}

/** The height that masthead and foot leave for the headline. */
export function headlineHeight(footHeight: number): number {
	return cardSize.height - 2 * margin - masthead.height - masthead.below - foot.above - footHeight;
}

/** A text on one line. */
export function line(text: string, locale: Locale, style: TextNode['style']): TextNode {
	const { tag, direction } = localeFacts(locale);
	const fontFamily = facesOf(locale).join(', ');
	// One cut for display whatever the size, so that widths grow as sizes do.
	const fontVariationSettings = '"opsz" 60';
	return {
		type: 'text',
		text,
		lang: tag,
		dir: direction,
		style: { fontFamily, fontVariationSettings, fontWeight: headlineWeight, whiteSpace: 'pre', ...style },
	};
}

export function footNode({ foot: parts, locale }: Pick<CardSpec, 'foot' | 'locale'>, width: number): ContainerNode {
	return box(
		{ ...rowFrom(locale), flexWrap: 'wrap', columnGap: foot.gap, width, flexShrink: 0 },
		parts.map((part) =>
			line(part.text, part.locale, {
				fontSize: foot.size,
				lineHeight: `${foot.size * foot.leading}px`,
				fontWeight: part.stands === 'out' ? headlineWeight : 500,
				color: part.stands === 'out' ? colours.accent : colours.quiet,
			}),
		),
	);
}

/** The whole card. `art` is what fills the picture’s place. */
export function cardNode(spec: CardSpec, { lines, size }: FittedLines, artWidth: number, art: Node): Node {
	const { locale } = spec;
	const width = textWidth(artWidth);
	const { script, direction } = localeFacts(locale);
	const isFromRight = direction === 'rtl';
	const column = box(
		{ flexDirection: 'column', width: cardSize.width - artWidth, height: cardSize.height, padding: margin },
		[
			box({ ...rowFrom(locale), alignItems: 'center', height: masthead.height, flexShrink: 0 }, [wordmark()]),
			box(
				{
					flexDirection: 'column',
					justifyContent: 'center',
					flexGrow: 1,
					paddingTop: masthead.below,
					paddingBottom: foot.above,
				},
				[
					box(
						{ flexDirection: 'column', alignItems: isFromRight ? 'flex-end' : 'flex-start' },
						lines.map((text) =>
							line(text, locale, {
								fontSize: size,
								lineHeight: `${headlineLeading[script] * size}px`,
								color: colours.ink,
							}),
						),
					),
				],
			),
			footNode(spec, width),
		],
	);
	const picture = box({ width: artWidth, height: cardSize.height, flexShrink: 0 }, [art]);
	return box({ ...rowFrom(locale), ...cardSize, backgroundColor: colours.paper }, [column, picture]);
}

/** The paper’s name, the Chinese one as a seal, from left to right in every language. */
function wordmark(): Node {
	return box({ flexDirection: 'row', alignItems: 'center', columnGap: 14 }, [
		line(site.name, 'en', { fontSize: masthead.size, fontWeight: 600, color: colours.ink }),
		box({ backgroundColor: colours.accent, borderRadius: 7, padding: '5px 11px 7px' }, [
			line(site.nativeName, 'zh', { fontSize: masthead.size * 0.78, lineHeight: 1.15, color: colours.onSeal }),
		]),
	]);
}

/** The seal that stands for a picture on the paper’s own pages: the name from top to bottom. */
export function sealNode(): Node {
	const characters = [...site.nativeName].map((character) =>
		line(character, 'zh', { fontSize: 236, lineHeight: '250px', color: colours.onSeal }),
	);
	return stripNode(characters);
}

/** A field of the paper’s colour. */
export function stripNode(children: Node[] = []): Node {
	return box(
		{
			flexDirection: 'column',
			alignItems: 'center',
			justifyContent: 'center',
			width: '100%',
			height: '100%',
			backgroundColor: colours.accent,
		},
		children,
	);
}

function rowFrom(locale: Locale): ContainerNode['style'] {
	return { flexDirection: localeFacts(locale).direction === 'rtl' ? 'row-reverse' : 'row' };
}

function box(style: NonNullable<ContainerNode['style']>, children: Node[]): ContainerNode {
	return { type: 'container', style: { display: 'flex', ...style }, children };
}
