import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readEnvironment } from '@/lib/config/environment';
import { judgementFolder } from '@/lib/config/folders';
import { formatProblems, type ProblemFormat, problemFormats, summariseProblems } from '@/lib/problems/print';
import { hashCode } from '@/lib/publish/code-hash';
import { judgeContent } from './check/judge-content';
import { startJudges } from './check/judge-processes';
import { run } from './run';

/** What is run over the code, in this order; each prints what it finds and exits with 1. */
const codeChecks = {
	'format and lint': ['biome', 'check', '--error-on-warnings'],
	types: ['tsc', '--noEmit'],
	'order of the rooms': [
		'depcruise',
		'--config',
		'.dependency-cruiser.cjs',
		'--output-type',
		'err',
		'app',
		'components',
		'lib',
	],
	'unused code': ['knip'],
} satisfies Record<string, [tool: string, ...args: string[]]>;

const usage = `Usage: npm run check -- [--content] [--facts DIR] [--json | --format text|json|github]

  --content   judge the stories, pages and messages alone, not the code
  --facts     compare each story with the fact sheet that it names, DIR/<name>.md
  --json      print problems as JSON
  --format    text (file:line:column), json, or github (annotations on a pull request)`;

/** `npm run check`: everything that has to hold before tests are run or pages published. */
run(async () => {
	const { values } = parseArgs({
		options: {
			content: { type: 'boolean' },
			facts: { type: 'string' },
			json: { type: 'boolean' },
			format: { type: 'string' },
			help: { type: 'boolean' },
		},
	});
	const format = problemFormats.find((candidate) => candidate === (values.json ? 'json' : (values.format ?? 'text')));
	if (values.help || !format) {
		console.error(usage);
		process.exitCode = values.help ? 0 : 1;
		return;
	}
	const failed = values.content ? [] : await failedCodeChecks();
	const isContentGood = await printContentProblems(format, values.facts);
	if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`);
	if (failed.length > 0 || !isContentGood) process.exitCode = 1;
});

async function printContentProblems(format: ProblemFormat, factsDir: string | undefined): Promise<boolean> {
	const environment = readEnvironment();
	const code = hashCode();
	// Another Node may know other languages and other characters.
	const store = { folder: judgementFolder, code: `${process.version} ${code}` };
	const { texts, problems: found } = await judgeContent(environment, store, startJudges(code));
	const facts = factsDir === undefined ? undefined : (await import('./facts')).checkFacts(environment, factsDir);
	const problems = [...found, ...(facts?.problems ?? [])];
	const text = formatProblems(problems, format);
	if (text) console.log(text);
	console.error(`Content: ${texts} texts, ${summariseProblems(problems)}.`);
	if (facts) console.error(`Facts: ${facts.passedOver} stories name no fact sheet, and were passed over.`);
	return !problems.some(({ severity }) => severity === 'error');
}

/** Their output goes to stderr, so that stdout holds the problems of the content alone. */
async function failedCodeChecks(): Promise<string[]> {
	const failed: string[] = [];
	for (const [name, [tool, ...args]] of Object.entries(codeChecks)) {
		const process_ = spawn(`node_modules/.bin/${tool}`, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let printed = '';
		for (const stream of [process_.stdout, process_.stderr])
			stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
		const code = await new Promise((resolve) => process_.on('close', resolve));
		if (code !== 0) {
			failed.push(name);
			console.error(printed.trimEnd());
		}
	}
	return failed;
}
