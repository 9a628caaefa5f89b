import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Shell } from './shell';

const english = 'Service promises, written as rules, decided per case, on record.';
const vietnamese =
  'Cam kết dịch vụ được viết thành quy tắc, quyết định theo từng trường hợp và lưu lại đầy đủ.';

test.each([
  ['en-GB', english, 'en'],
  ['vi-VN', vietnamese, 'vi'],
  ['vi', vietnamese, 'vi'],
  ['fr-FR', english, 'en'],
])('greets a browser set to %s', (browserLanguage, promise, lang) => {
  openIn(browserLanguage);

  expect(screen.getByText(promise)).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', lang);
});

test('switches language and tells the document', () => {
  openIn('en-US');

  fireEvent.click(screen.getByRole('radio', { name: 'Tiếng Việt' }));

  expect(screen.getByText(vietnamese)).toBeVisible();
  expect(screen.queryByText(english)).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Mô tả API' })).toHaveAttribute('href', '/v3/api-docs');
  expect(document.documentElement).toHaveAttribute('lang', 'vi');
});

test('keeps the chosen language for the next visit', () => {
  const { unmount } = openIn('en-US');
  fireEvent.click(screen.getByRole('radio', { name: 'Tiếng Việt' }));
  unmount();

  openIn('en-US');

  expect(screen.getByRole('radio', { name: 'Tiếng Việt' })).toBeChecked();
  expect(screen.getByText(vietnamese)).toBeVisible();
});

test('does without storage where the browser blocks it', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  openIn('vi-VN');

  fireEvent.click(screen.getByRole('radio', { name: 'English' }));

  expect(screen.getByText(english)).toBeVisible();
});

function openIn(browserLanguage: string) {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(browserLanguage);
  return render(<Shell />);
}
