import { type Problem, ProblemsError, problemIn } from '@/lib/problems/problem';

/**
 * Whom a site is for. Readers get what is out. The desk, which is `npm run dev`, and colleagues, who are sent a preview,
 * get drafts and scheduled stories too, marked as such.
 */
export type Audience = 'readers' | 'desk' | 'colleagues';

export type Environment = {
	/** Origin of the published site, without a final slash: `SITE_URL`. */
	siteUrl: string;
	/** Folder of the stories: `CONTENT_DIR`. */
	contentDir: string;
	/** Folder of the finished site: `OUT_DIR`. */
	outDir: string;
	port: number;
	host: string;
	/** What counts as now when it is decided which stories are due: `BUILD_TIME`. */
	now: Date;
	/** Readers, unless a command says otherwise: no variable can publish a draft. */
	audience: Audience;
};

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of this run. This is the only file that reads `process.env`.
 * @throws {ProblemsError} naming every variable that makes no sense.
 */
export function readEnvironment(variables: Variables = process.env): Environment {
	const problems: Problem[] = [];
	const refuse = (name: string, remedy: string) => {
		const reason = `${name} is ${JSON.stringify(variables[name])}`;
		problems.push(problemIn('environment', { line: 1, column: 1, reason, remedy }));
	};

	const port = Number(variables.PORT ?? 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65535) refuse('PORT', 'write a port number, such as 3000');

	const siteText = variables.SITE_URL ?? `http://localhost:${port}`;
	const siteUrl = URL.canParse(siteText) ? new URL(siteText) : undefined;
	if (!siteUrl || !/^https?:$/.test(siteUrl.protocol) || siteUrl.pathname !== '/' || siteUrl.search || siteUrl.hash)
		refuse('SITE_URL', 'write an origin, such as https://news.example.org');

	const now = new Date(variables.BUILD_TIME ?? Date.now());
	if (Number.isNaN(now.getTime())) refuse('BUILD_TIME', 'write an ISO date-time, such as 2022-03-08T09:00:00+08:00');

	if (!siteUrl || problems.length > 0) throw new ProblemsError(problems);
	return {
		siteUrl: siteUrl.origin,
		contentDir: variables.CONTENT_DIR ?? 'content',
		outDir: variables.OUT_DIR ?? 'out',
		port,
		host: variables.HOST ?? '127.0.0.1',
		now,
		audience: 'readers',
	};
}

/** True while `next dev` runs; builds replace it by `false`. */
export const isDevelopment = process.env.NODE_ENV === 'development';
