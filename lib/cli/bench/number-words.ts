import type { Locale } from '@/lib/i18n/locales';

/**
 * The words by which the benchmark finds numbers and changes them, written down here and nowhere taken from the reader that
 * it judges. Lists hold words that may stand in one another's place, in the order of their values.
 */
export type NumberWords = {
	/** Two to twenty, as far as one word is no other word too. Each list holds one form (case, gender) of all. */
	small: string[][];
	/** Larger and smaller magnitudes that may stand in one another's place. */
	magnitudes: string[][];
	months: string[][];
	weekdays: string[][];
	/** What else counts as a number word when segments are counted: never changed. */
	others: string;
	/** What must stand before a magnitude, in languages where it is a syllable of other words too. */
	before?: string;
	/** Whether words are set apart by spaces. */
	isSpaced: boolean;
	/** What must follow a small number, in languages that set no spaces. */
	after?: string;
};

const words = (text: string) => text.split(' ');
const lists = (...texts: string[]) => texts.map(words);

export const numberWords: Record<Locale, NumberWords> = {
	en: {
		small: lists(
			'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
			'third fourth fifth sixth seventh eighth ninth tenth',
		),
		magnitudes: lists('hundred thousand million billion trillion', 'hundreds thousands millions billions'),
		months: lists('January February April June July August September October November December'),
		weekdays: lists('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
		others: 'half dozen dozens twice thirty forty fifty sixty seventy eighty ninety',
		isSpaced: true,
	},
	zh: {
		small: lists('二 三 四 五 六 七 八 九 十'),
		magnitudes: lists('百万 千万 万 亿'),
		months: lists(
			'1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
			'一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月',
		),
		weekdays: lists('周一 周二 周三 周四 周五 周六 周日', '星期一 星期二 星期三 星期四 星期五 星期六 星期日'),
		others: '两 百 千 一半',
		before: '[\\d〇一二三四五六七八九十百千两数几上多余]',
		isSpaced: false,
		after: '[个名位次年天岁场家届条项支分座周种人件杯艘局]',
	},
	ja: {
		small: lists('二 三 四 五 六 七 八 九 十'),
		magnitudes: lists('百万 千万 万 億 兆'),
		months: lists('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
		weekdays: lists('月曜 火曜 水曜 木曜 金曜 土曜 日曜'),
		others: '百 千 半分',
		before: '[\\d〇一二三四五六七八九十百千数何]',
		isSpaced: false,
		after: '[人つ名年回度件本台歳番軒]',
	},
	ko: {
		small: lists('두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두'),
		magnitudes: lists('만 억 조', '백만 천만'),
		months: lists('1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월'),
		weekdays: lists('월요일 화요일 수요일 목요일 금요일 토요일 일요일'),
		others: '둘 셋 넷 번째 절반 수십 수백 수천',
		isSpaced: true,
		before: '[\\d수] ?',
		after: ' ?(?:번|명|개|살|시간|달|가지|차례|배|사람|마리|곳|팀)',
	},
	fr: {
		small: lists(
			'deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt',
			'troisième quatrième cinquième sixième septième huitième neuvième dixième',
		),
		magnitudes: lists('mille millions milliards', 'million milliard', 'milliers millions'),
		months: lists('janvier février avril mai juin juillet août septembre octobre novembre décembre'),
		weekdays: lists('lundi mardi mercredi jeudi vendredi samedi dimanche'),
		others: 'deuxième demi moitié douzaine cent trente quarante cinquante soixante',
		isSpaced: true,
	},
	es: {
		small: lists(
			'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
			'tercera cuarta quinta sexta séptima octava novena décima',
		),
		magnitudes: lists('mil millones', 'millón billón', 'cientos miles millones'),
		months: lists('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
		weekdays: lists('lunes martes miércoles jueves viernes sábado domingo'),
		others: 'media mitad tercio docena cien treinta cuarenta cincuenta sesenta',
		isSpaced: true,
	},
	de: {
		small: lists(
			'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
			'dritte vierte fünfte sechste siebte achte neunte zehnte',
			'dritten vierten fünften sechsten siebten achten neunten zehnten',
		),
		magnitudes: lists(
			'Tausend Millionen Milliarden Billionen',
			'Million Milliarde',
			'Mio Mrd',
			'Hunderte Tausende Millionen',
		),
		months: lists('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
		weekdays: lists('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
		others: 'zweite zweiten halb Hälfte Drittel Viertel Dutzend hundert tausend dreißig vierzig fünfzig',
		isSpaced: true,
	},
	ru: {
		small: lists(
			'два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать двадцать',
			'двух трех четырех пяти шести семи восьми девяти десяти',
			'третий четвертый пятый шестой седьмой восьмой девятый десятый',
			'третьего четвертого пятого шестого седьмого восьмого девятого десятого',
			'третьей четвертой пятой шестой седьмой восьмой девятой десятой',
		),
		magnitudes: lists(
			'тысяч миллионов миллиардов',
			'тысячи миллионы',
			'миллиона миллиарда',
			'тыс млн млрд',
			'сотни тысячи',
		),
		months: lists(
			'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
			'январе феврале марте апреле июне июле августе сентябре октябре ноябре декабре',
		),
		weekdays: lists(
			'понедельник вторник среду четверг пятницу субботу воскресенье',
			'понедельника вторника среды четверга пятницы субботы воскресенья',
		),
		others: 'второй второго половина треть четверть сто тридцать сорок пятьдесят',
		isSpaced: true,
	},
	ar: {
		small: lists(
			'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
			'ثلاث أربع خمس ست سبع ثماني تسع عشر',
			'الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر',
			'الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
		),
		magnitudes: lists('ألف مليون مليار', 'آلاف ملايين', 'الآلاف الملايين'),
		months: lists('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
		weekdays: lists('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'),
		others: 'الثاني الثانية اثنان اثنين نصف ربع ثلث مئة مائة عشرون عشرين ثلاثين أربعين خمسين',
		isSpaced: true,
	},
};

/** Whether a text names numbers, by the list alone. */
export function namesNumbers(locale: Locale, text: string): boolean {
	return /\p{Nd}/u.test(text) || patternOf(locale).test(text);
}

const patterns = new Map<Locale, RegExp>();

function patternOf(locale: Locale): RegExp {
	const known = patterns.get(locale);
	if (known) return known;
	const { small, magnitudes, others, isSpaced, after } = numberWords[locale];
	const counted = `(?:${small.flat().join('|')})${isSpaced && locale !== 'ko' ? '(?!\\p{L})' : (after ?? '')}`;
	const free = `(?:${[...magnitudes.flat(), ...words(others)].join('|')})${isSpaced && locale !== 'ko' ? '(?!\\p{L})' : ''}`;
	const pattern = new RegExp(`${isSpaced ? '(?<!\\p{L})' : ''}(?:${counted}|${free})`, 'iu');
	patterns.set(locale, pattern);
	return pattern;
}
