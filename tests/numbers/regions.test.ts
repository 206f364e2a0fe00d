import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import { readNumbers } from '@/lib/numbers/read';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regions = letters.flatMap((first) => letters.map((second) => first + second));
const values = [9876.5, 12345, 12345.67, 1234567, 123456789];

/** Every way in which CLDR writes a number in some region of a language: 12,345 and 12.345, “12 345” in South Africa, 12’345 in Switzerland. */
function waysToWrite(locale: Locale): [value: number, written: string][] {
	const ways = new Map<string, number>();
	for (const region of regions) {
		const { format } = new Intl.NumberFormat(`${locale}-${region}`);
		for (const value of values) ways.set(format(value), value);
	}
	return [...ways].map(([written, value]) => [value, written]);
}

describe.each(locales)('in every region of %s', (locale) => {
	const ways = waysToWrite(locale);

	it('reads numbers as CLDR writes them, and as writers type them, with plain spaces', () => {
		const unread = ways
			.flatMap(([value, written]) =>
				[written, written.replace(/[\u00a0\u202f]/g, ' ')].map((text) => ({ value, text })),
			)
			.filter(
				({ value, text }) => !readNumbers(locale, `… ${text} …`).some((one) => one.values.number?.includes(value)),
			);
		expect(unread).toEqual([]);
	});
});
