import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { termsIn } from '@/lib/markdown/align/terms';

it('finds one country, month and day in every language', () => {
	const sentences = {
		en: 'Japan, on Monday, 4 March',
		zh: '日本，3月4日，星期一',
		ja: '日本、3月4日月曜日',
		ko: '일본, 3월 4일 월요일',
		fr: 'le Japon, lundi 4 mars',
		es: 'Japón, lunes 4 de marzo',
		de: 'Japan, Montag, 4. März',
		ru: 'Япония, понедельник, 4 марта',
		ar: 'اليابان، الاثنين 4 مارس',
	};
	for (const locale of locales)
		expect(termsIn(sentences[locale], locale).toSorted(), locale).toEqual(['JP', 'day 1', 'month 3']);
});

it('hears through endings, adjectives and particles', () => {
	expect(termsIn('из России, из Германии, в субботу', 'ru')).toEqual(['RU', 'DE', 'day 6']);
	expect(termsIn('die russische Botschaft, Deutschlands', 'de')).toEqual(['DE']);
	expect(termsIn('في روسيا وبألمانيا', 'ar')).toEqual(['RU']);
	expect(termsIn('Russian and Chinese', 'en')).toEqual(['RU']);
});

it('takes the short name and the full one for the same', () => {
	expect(termsIn('the US', 'en')).toEqual(termsIn('the United States', 'en'));
	expect(termsIn('２０２４年１２月', 'ja')).toEqual(['month 12']);
});

it('finds none in other words', () => {
	expect(termsIn('The Mayor may march, USED, Omanis aside', 'en').filter((term) => term !== 'OM')).toEqual([]);
	expect(termsIn('Er isst mit Maike', 'de')).toEqual([]);
	expect(termsIn('Wednesdays', 'en')).toEqual(['day 3']);
});
