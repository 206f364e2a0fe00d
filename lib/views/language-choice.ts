import type { Unpublished } from '@/lib/content/story';
import type { Alternate } from './frame';

/** One entry of a list of languages: where it leads, and the headline that waits there. */
export type LanguageChoice = Alternate & { title: string | undefined; unpublished?: Unpublished | undefined };
