import type { Standing } from './reading';

/** How units are written, beside what CLDR knows. */
export type UnitWords = {
	/** What makes a unit of length one of area, before its name or after it: “|square| mile”, “mètres |carrés|”. Sticky. */
	square: { before?: RegExp; after?: RegExp };
	/** What makes a number one of hundredths of a percent: 25 |basis points|. Sticky. */
	basisPoints: RegExp;
	/** What may stand between a number and its unit: “un quart |d’|heure”. Sticky. */
	unitLink?: RegExp;
	/** Further names, by CLDR's. A low line is a space. */
	unitWords?: Readonly<Record<string, string>>;
};

/** Words and values by which a language is read, beside those that CLDR knows. Words are written as `plain` leaves them. */
export type WordLanguage = UnitWords & {
	tag: string;
	/** Other forms of a written word that mean the same number: cases, prefixes and spellings. */
	variants?: (word: string) => string[];
	/** As which word a word of the text is looked up. */
	normalise?: (word: string) => string;
	/** What is left of a word when particles written in one with it are taken off, longest first. */
	strip?: RegExp;
	/** Which of these particles is an article: no name of a month has one, and الأب is the father. */
	article?: RegExp;
	/** Words that join the parts of one number: `and` in “two hundred and five”. */
	joiner: string;
	/** Where the joiner may stand: after hundreds, after tens, or between a unit and its tens. */
	joins: 'hundreds' | 'tens' | 'anything';
	/** The decimal point, said: “three |point| four”. */
	point?: string;
	/** Years are said in two numbers: “nineteen eighty-four”. */
	hasPairedYears?: boolean;
	/** Numbers written in one word, of parts, largest first, that are counted before them: “zwei|hundert|und|drei”. */
	compounds?: { parts: readonly (readonly [part: string, value: number])[]; joiner: string; half: string };
	/** What follows a number in one word, without making it another: “zwanzig|jährige”. Anchored at both ends. */
	tails?: RegExp;
	/** What makes a name of a number in one word, which need not be a number in other languages: “four|some”. */
	nameTails?: RegExp;
	/** “First” after a number is no part of it: “les cent premiers”. */
	isFirstApart?: boolean;
	/** The endings of nouns of which there are two. */
	dual?: RegExp;
	cardinals?: Record<string, string>;
	ordinals?: Record<string, string>;
	/** Magnitudes, beside those of CLDR; `abbreviations` also have the value of the bare number, since `m` is metres too. */
	magnitudes: Record<string, string>;
	abbreviations?: Record<string, string>;
	/** “dozens”, “hundreds”: an order of magnitude, unless a number stands before. */
	orders: Record<string, string>;
	/** After a number: “two thirds”, “три четверти”; alone: “a third”. */
	fractions: Record<string, string>;
	/** What a number before it is multiplied by: “two decades” are also twenty years. */
	multiples: Record<string, string>;
	/** Between two numbers that make a ratio: “one |in| five”. */
	ratio: RegExp;
	/** What stands between the ends of a range, beside a dash: “5 |to| 7 million”. Anchored at both ends. */
	range: RegExp;
	/** What stands before the number of those left in a competition: “round of |16”. Ends with `$`. */
	stageBefore?: RegExp;
	/** What follows a percentage. */
	percent: RegExp;
	/** Hours are ordinals: “الساعة الثالثة”. */
	hasOrdinalHours?: boolean;
	/** Words that may stand for a number, and are no claim: “both”, “pair”, “half”. */
	offers: Record<string, string>;
	/** Beginnings of such words, whatever their endings: “tripl|ed”, “ver|dreifach|t”. Tried on words that mean nothing else. */
	offerStems?: readonly (readonly [stem: RegExp, value: number])[];
	/** Magnitudes that a number goes on with in one word: “двух|миллионный”. */
	magnitudeTails?: readonly (readonly [tail: RegExp, value: number])[];
	/** Idioms that begin with a number, as they are written: “third party”. Sticky. */
	idioms?: RegExp;
	/** Numbers that ordinary words look like: read, but no claim. */
	ambiguous: string;
	months?: Record<string, string>;
	weekdays?: Record<string, string>;
	/** Months and weekdays that are other words too: no claim, unless the text before or after says so. */
	ambiguousNames?: { word: RegExp; before: RegExp; after: RegExp; isCapital: boolean };
	/** Months and weekdays are written small: in the middle of a sentence, “Julio” and “Mars” are no months. */
	hasSmallDays?: boolean;
	/** Months and weekdays begin words: “Samstagabend”. */
	hasCompounds?: boolean;
	/** What follows an hour, tried in this order. */
	clock: { pattern: RegExp; half: Half }[];
	/** What stands before an hour. */
	clockBefore?: { pattern: RegExp; half: Half }[];
	/** Parts of an hour, before the hour that they are counted from (ends with `$`) or after it (sticky): “half past |three”. */
	hourParts?: { before?: RegExp; after?: RegExp; minutes: number; isOrdinal?: boolean }[];
	/** How an hour and its minutes stand side by side, tried in this order. */
	hoursAndMinutes: readonly HourAndMinutes[];
	/** What may follow the number of minutes: “6 heures 18 |minutes|”. Sticky. */
	minutes: RegExp;
	/** What stands before the number of a century (ends with `$`), or after it (sticky): “20th |century|”, “siglo |20”. */
	century: { before?: RegExp; after?: RegExp };
	/** What stands before the number of a decade of somebody's life, which is that of the tens below. Ends with `$`. */
	decadeOfLife?: RegExp;
	/** What stands before a magnitude of which there are two: “a |couple of| hundred”. Ends with `$`. */
	doubled?: RegExp;
	/** What stands before a decade of which the middle is meant: “|mid-|30s”. Ends with `$`. */
	middle?: RegExp;
	/** What follows the number of a decade: “1990|s”. */
	decade: RegExp;
	/** What stands before the number of a decade: “années |1990”. */
	decadeBefore?: RegExp;
	/** “and a half”, after a number or the noun that it counts. */
	andHalf: RegExp;
	/** What stands before “half” where one of something goes without saying, the noun captured: “|hora y| media”. Ends with `$`. */
	nounAndHalf?: RegExp;
	/** Order of day and month in dates of digits. */
	dayFirst: boolean;
};

