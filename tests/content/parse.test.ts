import { expect, it } from 'vitest';
import { parseText } from '@/lib/content/parse';

it('tells the same of a broken text however often it is asked, where gray-matter alone would forget', () => {
	const broken = '---\ntitle: "A\n---\n';
	const first = parseText(broken);
	expect(first).toHaveProperty('findings');
	expect(parseText(broken)).toEqual(first);
});

it('keeps dates, numbers and words as they are written', () => {
	const parsed = parseText('---\ndate: 2022-03-08\ntitle: 404\ntranslates: [en, 12e45678, 00000012]\ndraft: no\n---\n');
	expect(parsed).toMatchObject({
		values: { date: '2022-03-08', title: '404', translates: ['en', '12e45678', '00000012'], draft: 'no' },
	});
});

it('leaves the body on its lines', () => {
	expect(parseText('---\ntitle: A\n---\n\nText\n')).toMatchObject({ body: '\n\n\n\nText\n' });
});
