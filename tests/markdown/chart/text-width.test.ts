import { expect, it } from 'vitest';
import { emsOf } from '@/lib/markdown/chart/text-width';

/** Ems that Chromium measured in Noto Sans, which is wider than most. */
it.each([
	['Ein erfundenes Binnenschifffahrtsmuseum', 20.12],
	['Latin America and the Caribbean', 15.39],
	['Латинская Америка и Карибы', 14.69],
	['أمريكا اللاتينية والكاريبي', 9.74],
	['拉丁美洲和加勒比地区', 10],
	['1,234,567.89', 5.95],
])('reckons the width of %s, to a tenth', (words, measured) => {
	expect(emsOf(words) / measured).toBeGreaterThan(0.97);
	expect(emsOf(words) / measured).toBeLessThan(1.12);
});
