import { defaultLocale, type Locale, localeFacts } from '@/lib/i18n/locales';
import { type Finding, type Place, type Problem, problemIn } from '@/lib/problems/problem';
import { type Message, type MessageFile, readMessageFile } from './message-file';
import { type MessageFormat, readMessage } from './message-format';
import { isLeftInEnglish } from './untranslated';

/** A file of `messages/`; undefined if it is not there. */
export type MessageSource = { locale: Locale; file: string; text: string | undefined };

/** All that is wrong with the words of the interface, each language compared with English. */
export function judgeMessages(sources: readonly MessageSource[]): Problem[] {
	const files = new Map(sources.map(({ locale, text }) => [locale, readMessageFile(text ?? '{}')]));
	const english = files.get(defaultLocale) ?? readMessageFile('{}');
	return sources.flatMap(({ locale, file, text }): Problem[] => {
		const own = files.get(locale);
		if (text === undefined || !own) {
			const remedy = 'translate messages/en.json';
			return [problemIn(file, { line: 1, column: 1, reason: 'there is no such file', remedy })];
		}
		const findings = [...own.findings, ...compareKeys(own, english), ...judgeEach(locale, own, english)];
		return findings.map((finding) => problemIn(file, finding));
	});
}

function compareKeys(own: MessageFile, english: MessageFile): Finding[] {
	const missing = [...english.messages]
		.filter(([key]) => !own.messages.has(key))
		.map(([key, { text }]) => ({
			...own.placeOf(key),
			reason: `${key} is missing`,
			remedy: `translate ${JSON.stringify(text)}`,
		}));
	const extra = [...own.messages]
		.filter(([key]) => !english.messages.has(key))
		.map(([key]) => ({
			...own.placeOf(key),
			reason: `${key} does not exist in English`,
			remedy: 'remove it, or add it to every language',
		}));
	return [...missing, ...extra];
}

function judgeEach(locale: Locale, own: MessageFile, english: MessageFile): Finding[] {
	return [...own.messages].flatMap(([key, message]): Finding[] => {
		const original = english.messages.get(key);
		return judgeMessage(locale, message, original).map(({ reason, ...finding }) => ({
			...finding,
			...message.place,
			reason: `${key} ${reason}`,
		}));
	});
}

type Judgement = Omit<Finding, keyof Place>;

function judgeMessage(locale: Locale, { text }: Message, original: Message | undefined): Judgement[] {
	if (text.trim() === '') return [{ reason: 'is empty', remedy: 'write its words' }];
	const format = readMessage(text);
	if ('error' in format)
		return [
			{
				reason: `is no ICU message: ${format.error}`,
				remedy: 'close every brace and tag, and put a brace that is to be shown between apostrophes',
			},
		];
	const judgements = judgePlurals(locale, format);
	const english = original && readMessage(original.text);
	if (!english || 'error' in english) return judgements;
	judgements.push(...compareArguments(format, english));
	if (isLeftInEnglish(locale, format.words, english.words))
		judgements.push({
			severity: 'warning',
			reason: 'is in English',
			remedy: 'translate it; a word that both languages share is named in lib/translations/messages/untranslated.ts',
		});
	return judgements;
}

function compareArguments(own: MessageFormat, english: MessageFormat): Judgement[] {
	const judgements: Judgement[] = [];
	for (const [argument, form] of english.arguments) {
		const ownForm = own.arguments.get(argument);
		if (ownForm === undefined)
			judgements.push({ reason: `lacks ${argument}`, remedy: 'put it where this language wants it' });
		else if (ownForm !== form)
			judgements.push({ reason: `has ${argument} as ${ownForm}, and English as ${form}`, remedy: 'use the same form' });
	}
	for (const argument of own.arguments.keys())
		if (!english.arguments.has(argument))
			judgements.push({ reason: `has ${argument}, which English does not`, remedy: 'remove it' });
	return judgements;
}

/** Plural forms must be those that CLDR knows of the language, all of them and no other. */
function judgePlurals(locale: Locale, { plurals }: MessageFormat): Judgement[] {
	return plurals.flatMap(({ argument, type, forms }): Judgement[] => {
		const wanted = new Intl.PluralRules(localeFacts(locale).tag, { type }).resolvedOptions().pluralCategories;
		const missing = wanted.filter((form) => !forms.includes(form));
		const unused = forms.filter((form) => !(wanted as string[]).includes(form));
		return [
			...missing.map((form) => ({
				severity: 'warning' as const,
				reason: `lacks the form “${form}” of ${argument}`,
				remedy: `add it: this language has ${wanted.join(', ')}`,
			})),
			...unused.map((form) => ({
				severity: 'warning' as const,
				reason: `has a form “${form}” of ${argument} that this language never uses`,
				remedy: 'remove it',
			})),
		];
	});
}
