import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '@/lib/config/environment';
import { readBytes } from '@/lib/content/files';
import { loadCatalogue } from '@/lib/content/load';
import { stampOf, writeStamp } from '@/lib/content/stamp';
import { ProblemsError } from '@/lib/problems/problem';
import { withStamp } from '@/lib/translations/stamp-file';
import { wrongCall } from '../wrong-call';
import { replaceFile } from './replace-file';

/**
 * `npm run translations -- stamp FILE…|--all`: writes into each translation what its original says now.
 * @throws {ProblemsError} before anything is written, if a file is no translation that can be stamped.
 */
export function stampFiles(args: string[]): void {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { all: { type: 'boolean' } } });
	if (values.all === positionals.length > 0) throw wrongCall('it is not said what to stamp', 'name files, or --all');
	const { contentDir, now } = readEnvironment();
	const { catalogue, problems } = loadCatalogue({ contentDir, now });

	const lists = new Map(
		[...catalogue.stories, ...catalogue.fixedPages].flatMap(({ texts: [original, ...translations] }) => {
			const list = [original.locale, ...writeStamp(stampOf(original))];
			return translations.map(({ path }) => [path, list]);
		}),
	);
	const named = positionals.map((file) => relative(contentDir, file).replaceAll('\\', '/'));
	const unknown = named.filter((path) => !lists.has(path)).map((path) => join(contentDir, path));
	if (unknown.length > 0) {
		const reasons = problems.filter(({ severity, file }) => severity === 'error' && unknown.includes(file));
		if (reasons.length > 0) throw new ProblemsError(reasons);
		throw wrongCall(`${unknown.join(', ')} is no translation`, 'name files such as content/2022/a-story/fr.md');
	}

	const changes = (values.all ? [...lists.keys()] : named).flatMap((path): { file: string; text: string }[] => {
		// A byte order mark is the writer's too.
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readBytes(contentDir, path));
		const stamped = withStamp(text, lists.get(path) ?? []);
		return stamped === text ? [] : [{ file: join(contentDir, path), text: stamped }];
	});
	for (const { file, text } of changes) {
		replaceFile(file, text);
		console.log(`${file} stamped`);
	}
	const others = (values.all ? lists.size : named.length) - changes.length;
	if (others > 0) console.log(`${others} ${others === 1 ? 'was' : 'were'} stamped already.`);
}
