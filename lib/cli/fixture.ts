import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import sharp from 'sharp';
import { type sections, topics } from '@/lib/config/site';
import { type Stamped, stampOf, writeStamp } from '@/lib/content/stamp';
import { type Locale, locales } from '@/lib/i18n/locales';
import { parseMarkdown } from '@/lib/markdown/parse';
import { fixtureWords } from './fixture-words';

const stories = 300;
const firstDay = Date.UTC(2020, 0, 6);
const daysBetween = 5;
/** The one whose cover is a photograph. */
const withPixels = 296;

/** How many in a hundred of the stories each language has: some have nearly all, some hardly any. */
const coverage: Record<Locale, number> = { en: 96, zh: 85, ja: 40, ko: 22, fr: 48, es: 30, de: 60, ru: 12, ar: 34 };

/** Sections in uneven shares; the last has nothing, so that an empty list can be looked at. */
const sectionShares = [
	...Array(7).fill('news'),
	...Array(3).fill('policy'),
	...Array(4).fill('business'),
	'people',
	'people',
	'guides',
] as (typeof sections)[number][];

/** Writes the test site, 300 stories in uneven languages, into a folder. The same seed gives the same bytes. */
export async function writeFixture(folder: string): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	const random = seeded(20220308);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

	for (let number = 1; number <= stories; number++) {
		const date = new Date(firstDay + number * daysBetween * 86_400_000).toISOString().slice(0, 10);
		const story = join(folder, date.slice(0, 4), `test-story-${number}`);
		const [original = 'en', ...translations] = locales.filter((locale) => random() * 100 < coverage[locale]);
		const subject = Math.floor(random() * 5);
		const predicate = Math.floor(random() * 5);
		const paragraphs = Array.from({ length: 3 + Math.floor(random() * 22) }, () =>
			[0, 1, 2, 3].filter(() => random() < 0.7),
		);
		const hasCover = random() < 0.7;
		const coverFile = number === withPixels ? 'cover.jpg' : 'cover.svg';
		if (hasCover) {
			const drawing = cover(Math.floor(random() * 360), number);
			write(join(story, coverFile), number === withPixels ? await photographOf(drawing) : drawing);
		}

		let stamp: string[] = [];
		for (const locale of [original, ...translations]) {
			const isOriginal = locale === original;
			const { subjects, predicates, sentences } = fixtureWords[locale];
			const space = locale === 'zh' || locale === 'ja' ? '' : ' ';
			const title = `${subjects[subject]}${space}${predicates[predicate]}`;
			const description = sentences[1] as string;
			const alt = subjects[subject] as string;
			const body = paragraphs
				.map((chosen, index) => {
					const text = (chosen.length > 0 ? chosen : [2]).map((sentence) => sentences[sentence]).join(space);
					return index % 5 === 4 ? `## ${predicates[index % 5]}\n\n${text}` : text;
				})
				.concat(rareChart(number, subjects))
				.join('\n\n');
			if (isOriginal)
				stamp = rareStamp(number, { title, description, body: treeOf(body), image: hasCover ? { alt } : undefined });
			const image = hasCover
				? [`image: { ${isOriginal ? `src: ${coverFile}, ` : ''}alt: ${JSON.stringify(alt)} }`]
				: [];
			const facts = isOriginal
				? [
						`date: ${date}`,
						`section: ${pick(sectionShares)}`,
						`topics: [${pick(topics)}]`,
						'sources: [{ name: Test site }]',
						...rareStates(number, date),
					]
				: [`translates: [${[original, ...stamp].join(', ')}]`, 'machine: true'];
			const front = [
				`title: ${JSON.stringify(title)}`,
				`description: ${JSON.stringify(description)}`,
				...facts,
				...image,
			];
			write(join(story, `${locale}.md`), `---\n${front.join('\n')}\n---\n\n${body}\n`);
		}
	}
	for (const locale of locales) {
		const translates = locale === 'en' ? [] : ['translates: [en]'];
		for (const page of ['about', 'privacy'])
			write(
				join(folder, 'pages', page, `${locale}.md`),
				`---\n${['title: Test', 'description: Test', ...translates].join('\n')}\n---\n\n${fixtureWords[locale].sentences[0]}\n`,
			);
	}
}

/** The stamp of a story's translations: a few have none, a few are of an original that has changed since. */
function rareStamp(number: number, original: Stamped): string[] {
	const { words, blocks } = stampOf(original);
	if (number % 19 === 0) return [];
	return writeStamp({ words, blocks: number % 17 === 0 ? ['00000000', ...blocks.slice(2)] : blocks });
}

/** A chart in some stories: of words or of years, with a gap, as bars or lines. Every figure is made up. */
function rareChart(number: number, [first = '', ...others]: readonly string[]): string[] {
	if (number % 9 !== 0) return [];
	const labels = number % 2 === 0 ? others : others.map((_, index) => 2016 + index * 2);
	const rows = labels.map((label, index) => {
		const values = [number + index * 7.5, index === 1 ? '~' : (number * 3) / (index + 2)];
		const written = values.map((value) => (typeof value === 'number' ? value.toFixed(1) : value));
		return `  - [${[JSON.stringify(label), ...written].join(', ')}]`;
	});
	const names = [first, ...others].slice(0, 3).map((name) => JSON.stringify(name));
	const keys = [`type: ${number % 27 === 0 ? 'lines' : 'bars'}`, `title: ${names[0]}`, 'unit: "%"'];
	return [['```chart', ...keys, `columns: [${names.join(', ')}]`, 'rows:', ...rows, '```'].join('\n')];
}

function treeOf(text: string): Root {
	const parsed = parseMarkdown(text);
	if ('finding' in parsed) throw new Error(parsed.finding.reason);
	return parsed.root;
}

/** States that few stories have, so that each can be looked at: corrected, moved, withdrawn. */
function rareStates(number: number, date: string): string[] {
	return [
		...(number % 13 === 0
			? [`updated: ${date}`, `checked: ${date}`, `corrections: [{ date: ${date}, note: Nothing was wrong. }]`]
			: []),
		...(number % 41 === 0 ? [`aliases: [2019/old-test-story-${number}]`] : []),
		...(number % 97 === 0
			? [`withdrawn: { date: ${date}, note: This story only shows what a notice looks like. }`]
			: []),
	];
}

function write(file: string, text: string | Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/** As a camera writes it: lying on its side, with Exif data that say so, and where it was taken. */
function photographOf(drawing: string): Promise<Buffer> {
	const taken = { IFD0: { Model: 'Test camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' } };
	const lying = sharp(Buffer.from(drawing)).resize(1600).rotate(-90);
	return lying.withExif(taken).withMetadata({ orientation: 6 }).jpeg({ quality: 90 }).toBuffer();
}

/** A picture in one of 360 colours. */
function cover(hue: number, number: number): string {
	const hills = Array.from({ length: 4 }, (_, index) => {
		const y = 380 + index * 100;
		return `<path fill="hsl(${(hue + index * 22) % 360} 32% ${66 - index * 12}%)" d="M0 ${y + ((number * 37) % 90)}L400 ${y - 60}L800 ${y + 40}L1200 ${y - ((number * 53) % 110)}V800H0z"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><path fill="hsl(${hue} 40% 86%)" d="M0 0h1200v800H0z"/><circle cx="${200 + ((number * 97) % 800)}" cy="210" r="86" fill="hsl(${(hue + 180) % 360} 52% 56%)"/>${hills.join('')}</svg>\n`;
}

/** Mulberry32, a small generator of pseudo-random numbers from 0 to 1 with a known seed. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
