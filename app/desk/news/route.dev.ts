import { readEnvironment } from '@/lib/config/environment';
import { watchTree } from '@/lib/content/watch';
import { deskNews } from '@/lib/views/desk-news';
import { liveFolders, readLive } from '@/lib/views/live';

/** Tells an open page what is wrong with its files, at once and after every change to them: server-sent events. */
export function GET(request: Request) {
	const page = new URL(request.url).searchParams.get('page') ?? '/';
	let watches: (() => void)[] = [];
	const stop = () => {
		for (const end of watches) end();
	};
	const stream = new ReadableStream<string>({
		start(controller) {
			const end = () => {
				stop();
				controller.close();
			};
			const tell = () => {
				try {
					controller.enqueue(`data: ${JSON.stringify(deskNews(readLive(), readEnvironment().contentDir, page))}\n\n`);
				} catch {
					// A file may go while it is read. The page asks again by itself.
					end();
				}
			};
			watches = liveFolders().map((folder) => watchTree(folder, tell));
			request.signal.addEventListener('abort', end);
			controller.enqueue('retry: 500\n\n');
			tell();
		},
		cancel: stop,
	}).pipeThrough(new TextEncoderStream());
	// Compressed, it would be held back until there is enough of it.
	return new Response(stream, {
		headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' },
	});
}
