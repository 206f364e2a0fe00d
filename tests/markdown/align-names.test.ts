import { expect, it } from 'vitest';
import { nameSkeletons } from '@/lib/markdown/align/names';

const latin = (text: string) => nameSkeletons(text, 'Latn');
const cyrillic = (text: string) => nameSkeletons(text, 'Cyrl');
const arabic = (text: string) => nameSkeletons(text, 'Arab');
const japanese = (text: string) => nameSkeletons(text, 'Jpan');

it('hears one name in the scripts that write it', () => {
	const sounds = [latin('Trump'), cyrillic('Трамп'), arabic('ترامب'), japanese('トランプ')];
	expect(sounds).toEqual(Array.from(sounds, () => ['TRNP']));
	expect(cyrillic('Саксон')).toEqual(latin('Saxon'));
	expect(cyrillic('Чикаго')).toEqual(latin('Chicago'));
});

it('hears through accents, endings of cases and an article written as one with the name', () => {
	expect(latin('Médvedev')).toEqual(latin('Medvedev'));
	expect(cyrillic('с Путиным')).toEqual(cyrillic('Путин'));
	for (const word of ['والكرملين', 'بالكرملين', 'للكرملين']) expect(arabic(word)).toEqual(latin('Kremlin'));
});

it('tells other names apart', () => {
	expect(latin('Trump')).not.toEqual(latin('Putin'));
	expect(arabic('ترامب')).not.toEqual(arabic('بوتين'));
});

it('leaves out words that are no names, sounds that many words share, and other scripts', () => {
	expect([...latin('the tramp traveller'), ...cyrillic('странник')]).toEqual([]);
	expect([...latin('Lee'), ...cyrillic('Ли'), ...japanese('りんご')]).toEqual([]);
	expect([...cyrillic('Trump'), ...japanese('Trump'), ...nameSkeletons('Trump', 'Hans')]).toEqual([]);
	expect(nameSkeletons('Trump', undefined)).toEqual([]);
});
