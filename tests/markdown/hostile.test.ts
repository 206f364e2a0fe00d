import { expect, it } from 'vitest';
import { original, problemsOf } from '../support/sources';

/** Which limit is met first depends on the machine. */
const beyond = /the text takes too long to read|the text is nested/;

const hostile: Record<string, [body: string, reason: RegExp]> = {
	'quotations in quotations': [`${'> '.repeat(20000)}a`, beyond],
	'lists in lists': [`${'- '.repeat(5000)}a`, beyond],
	'asterisks without end': [`${'*'.repeat(20000)}a${'*'.repeat(20000)}`, beyond],
	'backticks of every length': [Array.from({ length: 2000 }, (_, length) => '`'.repeat(length)).join(' '), beyond],
	'thirty levels of quotation': [`${'> '.repeat(30)}a`, /the text is nested 32 levels deep, and 20 are the most/],
};

for (const [name, [body, reason]] of Object.entries(hostile))
	it(`ends in a problem that names the file, in time: ${name}`, () => {
		const start = performance.now();
		const problems = problemsOf({ '2022/x/en.md': original({}, body) });
		expect(problems).toEqual([expect.stringMatching(/^2022\/x\/en\.md:\d+:\d+ {2}/)]);
		expect(problems[0]).toMatch(reason);
		expect(performance.now() - start).toBeLessThan(5000);
	});
