import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '@/lib/config/environment';
import { loadCatalogue } from '@/lib/content/load';
import { locales } from '@/lib/i18n/locales';
import { type Difference, differencesOf } from '@/lib/translations/differences';
import { oneOf, wrongCall } from '../wrong-call';
import { formerTexts } from './git-history';

/**
 * `npm run translations -- diff YEAR/SLUG LOCALE`: what has changed in the original since the translation was stamped.
 * @throws {ProblemsError} if there is no such translation, or it is not stamped.
 */
export function printDiff(args: string[]): void {
	const { positionals } = parseArgs({ args, allowPositionals: true });
	const [address = '', language = '', ...rest] = positionals;
	if (!address || !language || rest.length > 0)
		throw wrongCall('diff needs a story and a language', 'write them as in: diff 2022/a-story fr');
	const { contentDir, now } = readEnvironment();
	const { catalogue } = loadCatalogue({ contentDir, now });
	const story = catalogue.storiesByAddress.get(oneOf('story', address, [...catalogue.storiesByAddress.keys()]));
	const locale = oneOf('language', language, locales);

	const [original, ...translations] = story?.texts ?? [];
	const text = translations.find((candidate) => candidate.locale === locale);
	if (!original || !text)
		throw wrongCall(`${address} is not translated into "${locale}"`, 'see npm run translations for what is there');
	const drift = text.translation?.drift;
	if (!drift)
		throw wrongCall(`${join(contentDir, text.path)} is not stamped`, 'compare it with the original, then stamp it');

	const differences = differencesOf(drift, original, formerTexts(join(contentDir, original.path)));
	console.log(differences.length === 0 ? 'The original stands as it was.' : differences.map(format).join('\n\n'));
}

function format({ what, before, after }: Difference): string {
	const former =
		before === undefined
			? []
			: before === 'lost'
				? ['? the old text is not at hand: no version in git holds it']
				: [`- ${before.words}`];
	return [what, ...former, ...(after === undefined ? [] : [`+ ${after}`])].join('\n');
}
