import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { compareNumbers } from '@/lib/numbers/compare';
import { ProblemsError, problemIn } from '@/lib/problems/problem';
import { wrongCall } from '../wrong-call';

const passage = z.object({ lang: z.string().transform(localeOfTag), text: z.string() });
const pair = z.object({ id: z.union([z.string(), z.number()]), source: passage, target: passage });

/**
 * `npm run translations -- numbers --pairs FILE.jsonl`: compares the figures of pairs of texts from anywhere. A line is
 * `{"id", "source": {"lang", "text"}, "target": {"lang", "text"}}`; for each, `{"id", "findings", "conversions"}` is
 * printed. In a finding, `target` and `source` quote the figures concerned, with their places in the texts as UTF-16 offsets.
 * @throws {ProblemsError} after the good lines have been printed, if others are no such pairs.
 */
export function checkPairs(args: string[]): void {
	const { values } = parseArgs({ args, options: { pairs: { type: 'string' } } });
	const file = values.pairs;
	if (file === undefined) throw wrongCall('it is not said which pairs', 'name a file with --pairs FILE.jsonl');
	const problems = linesOf(file).flatMap((line, index) => {
		if (line.trim() === '') return [];
		const read = readPair(line);
		if ('reason' in read) {
			const remedy = 'write {"id", "source": {"lang", "text"}, "target": {"lang", "text"}} on one line';
			return [problemIn(file, { line: index + 1, column: 1, reason: read.reason, remedy })];
		}
		const [source, target] = [read.source, read.target].map(({ lang, text }) => ({ locale: lang, text }));
		if (source && target) console.log(JSON.stringify({ id: read.id, ...compareNumbers(source, target) }));
		return [];
	});
	if (problems.length > 0) throw new ProblemsError(problems);
}

function linesOf(file: string): string[] {
	try {
		return readFileSync(file, 'utf8').split('\n');
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ProblemsError([
			problemIn(file, {
				line: 1,
				column: 1,
				reason: `the file cannot be read (${reason})`,
				remedy: 'name one that can',
			}),
		]);
	}
}

function readPair(line: string): z.infer<typeof pair> | { reason: string } {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return { reason: 'the line is no JSON' };
	}
	const parsed = pair.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	return { reason: `the line is no pair of texts: ${issue?.path.join('.') || 'line'}: ${issue?.message}` };
}

/** The language of a BCP 47 tag, such as `zh` of `zh-Hans`. */
function localeOfTag(tag: string, context: z.RefinementCtx): Locale {
	try {
		const { language } = new Intl.Locale(tag);
		if (isLocale(language)) return language;
	} catch {
		// No tag at all: said below.
	}
	context.addIssue({ code: 'custom', message: `"${tag}" is none of the portal's languages` });
	return z.NEVER;
}
