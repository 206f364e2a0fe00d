import { expect, it } from 'vitest';
import { nameSkeletons } from '@/lib/markdown/align/names';

it('hears one name in the scripts that write it', () => {
	const sounds = ['Trump', 'Трамп', 'ترامب', 'トランプ'].map(nameSkeletons);
	expect(sounds).toEqual(Array.from(sounds, () => ['TRNP']));
	expect(nameSkeletons('Саксон')).toEqual(nameSkeletons('Saxon'));
	expect(nameSkeletons('Чикаго')).toEqual(nameSkeletons('Chicago'));
});

it('hears through accents, endings of cases and an article written as one with the name', () => {
	expect(nameSkeletons('Médvedev')).toEqual(nameSkeletons('Medvedev'));
	expect(nameSkeletons('с Путиным')).toEqual(nameSkeletons('Путин'));
	expect(nameSkeletons('والكرملين')).toEqual(nameSkeletons('Kremlin'));
});

it('tells other names apart', () => {
	expect(nameSkeletons('Trump')).not.toEqual(nameSkeletons('Putin'));
	expect(nameSkeletons('ترامب')).not.toEqual(nameSkeletons('بوتين'));
});

it('leaves out words that are no names, and sounds that many words share', () => {
	expect(nameSkeletons('the tramp traveller; странник')).toEqual([]);
	expect(nameSkeletons('Lee, Ли, りんご')).toEqual([]);
});
