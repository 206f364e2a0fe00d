import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '@/lib/config/hash';

/** What pages are made by. What a page says is in its view, so `content/` is not among them. */
const codePaths = ['app', 'components', 'lib', 'messages', 'next.config.ts', 'postcss.config.mjs', 'package-lock.json'];

/** Hash of all code that can change a page. */
export function hashCode(): string {
	const files = codePaths.flatMap((path) =>
		path.includes('.')
			? [path]
			: readdirSync(path, { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => join(entry.parentPath, entry.name)),
	);
	return hashOf(
		files
			.sort()
			.map((file) => `${file}\n${hashOf(readFileSync(file))}`)
			.join('\n'),
	);
}
