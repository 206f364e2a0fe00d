import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { regionsIn } from '@/lib/markdown/align/regions';

it('finds one country in every language', () => {
	const sentences = {
		en: 'Japan, on Monday',
		zh: '日本，星期一',
		ja: '日本、月曜日',
		ko: '일본, 월요일',
		fr: 'le Japon, lundi',
		es: 'Japón, lunes',
		de: 'Japan, Montag',
		ru: 'Япония, понедельник',
		ar: 'اليابان، الاثنين',
	};
	for (const locale of locales) expect(regionsIn(sentences[locale], locale), locale).toEqual(['JP']);
});

it('hears through endings, adjectives and particles', () => {
	expect(regionsIn('из России, из Германии', 'ru')).toEqual(['RU', 'DE']);
	expect(regionsIn('die russische Botschaft, Deutschlands', 'de')).toEqual(['DE']);
	expect(regionsIn('في روسيا وبألمانيا', 'ar')).toEqual(['RU']);
	expect(regionsIn('Russian and Chinese', 'en')).toEqual(['RU']);
});

it('takes the short name and the full one for the same', () => {
	expect(regionsIn('the US', 'en')).toEqual(regionsIn('the United States', 'en'));
});

it('finds none in other words', () => {
	expect(regionsIn('USED', 'en')).toEqual([]);
	expect(regionsIn('Er isst mit Maike', 'de')).toEqual([]);
});
