import { numberOriginal, numberTranslation } from '@/lib/markdown/number-blocks';
import { type Finding, type Problem, problemIn } from '@/lib/problems/problem';
import { driftBetween } from './drift';
import { judgeStamp } from './judge-stamp';
import type { ContentPath } from './paths';
import { findPicture } from './pictures';
import type { SourcePicture } from './read-picture';
import type { TextKind, TextReading, ValidOriginal, ValidTranslation } from './read-text';
import { readStamp, type Stamp, stampOf } from './stamp';
import type { FixedPage, Story, StoryText, Text } from './story';

/** One file of a folder, read. */
export type FolderText<Kind extends TextKind> = {
	at: Extract<ContentPath, { kind: Kind }>;
	path: string;
	reading: TextReading<Kind>;
};

type Located<Kind extends TextKind, Text> = Text & Pick<FolderText<Kind>, 'at' | 'path'>;

/** Joins the texts of a story's folder, given in the order of the registry. Without a valid original there is no story. */
export function joinStory(
	texts: readonly FolderText<'story'>[],
	pictures: ReadonlyMap<string, SourcePicture>,
): { story: Story | undefined; problems: Problem[] } {
	const { original, translations, problems } = splitByRole(texts);
	if (!original) return { story: undefined, problems };

	const { title, description, draft, image, corrections, ...facts } = original.frontMatter;
	const cover = image && findPicture(pictures, original.path, image.src);
	if (cover && 'reason' in cover)
		problems.push(problemIn(original.path, { ...original.placeOf(['image', 'src']), ...cover }));

	const originalText: StoryText = {
		...originalTextOf(original),
		image: image && { alt: image.alt, caption: image.caption, credit: image.credit },
		corrections,
	};
	const stamp = stampOf(originalText);
	const translatedTexts = translations.flatMap((translation): StoryText[] => {
		const misfits = compareWithOriginal(translation, original.frontMatter);
		problems.push(...misfits.map((finding) => problemIn(translation.path, finding)));
		if (misfits.length > 0) return [];
		const { image, corrections } = translation.frontMatter;
		return [{ ...translatedTextOf(translation, originalText, stamp), image, corrections }];
	});
	problems.push(...translatedTexts.flatMap(judgeStamp));
	const { year, slug } = original.at;
	if (cover && 'reason' in cover) return { story: undefined, problems };
	return {
		story: { year, slug, facts, cover, texts: [originalText, ...translatedTexts] },
		problems,
	};
}

/** Joins the texts of a fixed page's folder, given in the order of the registry. */
export function joinFixedPage(texts: readonly FolderText<'fixed'>[]): {
	page: FixedPage | undefined;
	problems: Problem[];
} {
	const { original, translations, problems } = splitByRole(texts);
	if (!original) return { page: undefined, problems };
	const originalText = originalTextOf(original);
	const stamp = stampOf(originalText);
	const translatedTexts = translations.map((translation) => translatedTextOf(translation, originalText, stamp));
	problems.push(...translatedTexts.flatMap(judgeStamp));
	return { page: { name: original.at.page, texts: [originalText, ...translatedTexts] }, problems };
}

/** Finds the one text that translates nothing: the original. */
function splitByRole<Kind extends TextKind>(texts: readonly FolderText<Kind>[]) {
	const problems: Problem[] = [];
	const originals = texts.filter(({ reading }) => reading.role === 'original');
	const originalLocale = originals[0]?.at.locale;

	for (const { path, at } of originals.slice(1)) {
		const reason = `there are two originals, ${originalLocale}.md and ${at.locale}.md`;
		const remedy = 'give the one that is a translation the key translates: [language of the original]';
		problems.push(problemIn(path, { line: 1, column: 1, reason, remedy }));
	}
	if (texts.every(({ reading }) => reading.role === 'translation')) {
		const reason = 'there is no original: each text of this folder has the key "translates"';
		const remedy = 'remove that key from the text that was written first';
		problems.push(problemIn((texts[0] as FolderText<Kind>).path, { line: 1, column: 1, reason, remedy }));
	}

	const [only] = originals.flatMap(({ at, path, reading }): Located<Kind, ValidOriginal<Kind>>[] =>
		reading.original && originals.length === 1 ? [{ at, path, ...reading.original }] : [],
	);
	const translations = texts.flatMap(({ at, path, reading }): Located<Kind, ValidTranslation<Kind>>[] => {
		if (!reading.translation) return [];
		const { frontMatter, placeOf } = reading.translation;
		const [language] = frontMatter.translates;
		if (!originalLocale || language === originalLocale) return [{ at, path, ...reading.translation }];
		const reason = `translates names "${language}", but the original is ${originalLocale}.md`;
		const remedy = `translate from the original, and write ${originalLocale}`;
		problems.push(problemIn(path, { ...placeOf(['translates', 0]), reason, remedy }));
		return [];
	});
	return { original: only, translations, problems };
}

/** What a translation says about the original's picture and corrections must fit them. */
function compareWithOriginal(
	{ frontMatter, placeOf }: ValidTranslation<'story'>,
	original: ValidOriginal<'story'>['frontMatter'],
): Finding[] {
	const findings: Finding[] = [];
	const report = (path: readonly PropertyKey[], reason: string, remedy: string) =>
		findings.push({ ...placeOf(path), reason, remedy });

	for (const key of ['alt', 'caption', 'credit'] as const) {
		const theirs = original.image?.[key];
		const ours = frontMatter.image?.[key];
		if (theirs !== undefined && ours === undefined)
			report(['image'], `image.${key} is missing`, `translate the original’s, ${JSON.stringify(theirs)}`);
		if (theirs === undefined && ours !== undefined)
			report(['image', key], `image.${key} stands here but not in the original`, 'add it there too, or remove it here');
	}
	frontMatter.corrections.forEach(({ date }, index) => {
		const countSameDay = (corrections: readonly { date: string }[]) =>
			corrections.filter((correction) => correction.date === date).length;
		if (countSameDay(frontMatter.corrections.slice(0, index + 1)) > countSameDay(original.corrections))
			report(
				['corrections', index, 'date'],
				`the original has no such correction of ${date}`,
				'write the date that it has there',
			);
	});
	return findings;
}

function originalTextOf<Kind extends TextKind>(original: Located<Kind, ValidOriginal<Kind>>): Text {
	return { ...textOf(original), blockIds: numberOriginal(original.body), translation: undefined };
}

function translatedTextOf<Kind extends TextKind>(
	located: Located<Kind, ValidTranslation<Kind>>,
	original: Text,
	stamp: Stamp,
): Text {
	const { translates, translators, machine, 'numbers-ok': numbersOk } = located.frontMatter;
	const stamped = readStamp(translates.slice(1));
	const drift = stamped && driftBetween(stamped, stamp);
	const text = textOf(located);
	return {
		...text,
		blockIds: numberTranslation(text, original, drift?.successors),
		translation: { translators, 'numbers-ok': numbersOk, machine: machine ?? false, drift },
	};
}

function textOf<Kind extends TextKind>({
	at,
	path,
	frontMatter: { title, description, draft },
	body,
	placeOf,
}: Located<Kind, ValidOriginal<Kind> | ValidTranslation<Kind>>) {
	return { locale: at.locale, path, title, description, body, draft: draft ?? false, placeOf };
}
