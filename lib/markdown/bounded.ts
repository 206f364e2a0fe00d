import { createContext, Script } from 'node:vm';

/** Longest time that reading a file's Markdown, or that of one story in all languages, may take. Real ones take a few. */
const milliseconds = 1500;

const context = createContext({ work: () => {} });
const script = new Script('work()');
let isBounded = false;

export type Bounded<Value> = { ok: true; value: Value } | { ok: false; reason: 'too slow' | 'too deep' };

/**
 * Runs synchronous work that hostile input could hang or nest until the stack ends, and stops it in time: `vm` can
 * interrupt code that it did not load. Other errors pass through. Work within bounded work shares its time, and ends all
 * of it: watching costs a thread, so that many small pieces are better watched as one, and one by one only if that fails.
 */
export function bounded<Value>(work: () => Value): Bounded<Value> {
	if (isBounded) return { ok: true, value: work() };
	let value: Value | undefined;
	isBounded = true;
	try {
		context.work = () => {
			value = work();
		};
		script.runInContext(context, { timeout: milliseconds });
		return { ok: true, value: value as Value };
	} catch (error) {
		if (error instanceof RangeError) return { ok: false, reason: 'too deep' };
		// Not `instanceof Error`: the time-out is thrown by the other context, which has classes of its own.
		if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
			return { ok: false, reason: 'too slow' };
		throw error;
	} finally {
		isBounded = false;
		context.work = () => {};
	}
}