/** An hour and its minutes as two numbers: “zehn |nach| acht”. */
type HourAndMinutes = {
	/** Ends with `$`. */
	before?: RegExp;
	/** Anchored at both ends. */
	between: RegExp;
	isHourLast?: boolean;
	/** Minutes after midnight. */
	time: (hour: number, minutes: number) => number;
};

/** Of the day: before noon, after noon, at night, when twelve is midnight, on a clock of 24 hours, of either twelve, or perhaps no time of day at all. */
export type Half = 'am' | 'pm' | 'night' | '24' | 'either' | 'duration';

/** Characters that mean numbers. */
export type Numerals = {
	digits: Readonly<Record<string, number>>;
	/** 10, 100 and 1000, of which a digit before says how many. */
	tens: Readonly<Record<string, number>>;
	/** 10,000 and up, of which all that stands before says how many. */
	myriads: Readonly<Record<string, number>>;
	/** 数, “several”. */
	several: string;
	/** A number of an article of law, whose mark is a magnitude elsewhere: 제41조. Sticky. */
	article?: RegExp;
	/** A magnitude that is part of a unit after digits: 70|千|克. Sticky. */
	unitPrefix?: RegExp;
	/** The decimal point, between characters: 一|点|五. */
	point?: string;
	/** 多, “over”, before a magnitude: 30多万. */
	over: string;
	/** Whether a numeral may begin with these characters anywhere, or in digits alone. */
	isFree: boolean;
};

/** A word that is no numeral of characters: a weekday, “half”, a native count. A hint, unless it says otherwise. */
export type OwnWord = {
	/** Sticky; one of words alone, from which its first characters can be told. */
	pattern: RegExp;
	kind: 'number' | 'weekday' | 'order';
	value: number | readonly number[];
	standing?: Standing;
};

/** Words and marks by which a language is read that counts by the ten thousand. Patterns are sticky, unless they end with `$`. */
export type CharacterLanguage = UnitWords & {
	tag: string;
	numerals: Numerals;
	/** Words that are no numerals: weekdays, “half”, native counts. Tried in this order. */
	words: OwnWord[];
	/** What stands between denominator and numerator. */
	fraction: RegExp;
	century: RegExp;
	decade: RegExp;
	month: RegExp;
	hour: RegExp;
	halfHour: string;
	minute: RegExp;
	/** Counts quarters of an hour: 三点一|刻. */
	quarterHour?: RegExp;
	/** Counts tens, or tenths: 三|成. */
	tenths: RegExp;
	/** The mark of seconds with hundredths of them after it, captured: 9|秒58. */
	second: RegExp;
	andHalf: RegExp;
	clockBefore: { pattern: RegExp; half: Half }[];
	clockAfter: { pattern: RegExp; half: Half }[];
	/** What stands between the ends of a range, beside a dash: 500|至|700万. Anchored at both ends. */
	range: RegExp;
	percent: RegExp;
	/** What makes a number a price in tenths of the full one: 七|折. Sticky. */
	discount?: RegExp;
	/** Before a number of times, which may be those that came on top: 高出|三倍 are four times as much. Ends with `$`. */
	increase?: RegExp;
	/** Before minutes that are counted from the middle of a match: 後半|44分 is the 89th minute. Ends with `$`. */
	secondHalf?: RegExp;
	/** What is counted after a numeral without a space. */
	counters: RegExp;
	/** Words that are no numbers, but begin like one with what it counts: 十分, “very”. */
	idioms: RegExp;
	/** Between two numbers of which the second is the share: 5|人に|1人. */
	ratio: RegExp;
	/** Where numerals are meant that are no others' syllables, of a language whose numerals are not free. */
	numeral?: RegExp;
	/** The year before the first of an era, by its name: 平成7年 is 1995. */
	eras?: Readonly<Record<string, number>>;
	/** After which “several” is a part of another word: 人数. */
	ownSeveral: RegExp;
	/** What makes a numeral an ordinal, before it. */
	ordinal: RegExp;
	/** What stands after the number of those left in a competition: 8|강. Sticky. */
	stage?: RegExp;
};
