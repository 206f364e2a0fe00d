import type { Glossary } from '@/lib/content/glossary';
import type { Catalogue, FixedPage, Story, Text } from '@/lib/content/story';
import { judgeHeadlines } from '@/lib/images/card/judge';
import type { Problem } from '@/lib/problems/problem';
import { judgeGlossary } from './glossary';
import { judgeNumbers } from './numbers/judge';
import { pairTexts } from './pairs';
import { judgeParity } from './parity';

/**
 * What is wrong with the translations of all stories and pages, drafts among them. Files are relative to `content/`. `judge`
 * does the work of `judgeFound`, and may remember it.
 */
export function judgeTranslations(
	{ stories, fixedPages }: Catalogue,
	glossary: Glossary,
	judge = judgeFound,
): Problem[] {
	return [...stories, ...fixedPages].flatMap((found) => judge(found, glossary));
}

/** What is wrong with the translations of a story, and with the headlines of all its texts; or with those of a fixed page. */
export function judgeFound(found: Story | FixedPage, glossary: Glossary): Problem[] {
	return 'slug' in found ? judgeStory(found, glossary) : judgeTexts(found, glossary);
}

/** What is wrong with the translations of one story, and with the headlines of all its texts. */
export function judgeStory(story: Pick<Story, 'texts'>, glossary: Glossary): Problem[] {
	return [...judgeHeadlines(story), ...judgeTexts(story, glossary)];
}

/** What is wrong with the translations of one story or page. */
export function judgeTexts({ texts }: Pick<Story | FixedPage, 'texts'>, glossary: Glossary): Problem[] {
	const [original, ...translations]: readonly [Text, ...Text[]] = texts;
	return translations.flatMap((translation) => {
		const pair = pairTexts(original, translation);
		return [...judgeParity(pair), ...judgeNumbers(pair), ...judgeGlossary(pair, glossary)];
	});
}
