import { type IncomingHttpHeaders, request } from 'node:http';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** One request, its path sent as it is written; `fetch` would tidy the path, and add headers of its own. */
export function get(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const [, host, port, path] = /^http:\/\/([^:/]+):(\d+)(.*)$/.exec(url) ?? [];
	return new Promise((resolve, reject) => {
		const call = request({ host, port, path, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks).toString(),
				}),
			);
		});
		call.on('error', reject);
		call.end();
	});
}
