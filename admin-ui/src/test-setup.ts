import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// React reports its warnings on the console: they fail the test that caused them.
beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...message) => {
      throw new Error(`console.${level}: ${message.join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
  localStorage.clear();
  document.documentElement.lang = '';
});
