import type { CharacterLanguage } from '../language';

const units: [string, number][] = [
	['하나|한', 1],
	['둘|두', 2],
	['셋|세|석', 3],
	['넷|네|넉', 4],
	['다섯', 5],
	['여섯', 6],
	['일곱', 7],
	['여덟', 8],
	['아홉', 9],
];
const tens: [string, number][] = [
	['열', 10],
	['스물|스무', 20],
	['서른', 30],
	['마흔', 40],
	['쉰', 50],
	['예순', 60],
	['일흔', 70],
	['여든', 80],
	['아흔', 90],
];
const sino: Record<string, number> = { 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 };

const counter =
	'(?:명|번|개|살|시간|시(?!\\p{L})|달|가지|차례|배|사람|마리|곳|팀|권|채|쌍|건|잔|병|그루|켤레|송이|군데|째|자녀|아이|게임|경기)';
/** Not within a word, and not what digits before it count: 18세. */
const start = '(?<![가-힣\\d]|\\d )';
const attributives = /(?:한|두|세|네|석|넉|스무)$/;
/** What makes other words of numbers: 석권 is “sweep”, 열병 “fever”, 구조 “rescue”. */
const otherWords = {
	native: '(?!(?<=석)권|(?<=열)병|(?<=세)[배시]|(?<=넉)살)',
	sino: '(?!구조|조사|일조권|백조(?!원))',
};

/** Native numerals, from the largest, so that the longest is found first. Attributive forms take no particles. */
const native = [...tens, ['', 0] as [string, number]].reverse().flatMap(([ten, base]) =>
	[...units, ['', 0] as [string, number]].flatMap(([unit, value]) =>
		(ten === '' ? [''] : ten.split('|')).flatMap((head) =>
			(unit === '' ? [''] : unit.split('|')).flatMap((tail) => {
				const word = head + tail;
				if (word === '') return [];
				const isAttributive = attributives.test(word);
				const follow = isAttributive
					? word === '네'
						? ` ?${counter}`
						: `${counter}| `
					: word === '열'
						? ` ?${counter}`
						: `${counter}|[ ,.]|[이가은는을를도의과와]`;
				return [
					{
						word,
						pattern: new RegExp(`${start}${word}${otherWords.native}(?=${follow})`, 'uy'),
						kind: 'number' as const,
						value: base + value,
						standing: base + value > 2 ? ('claim' as const) : ('numeral' as const),
					},
				];
			}),
		),
	),
);

/** 수십, 수백만, 수천억: “tens”, “millions”, “hundreds of billions”; the longest first. */
const orders = (
	[
		['만', 1e4],
		['억', 1e8],
		['조', 1e12],
		['', 1],
	] as [string, number][]
).flatMap(([myriad, value]) =>
	(
		[
			['천', 1000],
			['백', 100],
			['십', 10],
			['', 1],
		] as [string, number][]
	)
		.filter(([ten]) => ten + myriad !== '')
		.map(([ten, count]) => ({
			pattern: new RegExp(`(?<![가-힣])[수몇] ?${ten}${myriad}`, 'y'),
			kind: 'order' as const,
			value: count * value,
			standing: 'claim' as const,
		})),
);

