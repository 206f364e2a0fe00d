/** The widest label of a row, in its own size: a line of a phone of 320 pixels. */
export const widestLabel = 21;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/**
 * About how wide words are, in ems: nothing measures text when pages are built. The widths are those of common sans-serif
 * fonts (Noto Sans, Segoe UI, system-ui), taken rather too wide than too narrow.
 */
export function emsOf(words: string): number {
	let ems = 0;
	for (const character of words) {
		if (/[\p{Mn}\p{Cf}]/u.test(character)) continue;
		if (wide.test(character)) ems += 1;
		else if (/\p{Script=Arabic}/u.test(character)) ems += 0.42;
		else if (/[.,:;’'ilIj|!\u00a0\u202f ]/.test(character)) ems += 0.3;
		else if (/[frt()/-]/.test(character)) ems += 0.4;
		else if (/\d/.test(character)) ems += 0.56;
		else if (/[\p{Lu}mwMWшщжюфмы%–—]/u.test(character)) ems += 0.75;
		else ems += 0.58;
	}
	return ems;
}
