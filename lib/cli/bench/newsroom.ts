import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stampOf, writeStamp } from '@/lib/content/stamp';
import { type Locale, locales } from '@/lib/i18n/locales';
import { parseMarkdown } from '@/lib/markdown/parse';
import { fixtureWords } from '../fixture-words';

const paragraphs = 6;

/**
 * Writes a newsroom's archive into a folder: stories of about 360 words in all nine languages, with links between them,
 * emphasis, subheads and lists, all of it valid and stamped. The same number gives the same bytes. Returns the paths of
 * its files, story by story, each original first.
 */
export function writeNewsroom(folder: string, stories: number): string[][] {
	return Array.from({ length: stories }, (_, number) => {
		const address = addressOfStory(number);
		const original = bodyOf('en', number);
		const stamp = stampOfBody(titleOf('en', number), original);
		return locales.map((locale) => {
			const shared =
				locale === 'en'
					? [`date: ${dateOf(number)}`, 'section: news', 'topics: [hongqiao]', 'sources: [{ name: Test site }]']
					: [`translates: [en, ${stamp.join(', ')}]`, 'machine: true'];
			const front = [`title: ${JSON.stringify(titleOf(locale, number))}`, `description: ${description}`, ...shared];
			const path = join(folder, address, `${locale}.md`);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, `---\n${front.join('\n')}\n---\n\n${locale === 'en' ? original : bodyOf(locale, number)}\n`);
			return path;
		});
	});
}

const description = 'Standfirst';

function titleOf(locale: Locale, number: number): string {
	const { subjects, predicates } = fixtureWords[locale];
	return `${subjects[number % 5]} ${predicates[Math.floor(number / 5) % 5]}`;
}

function dateOf(number: number): string {
	return new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10);
}

function addressOfStory(number: number): string {
	return `${dateOf(number).slice(0, 4)}/story-${number}`;
}

/** Paragraphs of about sixty words; of six, one opens with a subhead, one is followed by a list. */
function bodyOf(locale: Locale, number: number): string {
	const { subjects, predicates, sentences } = fixtureWords[locale];
	const blocks = Array.from({ length: paragraphs }, (_, index) => {
		const turn = (number + index) % sentences.length;
		const text = [...sentences.slice(turn), ...sentences.slice(0, turn)].join(' ');
		const link =
			index % 3 === 0
				? ` [${subjects[index % 5]}](/${addressOfStory(Math.floor((number * index) / paragraphs))}/#p2).`
				: '';
		const paragraph = `**${subjects[(number + index) % 5]}**, ${number} – ${text}${link}`;
		if (index % 5 === 4) return `## ${predicates[index % 5]}\n\n${paragraph}`;
		return index === 5 ? `${paragraph}\n\n${subjects.map((subject) => `- ${subject}`).join('\n')}` : paragraph;
	});
	return blocks.join('\n\n');
}

function stampOfBody(title: string, text: string): string[] {
	const parsed = parseMarkdown(text);
	if ('finding' in parsed) throw new Error(parsed.finding.reason);
	return writeStamp(stampOf({ title, description, body: parsed.root }));
}
