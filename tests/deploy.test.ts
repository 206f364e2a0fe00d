import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { command } from './support/command';

type Step = { name?: string; uses?: string; run?: string; if?: string; 'continue-on-error'?: boolean };
type Job = { 'timeout-minutes'?: number; permissions?: Record<string, string>; steps: Step[] };
type Workflow = { on: Record<string, unknown>; permissions: Record<string, string>; jobs: Record<string, Job> };

const workflow = parse(readFileSync('deploy/github-check.yml', 'utf8')) as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);
const calls = steps.flatMap(({ run = '' }) =>
	[...run.matchAll(/npm (?:run(?: --silent)? ([\w:]+)|(test))(?: -- ([^\n|>]*))?/g)].map(([, name, test, args]) => ({
		name: (name ?? test) as string,
		options: args?.match(/--[\w-]+/g) ?? [],
	})),
);

describe('the workflow for pull requests', () => {
	it('judges the stories, prints the table, judges the code and tests it', () => {
		expect(calls).toEqual([
			{ name: 'check', options: ['--content', '--format'] },
			{ name: 'translations', options: [] },
			{ name: 'check', options: [] },
			{ name: 'test', options: [] },
		]);
	});

	it('calls commands that there are, with options that they know', async () => {
		for (const { name, options } of calls) {
			expect(scripts, name).toHaveProperty(name);
			if (options.length === 0) continue;
			const help = command(name, ['--help']);
			expect(await help.ended).toBe(0);
			for (const option of options) expect(help.stdout + help.stderr, name).toContain(option);
		}
	});

	it('may do little: the job that runs what is in the pull request writes nothing', () => {
		expect(workflow.permissions).toEqual({});
		expect(Object.keys(workflow.on)).toEqual(['pull_request']);
		const writing = jobs.filter(({ permissions }) => Object.values(permissions ?? {}).includes('write'));
		expect(writing).toEqual([workflow.jobs.comment]);
		expect(
			writing.flatMap((job) => job.steps).filter(({ uses, run }) => uses || /npm|npx|node /.test(run ?? '')),
		).toEqual([]);
		expect(workflow.jobs.comment?.steps[0]?.['continue-on-error']).toBe(true);
	});

	it('ends in time, names versions of actions, and lets nothing from outside into its scripts', () => {
		for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
		for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
		for (const { run } of steps) expect(run ?? '').not.toContain('${{');
	});
});
