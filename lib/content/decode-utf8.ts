import { placeAt } from '@/lib/problems/place';
import type { Finding } from '@/lib/problems/problem';

/** The text of a file, without a byte order mark, or the finding that says where it stops being UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | Finding {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// The decoder does not say where it stopped. It replaces what it cannot read, and a file may well hold such a
		// character of its own; so look for the first one that is not written in the bytes.
		const text = new TextDecoder().decode(bytes);
		const encoder = new TextEncoder();
		const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
		let offset = text.indexOf('\ufffd');
		while (isWritten(bytes, start + encoder.encode(text.slice(0, offset)).length))
			offset = text.indexOf('\ufffd', offset + 1);
		const reason = 'the text is not UTF-8 from here on';
		return { ...placeAt(text, offset), reason, remedy: 'save the file as UTF-8' };
	}
}

/** Whether U+FFFD itself stands at an index. */
function isWritten(bytes: Uint8Array, index: number): boolean {
	return bytes[index] === 0xef && bytes[index + 1] === 0xbf && bytes[index + 2] === 0xbd;
}
