import { parseArgs } from 'node:util';
import { sections } from '@/lib/config/site';
import { newStory } from '@/lib/content/new-story';
import { dayOf } from '@/lib/i18n/dates';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { oneOf, wrongCall } from '../wrong-call';
import { addText } from './add-text';

const options = {
	locale: { type: 'string', default: defaultLocale },
	section: { type: 'string', default: sections[0] },
} as const;

/**
 * `npm run new -- story YEAR/SLUG [--locale LOCALE] [--section SECTION]`.
 * @throws {ProblemsError} before anything is written, if the story exists, or cannot under that address.
 */
export function addStory(args: string[]): void {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
	const [address, ...rest] = positionals;
	if (!address || rest.length > 0) throw wrongCall('story needs an address', 'write it as in: story 2022/a-story');
	const locale = oneOf('language', values.locale, locales);
	const section = oneOf('section', values.section, sections);
	addText(address, locale, ({ siblings, now }) => {
		if (siblings.length === 0) return newStory(dayOf(now), section);
		throw wrongCall(`the story ${address} exists`, `translate it: npm run new -- translation ${address} ${locale}`);
	});
}
