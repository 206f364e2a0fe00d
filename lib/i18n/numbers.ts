import { type Locale, localeFacts } from './locales';

/** A number in a language, in Latin digits, with exactly so many digits behind the point, and a true minus sign. */
export function formatNumber(locale: Locale, value: number, fractionDigits: number): string {
	return new Intl.NumberFormat(localeFacts(locale).tag, {
		numberingSystem: 'latn',
		minimumFractionDigits: fractionDigits,
		maximumFractionDigits: fractionDigits,
	})
		.format(value)
		.replace('-', '−');
}
