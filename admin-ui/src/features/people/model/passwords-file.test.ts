import { expect, test } from 'vitest';
import type { Person } from '../api/people';
import { passwordsFile } from './passwords-file';

test('first passwords are a file that no spreadsheet reckons with', () => {
  const person = { user: '-thu', name: 'Thu "T", Nguyễn' } as Person;

  expect(passwordsFile([{ person, password: 'abcde-fghij' }])).toBe(
    '\uFEFFuser,name,password\r\n"\'-thu","Thu ""T"", Nguyễn","abcde-fghij"\r\n',
  );
});
