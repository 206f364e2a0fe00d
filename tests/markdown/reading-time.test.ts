import { expect, it } from 'vitest';
import { parseMarkdown } from '@/lib/markdown/parse';
import { readingMinutes } from '@/lib/markdown/reading-time';

function minutes(text: string): number {
	const parsed = parseMarkdown(text);
	if ('finding' in parsed) throw new Error(parsed.finding.reason);
	return readingMinutes(parsed.root);
}

it('counts words where they have spaces, and characters where they do not', () => {
	expect(minutes('word '.repeat(660))).toBe(3);
	expect(minutes('字'.repeat(1200))).toBe(3);
	expect(minutes('가나다 '.repeat(400))).toBe(3);
	expect(minutes('слово '.repeat(440))).toBe(2);
	expect(minutes('كلمة '.repeat(440))).toBe(2);
	expect(minutes(`${'字'.repeat(400)} ${'word '.repeat(220)}`)).toBe(2);
});

it('is at least one minute, and counts no comments', () => {
	expect(minutes('Short.')).toBe(1);
	expect(minutes(`Short.\n\n<!-- ${'word '.repeat(900)} -->\n`)).toBe(1);
});
