import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { readNumbers } from '@/lib/numbers/read';

/** Words, and the one number that they are. */
const numbers: Partial<Record<Locale, [words: string, value: number][]>> = {
	en: [
		['2 1/2 cups', 2.5],
		['6⅔ innings', 6 + 2 / 3],
		['a .300 average', 0.3],
		['5 crore rupees', 50_000_000],
		['Rs 1,50,000', 150_000],
		['about 150 000 people', 150_000],
		['1 million 200 thousand', 1_200_000],
		['a million and a half', 1_500_000],
	],
	fr: [['mille milliards', 1e12]],
	zh: [['70千克', 70]],
	de: [
		['zwölfhundert', 1200],
		['hunderteinundzwanzig', 121],
		['neunzehnhundertneunundneunzig', 1999],
		['zehntausendfünf', 10_005],
		['siebzehneinhalb', 17.5],
	],
	ru: [
		['тысяча девятьсот девяносто девять', 1999],
		['восьмидесятые', 80],
		['двадцатипятилетний', 25],
		['четырёхсотый', 400],
		['двух с половиной тысяч', 2500],
		['1 млн 200 тысяч', 1_200_000],
	],
	ar: [
		['إحدى وعشرين امرأة', 21],
		['خمسا وثلاثين مرة', 35],
		['وأحد عشر شخصا', 11],
		['ثلاث مئة ألف شخص', 300_000],
		['ثمانيمئة شخص', 800],
		['مليونان ونصف مليون', 2_500_000],
	],
};

describe('numbers in words and figures', () => {
	for (const [locale, rows] of Object.entries(numbers) as [Locale, [string, number][]][])
		it.each(rows)(`reads "%s" as %d (${locale})`, (words, value) => {
			const claims = readNumbers(locale, words).filter(({ standing }) => standing !== 'hint');
			const values = claims.filter(({ values }) => values.number?.some((one) => Math.abs(one - value) < 1e-9 * value));
			expect(values).toHaveLength(1);
			expect(claims.filter(({ standing }) => standing === 'claim')).toEqual(
				values.filter(({ standing }) => standing === 'claim'),
			);
		});

	it('takes what is written in figures everywhere for no claim', () => {
		for (const idiom of ['open 24/7', 'since 9/11', 'CO2', 'a 50-50 chance'])
			expect(readNumbers('en', idiom).filter(({ standing }) => standing === 'claim')).toEqual([]);
	});
});
