import { expect, it } from 'vitest';
import { readText } from '@/lib/content/read-text';
import type { Story } from '@/lib/content/story';
import { blocksOf } from '@/lib/markdown/blocks';
import { newTranslation } from '@/lib/translations/new-translation';
import { catalogueOfFiles, original } from '../support/sources';

const en = '2022/x/en.md';
const pictures = ['2022/x/cover.svg'];

/** The file of a German translation, and what is said of it beside its original. */
function made(source: string) {
	const { texts } = catalogueOfFiles({ [en]: source }, pictures).catalogue.stories[0] as Story;
	const text = newTranslation(texts[0], source);
	const { problems } = catalogueOfFiles({ [en]: source, '2022/x/de.md': text }, pictures);
	return { text, body: text.slice(text.indexOf('---\n\n') + 5), problems };
}

const body = `Wrapped
over lines[^a], see [b].

***

<!-- for the desk -->

1. One
   - Inner
2. Two

\`\`\`
a --> b
\`\`\`

[b]: https://example.org/

[^a]: A note.
`;

it('quotes each block in its place, items one by one, in comments that are no blocks', () => {
	const { body: quoted, text } = made(original({}, body));
	expect(quoted).toBe(`<!-- p1
Wrapped
over lines[^a], see [b].
-->

***

<!-- p2-1
1. One
   - Inner
-->
<!-- p2-2
2. Two
-->

<!-- p3
\`\`\`
a --\\> b
\`\`\`
-->

[b]: https://example.org/

<!-- footnote
[^a]: A note.
-->
`);
	const { findings, translation } = readText('story', text);
	expect(findings).toEqual([]);
	expect(translation && blocksOf(translation.body)).toEqual([]);
});

it('reads lines that end in CRLF', () => {
	expect(made(original({}, 'One\r\n\r\nTwo\r\n').replaceAll(/\r?\n/g, '\r\n')).body).toBe(
		'<!-- p1\nOne\n-->\n\n<!-- p2\nTwo\n-->\n',
	);
});

it('asks for the words around the picture and of corrections that the original has, and for no others', () => {
	const source = original({
		title: '"A: title # one"',
		image: '{ src: cover.svg, alt: A view, credit: A person }',
		corrections: '[{ date: 2022-03-11, note: Not so. }, { date: 2022-03-12, note: Nor so. }]',
	});
	const { text, problems } = made(source);
	expect(problems.map(({ severity, reason }) => `${severity}: ${reason}`)).toEqual([
		'warning: the translation is not stamped, so nobody can tell when the original moves on',
	]);
	expect(readText('story', text).translation?.frontMatter).toMatchObject({
		draft: true,
		translates: ['en'],
		image: { alt: expect.any(String), credit: expect.any(String) },
		corrections: [{ date: '2022-03-11' }, { date: '2022-03-12' }],
	});
	for (const words of ['A: title # one', 'A standfirst', 'A view', 'A person', 'Not so.', 'Nor so.'])
		expect(text).toContain(`# The original: ${words}\n`);
	expect(text).not.toContain('caption');

	const plain = made(original());
	expect(plain.text).not.toMatch(/image|corrections/);
	expect(plain.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
