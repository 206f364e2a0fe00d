import type { z } from 'zod';
import type { Finding } from './problem';
import type { LocatedValues } from './yaml';

/** What to say of a key that the schema does not know. */
type KeyExplanation = Pick<Finding, 'reason' | 'remedy'>;

/**
 * Judges what was read from YAML by a schema: the values it describes, or every finding. The message of each rule is the
 * remedy that the writer is shown; the reason is made from the key and its value. `name` is what findings call the whole;
 * `explainKey` may know more of a key than that there is none of that name.
 */
export function judgeValues<Schema extends z.ZodObject>(
	{ values, placeOf, placeOfKey }: LocatedValues,
	schema: Schema,
	name: string,
	explainKey: (path: readonly PropertyKey[]) => KeyExplanation | undefined = () => undefined,
): { values: z.output<Schema> } | { findings: Finding[] } {
	const result = schema.safeParse(values);
	if (result.success) return { values: result.data };
	const findings = result.error.issues.flatMap((issue): Finding[] => {
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => {
				const path = [...issue.path, key];
				return { ...placeOfKey(path), ...(explainKey(path) ?? explainUnknownKey(path, schema)) };
			});
		const value = valueAt(values, issue.path);
		const key = issue.path.join('.') || name;
		const reason = value === undefined ? `${key} is missing` : `${key} is ${shorten(JSON.stringify(value))}`;
		return [{ ...placeOf(issue.path), reason, remedy: issue.message }];
	});
	return { findings };
}

function explainUnknownKey(path: readonly PropertyKey[], schema: z.ZodObject): KeyExplanation {
	const name = path.join('.');
	const known = Object.keys(schema.shape);
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
