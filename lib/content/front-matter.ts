import type { z } from 'zod';
import { judgeValues } from '@/lib/problems/judge-values';
import type { Finding } from '@/lib/problems/problem';
import type { LocatedValues } from '@/lib/problems/yaml';
import { originalSchema } from './schema';

/** Judges front matter by a schema: the values it describes, or every finding. */
export function readFrontMatter<Schema extends z.ZodObject>(
	located: LocatedValues,
	schema: Schema,
): { frontMatter: z.output<Schema> } | { findings: Finding[] } {
	const judged = judgeValues(located, schema, 'the front matter', (path) => explainSharedKey(path, schema));
	return 'findings' in judged ? judged : { frontMatter: judged.values };
}

/** A key that the original has, written in a translation. */
function explainSharedKey(
	path: readonly PropertyKey[],
	schema: z.ZodObject,
): Pick<Finding, 'reason' | 'remedy'> | undefined {
	const name = path.join('.');
	const isShared =
		(path.length === 1 && Object.hasOwn(originalSchema.shape, name) && Object.hasOwn(schema.shape, 'translates')) ||
		name === 'image.src';
	if (!isShared) return undefined;
	return { reason: `${name} is a fact that all languages share`, remedy: 'write it in the original alone' };
}
