import { createHash } from 'node:crypto';

/** The first 16 hexadecimal digits of the SHA-256 of some bytes or text: short enough for a file's name. */
export function hashOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
