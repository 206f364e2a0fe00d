import type { Glossary } from '@/lib/content/glossary';
import { decodeFolder, type ListedFolder, readFolder } from '@/lib/content/read';
import { judgeFolder } from '@/lib/translations/judge-folder';
import { hashOfFolder, type Judged } from './judgement-cache';

/** Reads and judges one folder. The hash is that of the bytes which were judged. */
export function judgeListedFolder(
	contentDir: string,
	listed: ListedFolder,
	glossary: Glossary,
): [name: string, judged: Judged] {
	const folder = readFolder(contentDir, listed);
	return [listed.name, { hash: hashOfFolder(folder), judgement: judgeFolder(decodeFolder(folder), glossary) }];
}
