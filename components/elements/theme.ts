import { applyTheme, storedTheme } from './themes';

// Runs before the page is painted, so that it never shows in the other colours first.
applyTheme(storedTheme());
