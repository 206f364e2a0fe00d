import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { compareNumbers } from '@/lib/numbers/compare';
import { sentences } from './sentences';

const pairs = locales.flatMap((from) => locales.filter((to) => to !== from).map((to) => [from, to] as const));

for (const sentence of sentences)
	it(`says the same in every pair of languages: ${sentence.en}`, () => {
		const findings = pairs.flatMap(([from, to]) =>
			compareNumbers({ locale: from, text: sentence[from] }, { locale: to, text: sentence[to] }).findings.map(
				({ source, target }) => `${from} ${source?.text} ~ ${to} ${target?.text}`,
			),
		);
		expect(findings).toEqual([]);
	});
