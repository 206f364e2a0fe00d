import type { z } from 'zod';
import type { Finding } from '@/lib/problems/problem';
import type { ParsedText } from './parse';
import { originalSchema } from './schema';

/** Judges front matter by a schema: the values it describes, or every finding. */
export function readFrontMatter<Schema extends z.ZodObject>(
	{ values, placeOf, placeOfKey }: Pick<ParsedText, 'values' | 'placeOf' | 'placeOfKey'>,
	schema: Schema,
): { frontMatter: z.output<Schema> } | { findings: Finding[] } {
	const result = schema.safeParse(values);
	if (result.success) return { frontMatter: result.data };
	const findings = result.error.issues.flatMap((issue): Finding[] => {
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => {
				const path = [...issue.path, key];
				return { ...placeOfKey(path), ...explainKey(path, schema) };
			});
		const value = valueAt(values, issue.path);
		const name = issue.path.join('.') || 'the front matter';
		const reason = value === undefined ? `${name} is missing` : `${name} is ${shorten(JSON.stringify(value))}`;
		return [{ ...placeOf(issue.path), reason, remedy: issue.message }];
	});
	return { findings };
}

function explainKey(path: PropertyKey[], schema: z.ZodObject): Pick<Finding, 'reason' | 'remedy'> {
	const name = path.join('.');
	const known = Object.keys(schema.shape);
	const isShared =
		(path.length === 1 && Object.hasOwn(originalSchema.shape, name) && known.includes('translates')) ||
		name === 'image.src';
	if (isShared)
		return { reason: `${name} is a fact that all languages share`, remedy: 'write it in the original alone' };
	const near = path.length === 1 ? known.find((key) => isNear(key, name)) : undefined;
	return {
		reason: `there is no key "${name}"`,
		remedy: near ? `write "${near}"` : path.length === 1 ? `use ${known.join(', ')}` : 'remove it',
	};
}

/** Whether two keys differ by a slip: one letter changed, added, left out, or two swapped. */
function isNear(a: string, b: string): boolean {
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	return (
		Math.max(restA.length, restB.length) <= 1 || (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
	);
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
		values,
	);
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
