import type { CharacterLanguage } from '../language';

export const japanese: CharacterLanguage = {
	tag: 'ja',
	numerals: {
		digits: { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
		tens: { 十: 10, 百: 100, 千: 1000 },
		myriads: { 万: 1e4, 億: 1e8, 兆: 1e12 },
		several: '数何',
		over: '余',
		isFree: true,
	},
	words: [
		// Small numbers are written in digits too, where other languages have words.
		{ pattern: /10代/y, kind: 'number', value: 10, standing: 'numeral' as const },
		{
			pattern: /(?<![\d.,])2(?=[つ人名度回倍桁組個年](?!\d))/y,
			kind: 'number',
			value: 2,
			standing: 'numeral' as const,
		},
		{ pattern: /四半(?=期)/y, kind: 'number', value: [0.25, 4] },
		...'日月火水木金土'.split('').map((day, value) => ({
			pattern: new RegExp(`(?<=[(])${day}(?=[)])`, 'y'),
			kind: 'weekday' as const,
			value,
			standing: 'claim' as const,
		})),
		...'日月火水木金土'.split('').map((day, value) => ({
			pattern: new RegExp(`${day}曜`, 'y'),
			kind: 'weekday' as const,
			value,
			standing: 'claim' as const,
		})),
		{ pattern: /半/y, kind: 'number', value: 0.5 },
		{ pattern: /[両双倍]|ダブル|ふたつ|ふたり/y, kind: 'number', value: 2 },
		{ pattern: /ダース/y, kind: 'number', value: 12 },
		{ pattern: /ひとつ|ひとり|[初毎単]/y, kind: 'number', value: 1 },
		{ pattern: /みっつ/y, kind: 'number', value: 3 },
		{ pattern: /よっつ/y, kind: 'number', value: 4 },
		{ pattern: /正午|真夜中/y, kind: 'number', value: [12, 0, 24] },
		{ pattern: /無/y, kind: 'number', value: 0 },
	],
	fraction: / ?分の ?/y,
	century: / ?世紀/y,
	decade: / ?年代/y,
	month: / ?月(?!球|面|例|給|間)/y,
	hour: / ?時(?!間|代|点|期|速|計)/y,
	halfHour: '半',
	minute: / ?分(?!の ?[\d一二三四五六七八九十])/y,
	second: /秒(\d{1,2})(?!\d)/y,
	tenths: / ?割/y,
	andHalf: / ?(?:年|時間|ヶ月|か月|カ月|倍)?半/y,
	clockBefore: [
		{ pattern: /(?:午前|朝|早朝|未明|深夜)の? ?$/, half: 'am' },
		{ pattern: /(?:午後|夕方|夜|昼)の? ?$/, half: 'pm' },
	],
	clockAfter: [
		{ pattern: / ?a\.?m/y, half: 'am' },
		{ pattern: / ?p\.?m/y, half: 'pm' },
	],
	percent: / ?(?:%|パーセント|ポイント|割)/y,
	ordinal: /第/y,
	ratio: /^\p{L}{1,3}(?:に|中|のうち|に付き|につき)$/u,
	ownSeveral: /[人総点回件度票指]/,
	idioms: /十分(?!間|の|前|後)|万一|一一|千葉|三菱|四国|百合|万全/y,
	counters:
		/ ?(?:つ(?!い|ぶ)|[人名個年月日週歳才回度件本枚台頭匹羽冊階軒社校室店組点位番号票席円時分秒倍割割段種類団話着戦勝敗杯棟両軍党州県市町村国児輪隻機発機名]|か月|ヶ月|カ月|か国|カ国|ヶ国|か所|カ所|ヶ所|ドル|ポンド|ユーロ|キロ|メートル|センチ|マイル|トン|パーセント|ポイント|ゴール|セット|チーム|ヤード|フィート|インチ|ラウンド|シーズン|ゲーム|ページ|グループ)/y,
};
