import sharp from 'sharp';
import { encode } from 'uqr';
import type { Edition } from '@/lib/views/edition';
import { codesOf } from '@/lib/views/share';

/** Pixels of a module, and modules of white around the code: https://www.qrcode.com/en/howto/code.html asks for four. */
const scale = 8;
const margin = 4;

/** The codes of all stories, by address. */
export async function drawCodes(edition: Edition): Promise<Map<string, Buffer>> {
	const drawn = codesOf(edition).map(async ({ url, address }) => [address, await drawCode(url)] as const);
	return new Map(await Promise.all(drawn));
}

/** The QR code of a link as a PNG: apps that read codes in pictures know no other format for sure. */
async function drawCode(url: string): Promise<Buffer> {
	const { data, size } = encode(url, { ecc: 'M', border: margin });
	const pixels = Buffer.from(data.flat().map((isDark) => (isDark ? 0 : 255)));
	return sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
		.resize(size * scale, size * scale, { kernel: 'nearest' })
		.png({ palette: true, colours: 2, compressionLevel: 9 })
		.toBuffer();
}
