import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { blocksOf } from './blocks';

/** Words that people read in a minute, where words have spaces between them. */
const wordsPerMinute = 220;
/** Characters of Chinese, Japanese and Korean that they read in a minute. */
const charactersPerMinute = 400;

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Minutes that a body takes to read, at least one. */
export function readingMinutes(body: Root): number {
	const text = blocksOf(body)
		.map((block) => textOf(block))
		.join(' ');
	const characters = text.match(ideographs)?.length ?? 0;
	const words = text.replace(ideographs, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute));
}
