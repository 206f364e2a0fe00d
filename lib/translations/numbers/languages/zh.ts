import type { CharacterLanguage } from '../language';

export const chinese: CharacterLanguage = {
	tag: 'zh-Hans',
	numerals: {
		digits: { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
		tens: { 十: 10, 百: 100, 千: 1000 },
		myriads: { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 },
		several: '数數几幾上',
		over: '多余餘',
		isFree: true,
	},
	words: [
		...'日一二三四五六'.split('').map((day, value) => ({
			pattern: new RegExp(`(?<=[(])${day}(?=[)])`, 'y'),
			kind: 'weekday' as const,
			value,
		})),
		...['日天', '一', '二', '三', '四', '五', '六'].map((day, value) => ({
			pattern: new RegExp(`(?:星期|礼拜|禮拜|周|週)[${day}](?!个|個|[年月场場次百千万])`, 'y'),
			kind: 'weekday' as const,
			value,
			standing: 'claim' as const,
		})),
		{ pattern: /半/y, kind: 'number', value: 0.5 },
		{ pattern: /[双雙]/y, kind: 'number', value: 2 },
		{ pattern: /翻了?一?[倍番]|倍增|加倍/y, kind: 'number', value: 2 },
		{ pattern: /首/y, kind: 'number', value: 1 },
		{ pattern: /[每单單]/y, kind: 'number', value: 1 },
		{ pattern: /正午|午夜/y, kind: 'number', value: [12, 0, 24] },
		{ pattern: /[周週]/y, kind: 'number', value: [7, 1] },
		{ pattern: /[无無没沒]/y, kind: 'number', value: 0 },
	],
	fraction: /个?分之/y,
	century: /个?世纪|世紀/y,
	decade: /年代/y,
	month: / ?月(?!球|亮|光|票|薪|饼)/y,
	hour: / ?[点點时時](?!间|間|候|代|刻|尚|速|任|常|而|机|評|评|装|差|子|头|出|缀|名|球)/y,
	halfHour: '半',
	minute: / ?分(?!之)/y,
	second: /秒(\d{1,2})(?!\d)/y,
	tenths: /成(?!为|立|功|员|年|果|长|绩|人|本)/y,
	andHalf: /(?:个|個|年|天|点|小时|个小时|个月)?半/y,
	clockBefore: [
		{ pattern: /(?:上午|早上|凌晨|清晨|早晨|清早) ?$/, half: 'am' },
		{ pattern: /(?:下午|晚上|晚间|傍晚|中午|深夜|夜里|当晚|晚) ?$/, half: 'pm' },
	],
	clockAfter: [
		{ pattern: / ?a\.?m/y, half: 'am' },
		{ pattern: / ?p\.?m/y, half: 'pm' },
	],
	percent: / ?(?:%|个百分点|個百分點|成)/y,
	ordinal: /第/y,
	ratio: /^[个人名家]?(?:\p{L}{0,3})(?:中有|里有|就有|有|中)$/u,
	stage: /强/y,
	range: /^(?:至|到|和|或)$/,
	unitWords: { kilogram: '千克', centimeter: '公分', tonne: '吨 公吨' },
	square: { before: /平方/y },
	ownSeveral: /[网路街以线晚早身世天地海车船手山头马爱加人总位次倍指分参系基票岁页字件少多点]/,
	idioms:
		/[四八]分之一决赛|(?:[48]|16|32|[四八]|十六)强|十分(?!钟|鐘|之)|万一|千万(?![\p{L}]*元)|一一|一点(?!\d)|百般|万岁|三三两两|七七八八|三番|五花|四面|八方|四处|四海|七上|九牛|十足|千方百计|百姓|万众|万分/uy,
	counters:
		/ ?(?:[个個名位人年月日天周岁歲次场場层層家件起届屆条條种種项項支只隻辆輛架艘座间間所张張份封号號点點分秒元块塊米里吨斤克升磅倍轮輪局盘盤节節步队隊员員颗顆枚杯瓶碗箱套双雙对對群组組批班代级級类類段句行篇章集部首幅国國州省市县縣区區镇村大强強胜勝负負平球届杆洞票]|小时|小時|分钟|分鐘|美元|英镑|欧元|日元|公里|英里|英尺|英寸|公斤|世纪|成员|星级)/y,
};
