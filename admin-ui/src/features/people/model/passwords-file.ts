import type { Taken } from '../api/staff-list';

/** Begins as a formula does, which a spreadsheet would reckon with. */
const likeAFormula = /^[=+\-@]/;

/** First passwords as a file for a spreadsheet. */
export function passwordsFile(made: Taken['made']): string {
  const lines = made.map(({ person: { user, name }, password }) =>
    [user, name, password].map(cell).join(','),
  );
  return `\uFEFF${['user,name,password', ...lines].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const guarded = likeAFormula.test(text.trimStart()) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
