import { DeskPage } from '@/components/desk/desk-page.dev';
import { readEnvironment } from '@/lib/config/environment';
import { boardFilter, boardOf, boardStates } from '@/lib/views/board';
import { readLive } from '@/lib/views/live';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata = { title: 'The desk', robots: { index: false }, icons: { icon: '/icon.svg' } };

/** Exists only while developing. */
export default async function DeskRoute({ searchParams }: Props) {
	const filter = boardFilter(await searchParams);
	return <DeskPage board={boardOf(readLive(), readEnvironment().contentDir, filter)} states={boardStates} />;
}
