import type { Locale } from '@/lib/i18n/locales';

/** What a request says, which languages a story has, and the language that the reader is given; undefined: the list. */
export type LanguageCase = {
	name: string;
	cookie?: string;
	accept?: string;
	available: readonly Locale[];
	chosen: Locale | undefined;
};

const all: readonly Locale[] = ['en', 'zh', 'ja', 'ko', 'fr', 'es', 'de', 'ru', 'ar'];
const two: readonly Locale[] = ['en', 'zh'];

/**
 * The rule for the reader's own language (design notes, “Languages”), case by case. Every implementation is tested by
 * this one table: the function, our server, nginx, Caddy, and the script of the list.
 */
export const languageCases: readonly LanguageCase[] = [
	{ name: 'a request that says nothing gets the list', available: all, chosen: undefined },
	{ name: 'the language is taken as it is', accept: 'ja', available: all, chosen: 'ja' },
	{ name: 'the region is dropped', accept: 'de-AT', available: all, chosen: 'de' },
	{ name: 'so are script and region', accept: 'zh-Hant-TW', available: all, chosen: 'zh' },
	{ name: 'capitals do not count', accept: 'FR-ca', available: all, chosen: 'fr' },
	{ name: 'the first that is available wins', accept: 'sv,ko;q=0.8,en;q=0.5', available: all, chosen: 'ko' },
	{ name: 'the order is the one written, whatever q says', accept: 'es;q=0.1,ru;q=0.9', available: all, chosen: 'es' },
	{ name: 'q=0 means never', accept: 'ar;q=0,ru;q=0.000,fr', available: all, chosen: 'fr' },
	{ name: 'a q that begins with 0 is not 0', accept: 'ar;q=0.001,fr', available: all, chosen: 'ar' },
	{ name: 'spaces do not count', accept: ' xx , de-CH ; q=0.9 , fr', available: all, chosen: 'de' },
	{ name: 'a star says nothing', accept: '*', available: all, chosen: undefined },
	{ name: 'a star is passed by', accept: '*;q=0.5, ru', available: all, chosen: 'ru' },
	{ name: 'what the story does not have is passed by', accept: 'de, zh-TW;q=0.7', available: two, chosen: 'zh' },
	{ name: 'nothing that fits gives the list', accept: 'de,fr;q=0.8', available: two, chosen: undefined },
	{ name: 'the fifth tag still counts', accept: 'sv,da,nb,fi,ja', available: all, chosen: 'ja' },
	{ name: 'the sixth does not', accept: 'sv,da,nb,fi,is,ja', available: all, chosen: undefined },
	{ name: 'a language that only begins alike is another', accept: 'ena,den-AT,fra', available: all, chosen: undefined },
	{ name: 'the cookie comes first', cookie: 'ko', accept: 'de,en', available: all, chosen: 'ko' },
	{ name: 'the cookie alone is enough', cookie: 'ar', available: all, chosen: 'ar' },
	{
		name: 'a cookie that the story does not have is passed by',
		cookie: 'ko',
		accept: 'en',
		available: two,
		chosen: 'en',
	},
	{ name: 'a cookie that is no language is passed by', cookie: '../etc', accept: 'en', available: all, chosen: 'en' },
	{ name: 'a header that is no list gives the list of languages', accept: ';;,,=', available: all, chosen: undefined },
];
