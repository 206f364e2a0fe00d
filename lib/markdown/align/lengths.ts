import type { Locale } from '@/lib/i18n/locales';

/**
 * How long texts of a language are beside English ones that say the same, and how far that varies: the ratio of their
 * weighted letters, and the variance of its logarithm, times letters.
 *
 * Measured on paragraphs and sentences of 61 news articles of NTREX-128 (github.com/MicrosoftTranslator/NTREX), the half on
 * which alignment was tuned; `bench -- alignment` reports on the other.
 */
type LengthFacts = { ratio: number; variance: number };

const lengthFacts: Partial<Record<string, LengthFacts>> = {
	en: { ratio: 1, variance: 0 },
	zh: { ratio: 1.08, variance: 2.7 },
	ja: { ratio: 1.15, variance: 2.5 },
	ko: { ratio: 1.09, variance: 3 },
	fr: { ratio: 1.17, variance: 1.3 },
	es: { ratio: 1.16, variance: 1.1 },
	de: { ratio: 1.22, variance: 0.9 },
	ru: { ratio: 1.14, variance: 2 },
	ar: { ratio: 0.92, variance: 1.8 },
} satisfies Partial<Record<Locale, LengthFacts>>;

/** What of the variance does not go down with length, in any two languages. */
const commonVariance = 0.08 ** 2;

/** A language that has no row is like the mean of those that have one, and as variable as any. */
const others = Object.values(lengthFacts).flatMap((facts) => facts ?? []);
const unmeasured: LengthFacts = {
	ratio: Math.exp(others.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / others.length),
	variance: Math.max(...others.map(({ variance }) => variance)),
};

/** Letters of English that one letter of a script is worth, by regression over the same texts; others count one. */
const letterWeights: readonly (readonly [RegExp, number])[] = [
	[/\p{Script=Han}/u, 3],
	[/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u, 1.9],
	[/\p{Script=Hangul}/u, 2.3],
	[/[\p{L}\p{N}]/u, 1],
];

/** What each UTF-16 code unit counts, once it was looked up; letters beyond the first plane are rare, and count as Han. */
const unitWeights = new Float32Array(0x10000).fill(Number.NaN);

function weightOf(unit: number): number {
	const character = unit >= 0xd800 && unit < 0xdc00 ? '一' : String.fromCharCode(unit);
	return letterWeights.find(([script]) => script.test(character))?.[1] ?? 0;
}

/** The letters and digits of a text, those of scripts that write syllables or words weighted. */
export function weightedLength(text: string): number {
	let length = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		let weight = unitWeights[unit] as number;
		if (Number.isNaN(weight)) {
			weight = weightOf(unit);
			unitWeights[unit] = weight;
		}
		length += weight;
	}
	return length;
}

export type LengthModel = {
	/** How far two lengths are from those of texts that say the same: the logarithm, and the variance that it has in those. */
	deviation: (original: number, translation: number) => { logarithm: number; variance: number };
	/** What two lengths gain, if the texts say the same; the translation's in one block or two. */
	gain: (original: number, translations: readonly number[]) => number;
};

/**
 * The gain is how much likelier (as a logarithm) the lengths of a translation's blocks are beside that of their original
 * than by chance. By chance, the logarithms of lengths are distributed normally as in the whole text; beside an original
 * of a known length, that of their sum is, about the expected; and a boundary within it is equally likely everywhere.
 */
export function lengthModel(from: string, to: string, translationLengths: readonly number[]): LengthModel {
	const [source, target] = [lengthFacts[from] ?? unmeasured, lengthFacts[to] ?? unmeasured];
	const chance = distributionOf(translationLengths.map(logarithmOf));
	const deviation: LengthModel['deviation'] = (original, translation) => ({
		logarithm: logarithmOf(translation) - logarithmOf(original) - Math.log(target.ratio / source.ratio),
		variance:
			commonVariance + (source.variance + target.variance) / Math.sqrt(atLeastOne(original) * atLeastOne(translation)),
	});
	return {
		deviation,
		gain(original, translations) {
			const sum = translations.reduce((total, length) => total + length, 0);
			const { logarithm, variance } = deviation(original, sum);
			const byChance = translations.reduce(
				(total, length) => total + logDensity(logarithmOf(length) - chance.mean, chance.variance),
				0,
			);
			const fraction = (translations[0] ?? 0) / atLeastOne(sum);
			const boundary = translations.length > 1 ? Math.log(Math.max(fraction * (1 - fraction), leastBoundary)) : 0;
			return Math.max(logDensity(logarithm, variance), leastDensity) + boundary - byChance;
		},
	};
}

/** Beyond these nothing is less likely: some translations are far longer or shorter than any model says. */
const leastDensity = -15;
const leastBoundary = 0.001;

/** The deviation of lengths in texts of a few blocks says little: it is taken for at least this. */
const leastVariance = 0.3 ** 2;

function distributionOf(values: readonly number[]): { mean: number; variance: number } {
	const average = (numbers: readonly number[]) =>
		numbers.reduce((sum, value) => sum + value, 0) / Math.max(numbers.length, 1);
	const mean = average(values);
	return { mean, variance: Math.max(average(values.map((value) => (value - mean) ** 2)), leastVariance) };
}

/** The logarithm of a normal density. */
function logDensity(deviation: number, variance: number): number {
	return -(Math.log(2 * Math.PI * variance) + deviation ** 2 / variance) / 2;
}

function logarithmOf(length: number): number {
	return Math.log(atLeastOne(length));
}

function atLeastOne(length: number): number {
	return Math.max(length, 1);
}