export const korean: CharacterLanguage = {
	tag: 'ko',
	numerals: {
		digits: sino,
		tens: { 십: 10, 백: 100, 천: 1000 },
		myriads: { 만: 1e4, 억: 1e8, 조: 1e12 },
		several: '수몇',
		over: '여',
		unitPrefix: /조(?=[합건직각사치작기류심언율짜개])/y,
		article: /(?:[제법]|조약|협정|규약) ?\d+ ?(?=조)/y,
		isFree: false,
	},
	words: [
		// Those in their twenties and thirties.
		...[10, 20, 30, 40, 50].map((age) => ({
			pattern: new RegExp(`${age}${age + 10}(?= ?세대)`, 'y'),
			kind: 'number' as const,
			value: [age, age + 10],
		})),
		{ pattern: /2차적/y, kind: 'number', value: 2 },
		// The third person: anybody else.
		{ pattern: /3자(?![가-힣]*대결)|제3자/y, kind: 'number', value: 3 },
		{ pattern: /(?<!\d)10대(?=[^\d])/y, kind: 'number', value: 10, standing: 'numeral' as const },
		{
			pattern: /(?<![\d.,])2(?=(?:명|개|번|배|년|학년)(?![\d]))/y,
			kind: 'number',
			value: 2,
			standing: 'numeral' as const,
		},
		...'일월화수목금토'.split('').map((day, value) => ({
			pattern: new RegExp(`${day}요일`, 'y'),
			kind: 'weekday' as const,
			value,
			standing: 'claim' as const,
		})),
		{ pattern: /(?:두|2) ?배/y, kind: 'number', value: 2, standing: 'claim' as const },
		...native.toSorted((a, b) => b.word.length - a.word.length),
		// “Your”, and “yes”.
		{ pattern: new RegExp(`${start}네(?= )`, 'y'), kind: 'number', value: 4 },
		...Object.entries({ ...sino, 십: 10 }).map(([word, value]) => ({
			pattern: new RegExp(
				`${start}${word}(?= (?:주|년|점|분|개월|퍼센트|위|회|층|호|일|월|마일|킬로|미터|시간|초|달러|유로|원))`,
				'uy',
			),
			kind: 'number' as const,
			value,
			standing: 'numeral' as const,
		})),
		...[
			['둘째', 2],
			['셋째', 3],
			['넷째', 4],
			['다섯째', 5],
			['하루', 1],
			['이틀', 2],
			['사흘', 3],
			['나흘', 4],
			['열흘', 10],
		].map(([word, value]) => ({
			pattern: new RegExp(`${start}${word}`, 'y'),
			kind: 'number' as const,
			value: value as number,
			standing: (value as number) > 2 ? ('claim' as const) : ('numeral' as const),
		})),
		{ pattern: /사반세기/y, kind: 'number', value: [0.25, 25] },
		{ pattern: /반 ?세기/y, kind: 'number', value: [0.5, 50] },
		{ pattern: /대여섯/y, kind: 'number', value: [5, 6] },
		{ pattern: /환갑/y, kind: 'number', value: 60 },
		{ pattern: /칠순/y, kind: 'number', value: 70 },
		{ pattern: /팔순/y, kind: 'number', value: 80 },
		{ pattern: /보름/y, kind: 'number', value: [15, 2] },
		{ pattern: /(?:절?반|중반)/y, kind: 'number', value: 0.5 },
		{ pattern: /첫|매(?=[일주달년])|한(?= )/y, kind: 'number', value: 1 },
		{ pattern: /양(?=[측국쪽팀])|쌍|둘|두/y, kind: 'number', value: 2 },
		{ pattern: /정오|자정/y, kind: 'number', value: [12, 0, 24] },
		...orders,
	],
	fraction: / ?분의 ?/y,
	century: / ?세기/y,
	decade: / ?년대/y,
	month: / ?월(?!드|요|급|남|세)/y,
	hour: / ?시(?!간|즌|리|장|민|도|험)/y,
	halfHour: ' 반',
	minute: / ?분(?!의 ?\d)/y,
	second: /초 ?(\d{1,2})(?!\d)/y,
	tenths: / ?할(?![가-힣])/y,
	secondHalf: /후반(?:전)? ?$/,
	andHalf: / ?(?:년|시간|개월|달|배)? 반/y,
	clockBefore: [
		{ pattern: /(?:오전|새벽|아침) ?$/, half: 'am' },
		{ pattern: /(?:오후|저녁|낮) ?$/, half: 'pm' },
		{ pattern: /밤 ?$/, half: 'night' },
	],
	clockAfter: [
		{ pattern: / ?a\.?m/y, half: 'am' },
		{ pattern: / ?p\.?m/y, half: 'pm' },
	],
	percent: / ?(?:%|퍼센트|프로|포인트)/y,
	ordinal: /제/y,
	ratio: /^ ?(?:명|개|건|가구|곳|사람|마리|번|대)?(?: ?꼴로)? ?(?:중|가운데|당)(?:에)? ?$/,
	stage: /강(?=[ ,.이을에전도의까진]|$)/y,
	range: /^(?:에서|내지|또는)$/,
	unitWords: {
		'kilometer-per-hour': 'kph kmh',
		'cubic-meter': '세제곱미터 입방미터',
		'nautical-mile': '해리',
		pyeong: '평',
		kilometer: '㎞',
		kilo: '킬로',
		dollar: '달러 유로',
		cent: '센트',
		centimeter: '㎝',
		millimeter: '㎜',
		kilogram: '㎏',
		tonne: '톤',
		'square-meter': '㎡',
		'square-kilometer': '㎢',
	},
	basisPoints: / ?(?:베이시스 ?포인트|bp)/y,
	square: { before: /(?:제곱|평방) ?/y },
	numeral: new RegExp(
		`${start}${otherWords.sino}[일이삼사오육칠팔구]?(?:[일이삼사오육칠팔구]?[십백천만억조])+[일이삼사오육칠팔구]?(?=(?<=[십백천][만억조])(?![가-힣])|을 넘|여? ?(?:명|달러|원|파운드|유로|개|년|마리|대|권|배|번|퍼센트|건|살|세|킬로|미터|마일|가구|여))`,
		'y',
	),
	ownSeveral: /[가-힣]/,
	idioms: /(?:4|8|16|32|64)강/y,
	counters: /(?!)/y,
};
