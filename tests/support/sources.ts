import { buildCatalogue } from '@/lib/content/catalogue';
import type { Sources } from '@/lib/content/read';
import type { SourcePicture } from '@/lib/content/read-picture';
import { stampOf, writeStamp } from '@/lib/content/stamp';
import type { Problem } from '@/lib/problems/problem';

/** The moment at which test sites are looked at. */
export const now = new Date('2024-01-01T00:00:00Z');

/** A valid original; `changes` replace, add or (as undefined) remove lines of the front matter. */
export function original(changes: Record<string, string | undefined> = {}, body = 'First paragraph.\n'): string {
	const keys = { title: 'A title', description: 'A standfirst', date: '2022-03-08', section: 'news', ...changes };
	return text(keys, body);
}

/** A valid translation from English, stamped in `catalogueOfFiles` as translating the original that lies beside it. */
export function translation(changes: Record<string, string | undefined> = {}, body = 'Erster Absatz.\n'): string {
	return text({ title: 'Ein Titel', description: 'Ein Vorspann', translates: `[en${currentStamp}]`, ...changes }, body);
}

function text(keys: Record<string, string | undefined>, body: string): string {
	const lines = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
	return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

function sourcesOf(files: Record<string, string>, pictures: readonly string[] = []): Sources {
	return {
		texts: Object.entries(files).map(([path, content]) => ({ path, text: content })),
		pictures: pictures.map((path): SourcePicture => ({ path, hash: 'abc', width: 1200, height: 800 })),
		problems: [],
	};
}

export function catalogueOfFiles(files: Record<string, string>, pictures: readonly string[] = []) {
	return buildCatalogue(sourcesOf(stamped(files, pictures), pictures), now);
}

/** A text made by `translation`, stamped as translating an original that may have changed since. */
export function stampedFor(translated: string, originalText: string): string {
	return stamped({ '2022/x/en.md': originalText, '2022/x/de.md': translated }, [])['2022/x/de.md'] as string;
}

const currentStamp = ', (stamp)';

function stamped(files: Record<string, string>, pictures: readonly string[]): Record<string, string> {
	if (!Object.values(files).some((content) => content.includes(currentStamp))) return files;
	const write = (stampOfFolder: (path: string) => string) =>
		Object.fromEntries(
			Object.entries(files).map(([path, content]) => [path, content.replace(currentStamp, stampOfFolder(path))]),
		);
	const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
	const unstamped = buildCatalogue(
		sourcesOf(
			write(() => ''),
			pictures,
		),
		now,
	).catalogue;
	const stamps = new Map(
		[...unstamped.stories, ...unstamped.fixedPages].map(({ texts: [first] }) => [
			folderOf(first.path),
			writeStamp(stampOf(first))
				.map((entry) => `, ${entry}`)
				.join(''),
		]),
	);
	return write((path) => stamps.get(folderOf(path)) ?? ', 00000000');
}

/** The problems of a test site, as they are printed. */
export function problemsOf(files: Record<string, string>, pictures: readonly string[] = []): string[] {
	return catalogueOfFiles(files, pictures).problems.map(printed);
}

export function printed({ severity, file, line, column, reason, remedy }: Problem): string {
	return `${severity === 'warning' ? 'warning ' : ''}${file}:${line}:${column}  ${reason}; ${remedy}`;
}
