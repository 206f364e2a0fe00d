import { type Locale, localeFacts, type Script } from '@/lib/i18n/locales';

/** A name in a language, and what it names, alike in all: `DE`, `month 3`, `day 1`. */
type Term = readonly [name: string, meaning: string];

/**
 * The regions, months and days of the week that a text names, as `DE`, `month 3`, `day 1`: words that the platform knows in
 * every language (Unicode's CLDR), also where their endings change.
 */
export function termsIn(text: string, locale: Locale): string[] {
	let finder = finders.get(locale);
	if (!finder) {
		finder = finderOf(locale);
		finders.set(locale, finder);
	}
	const { pattern, meanings } = finder;
	return [...text.normalize('NFKC').matchAll(pattern)].map(([, stem = '']) => meanings.get(stem) as string);
}

type Finder = { pattern: RegExp; meanings: ReadonlyMap<string, string> };
const finders = new Map<Locale, Finder>();

function finderOf(locale: Locale): Finder {
	const { script } = localeFacts(locale);
	const meanings = new Map<string, string>();
	for (const [name, meaning] of [...regionsIn(locale), ...monthsIn(locale), ...daysIn(locale)]) {
		const stem = stemOf(name, script);
		if (isPlain.test(stem) && !meanings.has(stem)) meanings.set(stem, meaning);
	}
	const longestFirst = [...meanings.keys()].toSorted((one, other) => other.length - one.length);
	const alternatives = longestFirst.map((stem) =>
		isSpaced(script) && stem.length < shortest ? `${stem}(?!\\p{L})` : stem,
	);
	return { pattern: new RegExp(`${starts[script] ?? wordStart}(${alternatives.join('|')})`, 'gu'), meanings };
}

/** Where a name may begin: anywhere in scripts without spaces; in Arabic, particles are written as one with it. */
const wordStart = '(?<!\\p{L})';
const starts: Partial<Record<Script, string>> = {
	Hans: '',
	Jpan: '',
	Arab: `${wordStart}(?:[وفبك]?ال|لل|[وفبكل])?`,
};

function isSpaced(script: Script): boolean {
	return starts[script] !== '';
}

/** A name of letters alone, or of a number with some: one with a full stop or brackets is not how texts write it. */
const isPlain = /^(?=.*\p{L}.*)[\p{L}\p{M}\p{N}\s’-]{2,}$/u;

/** A name of fewer letters must be a whole word: “May”, but not the beginning of “Mayor”. */
const shortest = 4;
/** A name of more letters goes without its last, which changes with case and adjective: “Росси” of “России”. */
const longestUncut = 5;

function stemOf(name: string, script: Script): string {
	if (script === 'Arab') return name.replace(/^ال/u, '');
	const isInflected = script === 'Latn' || script === 'Cyrl';
	return isInflected && name.length > longestUncut ? name.slice(0, -1) : name;
}

/** Regions by their codes of ISO 3166, no former ones, in full and as they are called for short. */
function regionsIn(locale: Locale): Term[] {
	const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(0x41 + index));
	const codes = letters
		.flatMap((first) => letters.map((second) => first + second))
		.filter((code) => new Intl.Locale(`und-${code}`).region === code);
	return (['long', 'short'] as const).flatMap((style) => {
		const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
		return codes.flatMap((code): Term[] => {
			const name = names.of(code);
			return name ? [[name, code]] : [];
		});
	});
}

/** Months in full, for short (Chinese numbers them then, as texts do), and as languages with cases have them beside a day. */
function monthsIn(locale: Locale): Term[] {
	return Array.from({ length: 12 }, (_, month) => {
		const date = Date.UTC(2024, month);
		const besideDay = formatOf(locale, { month: 'long', day: 'numeric' }).formatToParts(date);
		return [
			formatOf(locale, { month: 'long' }).format(date),
			formatOf(locale, { month: 'short' }).format(date),
			besideDay.find(({ type }) => type === 'month')?.value ?? '',
		].map((name): Term => [name, `month ${month + 1}`]);
	}).flat();
}

/** Days of the week, from Sunday as 0, in full. */
function daysIn(locale: Locale): Term[] {
	const format = formatOf(locale, { weekday: 'long' });
	return Array.from({ length: 7 }, (_, day) => [format.format(Date.UTC(2024, 0, 7 + day)), `day ${day}`]);
}

function formatOf(locale: Locale, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC', numberingSystem: 'latn' });
}
