/** What a column holds, as far as the page that shows the table knows. */
export interface ColumnKind {
  /** What people call it. */
  label?: string;
  kind: 'text' | 'choice' | 'boolean' | 'number' | 'money' | 'date';
  /** The values of a choice. */
  values?: readonly ColumnValue[];
  /** Whether its cells are conditions, which may be compared, ranges, lists or open. */
  condition?: boolean;
}

export interface ColumnValue {
  value: string;
  label?: string;
}

/** What a cell should be and is not. */
export type Misfit = 'choice' | 'boolean' | 'number' | 'money' | 'date';

const anything = ['', '-', 'null'];
const truths = ['true', 'false'];
const parameter = /^param\./;
const expression = /[$()*/+]|^[a-z]\w*\./;
const number = /^-?\d{1,15}(\.\d{1,15})?$/;
const money = /^-?\d{1,15}(\.\d{1,15})? [A-Z]{3}$/;
const negation = /^not\s*\((.*)\)$/;
const range = /^[[(]?\s*(.+?)\s*\.\.\s*(.+?)\s*[\])]?$/;
const comparison = /^(?:==|!=|<=|>=|<|>|=)\s*(.+)$/;

/** What is plainly wrong with a text in such a column. What looks like an expression is left to the engine. */
export function misfitOf(column: ColumnKind | undefined, text: string): Misfit | null {
  if (!column || column.kind === 'text') {
    return null;
  }
  const { kind } = column;
  const values = column.condition ? valuesOf(text) : [text];
  return values.every((value) => isFit(column, value)) ? null : kind;
}

/** The values a list offers; a condition may also leave the cell open. */
export function offered({ kind, values, condition }: ColumnKind): readonly ColumnValue[] {
  const own = kind === 'boolean' ? truths.map((value) => ({ value })) : (values ?? []);
  return condition && own.length > 0 ? [...own, { value: '-' }] : own;
}

/** What people call the listed value that a cell holds. */
export function labelOf(column: ColumnKind | undefined, text: string): string | undefined {
  return column?.values?.find(({ value }) => value === text)?.label;
}

/** The values a condition names. */
function valuesOf(text: string): string[] {
  const inner = negation.exec(text)?.[1] ?? text;
  return inner.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).flatMap((test) => {
    const compared = comparison.exec(test.trim());
    const ends = compared ? null : range.exec(test.trim());
    return (compared?.slice(1) ?? ends?.slice(1) ?? [test]).map((value) => value.trim());
  });
}

function isFit({ kind, values, condition }: ColumnKind, written: string): boolean {
  if (anything.includes(written) || (condition ? parameter : expression).test(written)) {
    return true;
  }
  const value = written.replace(/^"(.*)"$/, '$1');
  switch (kind) {
    case 'choice':
      return !values || values.some((each) => each.value === value);
    case 'boolean':
      return truths.includes(value);
    case 'number':
      return number.test(value);
    case 'money':
      return money.test(value);
    case 'date':
      return isDay(value);
    case 'text':
      return true;
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(day.valueOf()) &&
    day.toISOString().startsWith(text)
  );
}

const mostOffered = 60;
const lastPart = /[^,(<>=!]*$/;

/** What may complete the last part of what is typed, or all of it. */
export function completions(
  values: readonly ColumnValue[],
  typed: string,
  all: boolean,
): readonly ColumnValue[] {
  const part = (all ? typed : (lastPart.exec(typed)?.[0] ?? '')).trim().toLowerCase();
  const isWhole = values.some(({ value }) => value.toLowerCase() === typed.trim().toLowerCase());
  return values
    .filter(
      ({ value, label }) =>
        isWhole || value.toLowerCase().includes(part) || label?.toLowerCase().includes(part),
    )
    .slice(0, mostOffered);
}

/** What is typed with its last part completed; a whole value gives way to another. */
export function completed(typed: string, value: string): string {
  const start = lastPart.exec(typed)?.index ?? 0;
  const kept = typed.slice(0, start);
  return `${kept}${kept && /[,<>=!]$/.test(kept) ? ' ' : ''}${value}`;
}
