import { expect, it } from 'vitest';
import { decodeUtf8 } from '@/lib/content/decode-utf8';

const bytes = (...parts: (string | number)[]) =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

it('drops a byte order mark, and keeps everything else', () => {
	expect(decodeUtf8(bytes(0xef, 0xbb, 0xbf, '---\r\n虹桥 \ufffd'))).toBe('---\r\n虹桥 \ufffd');
});

it('tells where a text stops being UTF-8', () => {
	expect(decodeUtf8(bytes('---\ntitle: caf', 0xe9, '\n---\n'))).toEqual({
		line: 2,
		column: 11,
		reason: 'the text is not UTF-8 from here on',
		remedy: 'save the file as UTF-8',
	});
});

it('is not misled by a replacement character that the writer wrote', () => {
	expect(decodeUtf8(bytes(0xef, 0xbb, 0xbf, 'a \ufffd\nb ', 0xff))).toMatchObject({ line: 2, column: 3 });
});
