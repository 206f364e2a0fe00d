import { describe, expect, it } from 'vitest';
import { compareFingerprints } from '@/lib/content/compare-fingerprints';
import { driftBetween } from '@/lib/content/drift';
import { readStamp, writeStamp } from '@/lib/content/stamp';

const fates = (was: string, now: string) =>
	compareFingerprints([...was], [...now])
		.filter(({ kind }) => kind !== 'same')
		.map((fate) => `${fate.kind} ${'was' in fate ? fate.was : '-'}>${'now' in fate ? fate.now : '-'}`);

describe('comparing fingerprints', () => {
	it.each([
		['nothing', 'abcd', 'abcd', []],
		['one changed', 'abcd', 'aXcd', ['changed 1>1']],
		['one moved down, which is not two changes', 'abcd', 'bcda', ['moved 0>3']],
		['one moved up', 'abcd', 'dabc', ['moved 3>0']],
		['one added', 'abc', 'aXbc', ['added ->1']],
		['one removed', 'abc', 'ac', ['removed 1>-']],
		['a run replaced by a longer one', 'abc', 'aXYc', ['changed 1>1', 'added ->2']],
		['a run replaced by a shorter one', 'abcd', 'aXd', ['changed 1>1', 'removed 2>-']],
		['one changed beside one moved', 'abcde', 'aXdeb', ['changed 2>1', 'moved 1>4']],
		['the same paragraph twice', 'aba', 'baa', ['moved 0>2']],
		['all', 'ab', 'XYZ', ['changed 0>0', 'changed 1>1', 'added ->2']],
		['everything gone', 'ab', '', ['removed 0>-', 'removed 1>-']],
	])('tells %s', (_, was, now, expected) => {
		expect(fates(was, now)).toEqual(expected);
	});
});

it('follows each stamped block to where it stands now', () => {
	const stamp = (blocks: string) => ({ words: {}, blocks: [...blocks] });
	expect(driftBetween(stamp('abcd'), stamp('XacYb')).successors).toEqual([1, 4, 2, 3]);
	expect(driftBetween(stamp('abc'), stamp('ac')).successors).toEqual([0, undefined, 1]);
});

it('tells changed words, and a picture that came or went', () => {
	const stamp = (words: object) => ({ words, blocks: [] });
	expect(driftBetween(stamp({ title: 'a', image: 'b' }), stamp({ title: 'a' })).words).toEqual(['image']);
	expect(driftBetween(stamp({ title: 'a' }), stamp({ title: 'b', image: 'c' })).words).toEqual(['title', 'image']);
});

it('reads the list that it wrote; an empty one is no stamp', () => {
	const stamp = { words: { title: '00000001', image: '00000003' }, blocks: ['0000000a', '12e45678'] };
	expect(readStamp(writeStamp(stamp))).toEqual(stamp);
	expect(readStamp([])).toBeUndefined();
});
