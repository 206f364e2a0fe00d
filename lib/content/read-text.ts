import type { Root } from 'mdast';
import type { z } from 'zod';
import { lintMarkdown } from '@/lib/markdown/lint';
import { parseMarkdown } from '@/lib/markdown/parse';
import type { Finding, Place } from '@/lib/problems/problem';
import { readFrontMatter } from './front-matter';
import { parseText } from './parse';
import { fixedOriginalSchema, fixedTranslationSchema, originalSchema, translationSchema } from './schema';

const schemas = {
	story: { original: originalSchema, translation: translationSchema },
	fixed: { original: fixedOriginalSchema, translation: fixedTranslationSchema },
} as const;

export type TextKind = keyof typeof schemas;

/** A text that is valid by itself; how it fits its siblings is for the catalogue to tell. */
type ValidText<FrontMatter> = {
	frontMatter: FrontMatter;
	body: Root;
	placeOf: (path: readonly PropertyKey[]) => Place;
};
export type ValidOriginal<Kind extends TextKind> = ValidText<z.output<(typeof schemas)[Kind]['original']>>;
export type ValidTranslation<Kind extends TextKind> = ValidText<z.output<(typeof schemas)[Kind]['translation']>>;

export type TextReading<Kind extends TextKind> = {
	/** Known even where the rest is broken. Undefined when the front matter could not be read at all. */
	role: 'original' | 'translation' | undefined;
	original?: ValidOriginal<Kind>;
	translation?: ValidTranslation<Kind>;
	findings: Finding[];
};

/** Reads one file of Markdown: all that is wrong with it, and its parts if nothing is. */
export function readText<Kind extends TextKind>(kind: Kind, source: string): TextReading<Kind> {
	const parsed = parseText(source);
	if ('findings' in parsed) return { role: undefined, findings: parsed.findings };

	const role = hasKey(parsed.values, 'translates') ? 'translation' : 'original';
	const front = readFrontMatter(parsed, schemas[kind][role]);
	const markdown = parseMarkdown(parsed.body);
	const findings = [
		...('findings' in front ? front.findings : []),
		...('finding' in markdown ? [markdown.finding] : lintMarkdown(markdown.root)),
	];
	if ('findings' in front || 'finding' in markdown || findings.length > 0) return { role, findings };
	const valid = { frontMatter: front.frontMatter, body: markdown.root, placeOf: parsed.placeOf };
	return { role, [role]: valid, findings };
}

function hasKey(values: unknown, key: string): boolean {
	return typeof values === 'object' && values !== null && Object.hasOwn(values, key);
}
