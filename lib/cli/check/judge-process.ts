import type { Sources } from '@/lib/content/read';
import { judgeFolder } from '@/lib/translations/judge-folder';

// A process of its own: it is sent folders once, sends back what they come to, and ends.
process.once('message', (folders: Sources[]) => {
	process.send?.(folders.map(judgeFolder), () => process.disconnect());
});
