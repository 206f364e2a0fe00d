import { expect, it } from 'vitest';
import { phrasesOf } from '@/lib/i18n/phrases';

it('finds the words of a Chinese headline, marks staying with them, and names together', () => {
	expect(phrasesOf('上海“工作许可”申请，在虹桥办理', 'zh')).toEqual([
		'上海',
		'“工作',
		'许可”',
		'申请，',
		'在虹桥',
		'办理',
	]);
});

it('keeps single characters with the word that they belong to', () => {
	expect(phrasesOf('外国人工作许可比去年多', 'zh')).toEqual(['外国人', '工作', '许可', '比去年多']);
});

it('keeps a number with what it counts, and the last character of a clause with the word before it', () => {
	expect(phrasesOf('“五星卡”有什么用，28名外籍人士获奖', 'zh')).toEqual([
		'“五星卡”',
		'有什么用，',
		'28名外籍人士',
		'获奖',
	]);
	expect(phrasesOf('五分之一怎么用', 'zh')).toEqual(['五分之一', '怎么用']);
});

it('says the same as the headline', () => {
	const headline = '“五分之一”：2021年，9,465件（上海）';
	expect(phrasesOf(headline, 'zh').join('')).toBe(headline);
});

it('leaves other languages to the browser', () => {
	expect(phrasesOf('就労許可の申請', 'ja')).toEqual(['就労許可の申請']);
	expect(phrasesOf('One in five', 'en')).toEqual(['One in five']);
});
