import { expect, it } from 'vitest';
import { dayOf } from '@/lib/i18n/dates';

it('names the day that it is in Shanghai', () => {
	expect(dayOf(new Date('2024-12-31T15:59:59Z'))).toBe('2024-12-31');
	expect(dayOf(new Date('2024-12-31T16:00:00Z'))).toBe('2025-01-01');
});
