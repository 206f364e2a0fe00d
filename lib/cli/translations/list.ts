import { parseArgs } from 'node:util';
import { readEnvironment } from '@/lib/config/environment';
import { loadCatalogue } from '@/lib/content/load';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type StoryStatus, statuses, statusOf } from '@/lib/translations/status';
import { oneOf } from '../wrong-call';
import { statusJson } from './json';
import { formatTable } from './table';

const options = {
	story: { type: 'string' },
	locale: { type: 'string' },
	status: { type: 'string' },
	json: { type: 'boolean' },
} as const;

/**
 * `npm run translations`: how each story stands in each language, as a table or as JSON.
 * @throws {ProblemsError} for a story, language or status that does not exist.
 */
export function printStatus(args: string[]): void {
	const { values } = parseArgs({ args, options });
	const { now, contentDir } = readEnvironment();
	const { catalogue, paths } = loadCatalogue({ now, contentDir });
	const stories = statusOf(catalogue, paths, now);
	const addresses = stories.map(({ address }) => address);

	const columns: readonly Locale[] =
		values.locale === undefined ? locales : [oneOf('language', values.locale, locales)];
	const status = values.status === undefined ? undefined : oneOf('status', values.status, statuses);
	const story = values.story === undefined ? undefined : oneOf('story', values.story, addresses);
	const shown = stories
		.filter(({ address }) => story === undefined || address === story)
		.map((row): StoryStatus => ({ ...row, texts: row.texts.filter(({ locale }) => columns.includes(locale)) }))
		.filter(({ texts }) => status === undefined || texts.some((text) => text.status === status));
	if (values.json) console.log(statusJson(shown, contentDir));
	else console.log(shown.length > 0 ? formatTable(shown, columns) : 'No story is like that.');
}
