import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '@/lib/i18n/locales';

/** A sentence or so in all languages; those of one `doc` stand in the order of the text. */
export type Segment = { id: string; doc: string; texts: Record<Locale, string> };

/** Reads segments, an object of JSON a line, packed or not. */
export function readCorpus(file: string): Segment[] {
	const bytes = readFileSync(file);
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Segment);
}

/** Whole documents go to one half or the other, by the parity of the first byte of their name's SHA-256. */
export function isOfTunedHalf(doc: string): boolean {
	return (createHash('sha256').update(doc).digest()[0] as number) % 2 === 0;
}
