import { brotliDecompressSync } from 'node:zlib';

/** The code points that a WOFF2 font has glyphs for, as its own table says: https://www.w3.org/TR/WOFF2/. */
export function charactersOf(font: Buffer): Set<number> {
	const tables = readDirectory(font);
	const data = brotliDecompressSync(font.subarray(tables.end, tables.end + font.readUInt32BE(20)));
	let offset = 0;
	for (const { tag, length } of tables.entries) {
		if (tag === 'cmap') return readCmap(data.subarray(offset, offset + length));
		offset += length;
	}
	throw new TypeError('the font has no table of characters');
}

/** The numbers of the known tables that matter here; `glyf` and `loca` alone are transformed unless they say otherwise. */
const known: Record<number, string> = { 0: 'cmap', 10: 'glyf', 11: 'loca' };

function readDirectory(font: Buffer): { entries: { tag: string; length: number }[]; end: number } {
	if (font.toString('latin1', 0, 4) !== 'wOF2') throw new TypeError('not a WOFF2 font');
	let at = 48;
	const readNumber = (): number => {
		let value = 0;
		for (let index = 0; index < 5; index++) {
			const byte = font.readUInt8(at++);
			value = value * 128 + (byte & 127);
			if (byte < 128) return value;
		}
		throw new TypeError('a number of more than five bytes');
	};
	const entries = Array.from({ length: font.readUInt16BE(12) }, () => {
		const flags = font.readUInt8(at++);
		const number = flags & 63;
		let tag = known[number] ?? String(number);
		if (number === 63) {
			tag = font.toString('latin1', at, at + 4);
			at += 4;
		}
		const original = readNumber();
		const isPlain = flags >> 6 === (tag === 'glyf' || tag === 'loca' ? 3 : 0);
		return { tag, length: isPlain ? original : readNumber() };
	});
	return { entries, end: at };
}

/** Formats 4 and 12, which hold Unicode: https://learn.microsoft.com/typography/opentype/spec/cmap. */
function readCmap(table: Buffer): Set<number> {
	const characters = new Set<number>();
	for (let index = 0; index < table.readUInt16BE(2); index++) {
		const subtable = table.subarray(table.readUInt32BE(8 + 8 * index));
		const format = subtable.readUInt16BE(0);
		if (format === 4) readSegments(subtable, characters);
		else if (format === 12) readGroups(subtable, characters);
		else if (format !== 14) throw new TypeError(`a table of characters in format ${format}`);
	}
	return characters;
}

function readSegments(table: Buffer, characters: Set<number>): void {
	const count = table.readUInt16BE(6) / 2;
	for (let segment = 0; segment < count; segment++) {
		const last = table.readUInt16BE(14 + 2 * segment);
		const first = table.readUInt16BE(16 + 2 * (count + segment));
		const delta = table.readUInt16BE(16 + 2 * (2 * count + segment));
		const at = 16 + 2 * (3 * count + segment);
		const rangeOffset = table.readUInt16BE(at);
		for (let point = first; point <= last && point < 0xffff; point++) {
			const glyph = rangeOffset === 0 ? point + delta : table.readUInt16BE(at + rangeOffset + 2 * (point - first));
			if ((glyph & 0xffff) !== 0) characters.add(point);
		}
	}
}

function readGroups(table: Buffer, characters: Set<number>): void {
	for (let group = 0; group < table.readUInt32BE(12); group++) {
		const at = 16 + 12 * group;
		for (let point = table.readUInt32BE(at); point <= table.readUInt32BE(at + 4); point++) characters.add(point);
	}
}
