import { type Locale, localeFacts, type Script } from '@/lib/i18n/locales';

/**
 * The regions that a text names, by their codes of ISO 3166: the platform knows them in every language (Unicode's CLDR). They
 * are found also where their endings change.
 */
export function regionsIn(text: string, locale: Locale): string[] {
	let finder = finders.get(locale);
	if (!finder) {
		finder = finderOf(locale);
		finders.set(locale, finder);
	}
	const { pattern, codes } = finder;
	return [...text.normalize('NFKC').matchAll(pattern)].map(([, stem = '']) => codes.get(stem) as string);
}

type Finder = { pattern: RegExp; codes: ReadonlyMap<string, string> };
const finders = new Map<Locale, Finder>();

function finderOf(locale: Locale): Finder {
	const { script } = localeFacts(locale);
	const codes = new Map<string, string>();
	for (const [name, code] of regionNames(locale)) {
		const stem = stemOf(name, script);
		if (isPlain.test(stem) && !codes.has(stem)) codes.set(stem, code);
	}
	const longestFirst = [...codes.keys()].toSorted((one, other) => other.length - one.length);
	const alternatives = longestFirst.map((stem) =>
		isSpaced(script) && stem.length < shortest ? `${stem}(?!\\p{L})` : stem,
	);
	return { pattern: new RegExp(`${starts[script] ?? wordStart}(${alternatives.join('|')})`, 'gu'), codes };
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

/** A name of letters alone: one with a full stop or brackets is not how texts write it. */
const isPlain = /^[\p{L}\p{M}\s’-]{2,}$/u;

/** A name of fewer letters must be a whole word: “US”, but not the beginning of “USED”. */
const shortest = 4;
/** A name of more letters goes without its last, which changes with case and adjective: “Росси” of “России”. */
const longestUncut = 5;

function stemOf(name: string, script: Script): string {
	if (script === 'Arab') return name.replace(/^ال/u, '');
	const isInflected = script === 'Latn' || script === 'Cyrl';
	return isInflected && name.length > longestUncut ? name.slice(0, -1) : name;
}

/** Regions, no former ones, in full and as they are called for short. */
function regionNames(locale: Locale): (readonly [name: string, code: string])[] {
	const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(0x41 + index));
	const codes = letters
		.flatMap((first) => letters.map((second) => first + second))
		.filter((code) => new Intl.Locale(`und-${code}`).region === code);
	return (['long', 'short'] as const).flatMap((style) => {
		const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
		return codes.flatMap((code) => {
			const name = names.of(code);
			return name ? [[name, code] as const] : [];
		});
	});
}
