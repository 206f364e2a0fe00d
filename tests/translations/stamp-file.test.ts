import { describe, expect, it } from 'vitest';
import { parseText } from '@/lib/content/parse';
import { withStamp } from '@/lib/translations/stamp-file';

const stamp = ['en', 'title:00000001', '12e45678'];

/** A text around the lines of `translates`, with everything that a writer may do in YAML and a program might undo. */
const around = (lines: string) =>
	`---\r\n# A comment: with a colon\r\n"title":   'It''s "odd"'   # why not\r\ndescription: >-\r\n  Folded\r\n  words\r\n${lines}draft:   true \r\ntranslators: [ "A",B ]\r\n---\r\n\r\nBody --- \r\n\r\n---\r\n\ttranslates: [en]\r\n`;

describe('a stamp is written', () => {
	it.each([
		['over brackets', 'translates: [en]\r\n', ''],
		['over brackets on many lines', 'translates: [\r\n  en,\r\n  "title:0000000a"\r\n]\r\n', ''],
		['before a comment', 'translates:  [ en ]   # not yet\r\n', '   # not yet'],
	])('%s, and nothing else changes', (_, lines, after) => {
		expect(withStamp(around(lines), stamp)).toBe(
			around(`translates:\r\n  - en\r\n  - title:00000001\r\n  - 12e45678${after}\r\n`),
		);
	});

	it('over a former stamp, in its indentation', () => {
		const former = "translates: # by hand\r\n- en\r\n# old\r\n- 'title:0000000a' # last\r\n# next\r\n";
		expect(withStamp(around(former), stamp)).toBe(
			around('translates: # by hand\r\n- en\r\n- title:00000001\r\n- 12e45678 # last\r\n# next\r\n'),
		);
	});

	it('so that it can be read, and written again without a change', () => {
		const stamped = withStamp(around('translates: [en]\r\n'), stamp);
		expect(parseText(stamped)).toMatchObject({ values: { translates: stamp, draft: 'true', translators: ['A', 'B'] } });
		expect(withStamp(stamped, stamp)).toBe(stamped);
	});

	it('with a byte order mark and with lines that end in a line feed', () => {
		const text = '\ufeff---\ntitle: a\ntranslates: [en]\n---\nBody\n';
		expect(withStamp(text, ['en', '00000000'])).toBe(
			'\ufeff---\ntitle: a\ntranslates:\n  - en\n  - 00000000\n---\nBody\n',
		);
	});
});
