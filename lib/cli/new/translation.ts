import { parseArgs } from 'node:util';
import { locales } from '@/lib/i18n/locales';
import { ProblemsError } from '@/lib/problems/problem';
import { newTranslation } from '@/lib/translations/new-translation';
import { oneOf, wrongCall } from '../wrong-call';
import { addText } from './add-text';

/**
 * `npm run new -- translation YEAR/SLUG LOCALE`.
 * @throws {ProblemsError} before anything is written, if there is no original, or it cannot be read.
 */
export function addTranslation(args: string[]): void {
	const { positionals } = parseArgs({ args, allowPositionals: true });
	const [address, language, ...rest] = positionals;
	if (!address || !language || rest.length > 0)
		throw wrongCall('translation needs a story and a language', 'write them as in: translation 2022/a-story fr');
	addText(address, oneOf('language', language, locales), ({ siblings, story, errors }) => {
		const original = story?.texts[0];
		const source = siblings.find(({ path }) => path === original?.path);
		if (original && source) return newTranslation(original, source.text);
		if (siblings.length > 0) throw new ProblemsError(errors);
		throw wrongCall(`there is no story ${address}`, `begin it: npm run new -- story ${address}`);
	});
}
