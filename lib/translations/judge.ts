import type { Glossary } from '@/lib/content/glossary';
import type { Catalogue, FixedPage, Story, Text } from '@/lib/content/story';
import type { Problem } from '@/lib/problems/problem';
import { judgeGlossary } from './glossary';
import { judgeNumbers } from './numbers/judge';
import { judgeParity } from './parity';

/** What is wrong with the translations of all stories and pages, drafts among them. Files are relative to `content/`. */
export function judgeTranslations({ stories, fixedPages }: Catalogue, glossary: Glossary): Problem[] {
	return [...stories, ...fixedPages].flatMap((story) => judgeStory(story, glossary));
}

/** What is wrong with the translations of one story or page. */
export function judgeStory({ texts }: Pick<Story | FixedPage, 'texts'>, glossary: Glossary): Problem[] {
	const [original, ...translations]: readonly [Text, ...Text[]] = texts;
	return translations.flatMap((translation) => [
		...judgeParity(original, translation),
		...judgeNumbers(original, translation),
		...judgeGlossary(glossary, original, translation),
	]);
}
