import { type Node, Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { localeFacts } from '@/lib/i18n/locales';
import { encodings } from '../formats';
import { drawnText } from './characters';
import { coverPixels } from './cover';
import { facesOf } from './faces';
import {
	artWidths,
	cardNode,
	footNode,
	headlineHeight,
	headlineLeading,
	line,
	sealNode,
	strip,
	stripNode,
	textWidth,
} from './layout';
import { type FittedLines, fitLines, type MeasuredPiece } from './lines';
import { type Break, joinPieces, type Piece, piecesOf } from './pieces';
import { registerFonts } from './register-fonts';
import { type CardSpec, cardSize, formatOf } from './spec';

/** Letters that are still read where a chat shows a card at a quarter of its size. */
const legible = 56;
const largest = 112;
const smallest = 30;

/** The breaks between lines to be content with, in turn. */
const manners: readonly (readonly Break[])[] = [['phrase'], ['phrase', 'word']];
const anywhere: readonly Break[] = ['phrase', 'word', 'letter'];

const renderer = new Renderer();

/**
 * A card as a picture, the same bytes every time. `read` gives the bytes of its picture as they lie in `content/`.
 * @throws if the headline fits in no way, which `judgeHeadlines` reports.
 */
export async function drawCard(spec: CardSpec, read: (path: string) => Uint8Array): Promise<Buffer> {
	const { artWidth, fitted } = await fitCard(spec);
	const node = cardNode(spec, fitted, artWidth, await artNode(spec, artWidth, read));
	const pixels = await renderer.render(node, { ...cardSize, format: 'raw' });
	const picture = sharp(pixels, { raw: { ...cardSize, channels: 4 } }).removeAlpha();
	const encoders = {
		png: () => picture.png({ palette: true, colours: 128, effort: 1, compressionLevel: 6, dither: 0 }),
		jpeg: () => picture.jpeg(encodings.jpeg),
	};
	return encoders[formatOf(spec)]().toBuffer();
}

/** A way of setting a card’s headline beside its picture. */
export type FittedCard = { artWidth: number; fitted: FittedLines };

/**
 * How a card’s headline is set: in letters that are legible beside the widest picture, breaking as readers would have it; else
 * in the largest letters that there is room for.
 */
export async function fitCard(spec: CardSpec): Promise<FittedCard> {
	await registerFonts(renderer, textOf(spec), facesOf(spec.locale));
	const pieces = piecesOf(drawnText(spec.headline), spec.locale);
	const ways: FittedCard[] = [];
	for (const { allowed, artWidth } of mannersOf(spec)) {
		if (allowed === anywhere && ways.length > 0) break;
		const width = textWidth(artWidth);
		const height = headlineHeight((await renderer.measure(footNode(spec, width))).height);
		const leading = headlineLeading[localeFacts(spec.locale).script];
		const measured = await measurePieces(joinPieces(pieces, allowed), spec);
		const fitted = fitLines(measured, { width, height, leading, largest, smallest });
		if (fitted && fitted.size >= legible) return { artWidth, fitted };
		if (fitted) ways.push({ artWidth, fitted });
	}
	const [best] = ways.sort((one, other) => other.fitted.size - one.fitted.size);
	if (!best) throw new RangeError(`a headline of ${spec.headline.length} characters does not fit on a card`);
	return best;
}

/** What to try in turn: a word is rather broken from its group than the picture given up, and letters only where nothing fits. */
function mannersOf({ art }: CardSpec): { allowed: readonly Break[]; artWidth: number }[] {
	const widths = art === 'seal' ? artWidths.seal : art ? artWidths.picture : artWidths.none;
	const inWords = widths.flatMap((group) =>
		manners.flatMap((allowed) => group.map((artWidth) => ({ allowed, artWidth }))),
	);
	return [...inWords, ...widths.flat().map((artWidth) => ({ allowed: anywhere, artWidth }))];
}

async function artNode(spec: CardSpec, width: number, read: (path: string) => Uint8Array): Promise<Node> {
	if (spec.art === 'seal') return sealNode();
	if (!spec.art || width === strip) return stripNode();
	const size = { width, height: cardSize.height };
	return { type: 'image', src: { ...size, data: await coverPixels(spec.art, read(spec.art.path), size) }, ...size };
}

/** Widths at a size of one pixel; they are measured at a hundred. */
async function measurePieces(pieces: readonly Piece[], { locale }: CardSpec): Promise<MeasuredPiece[]> {
	const style = { fontSize: 100 };
	const nodes = pieces.flatMap(({ text }) => [line(text.trimEnd(), locale, style), line(text, locale, style)]);
	const { children } = await renderer.measure({
		type: 'container',
		style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
		children: nodes,
	});
	return pieces.map((piece, index) => ({
		...piece,
		alone: (children[2 * index]?.width ?? 0) / 100,
		followed: (children[2 * index + 1]?.width ?? 0) / 100,
	}));
}

function textOf({ headline, foot }: CardSpec): string {
	return [drawnText(headline), ...foot.map(({ text }) => text)].join(' ');
}
