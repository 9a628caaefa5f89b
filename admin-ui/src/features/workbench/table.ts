import type { Vocabulary } from '../../facts/vocabulary';
import type { Language } from '../../language/languages';

/** What a column of a table holds. */
export interface TableColumn {
  label: string;
  kind: 'text' | 'choice' | 'boolean' | 'number' | 'money' | 'date';
  values?: readonly { value: string; label: string }[];
  condition: boolean;
}

/** The steps of a file that can be taken back and done again, in whichever view they were made. */
export interface FileSteps {
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
}

export type Steps = () => FileSteps;

/** What is wrong at a place of a table, and what mends it. */
export interface TableFinding {
  line: number;
  column: number;
  endColumn: number;
  reason: string;
  fixes: readonly { title: string; apply: () => void }[];
}

/** What a view of a decision table is given; the page that shows the workbench brings the view. */
export interface TableProps {
  name: string;
  text: string;
  onChange: (text: string) => void;
  base: string | undefined;
  findings: readonly TableFinding[];
  matched: readonly number[];
  columns: Readonly<Record<string, TableColumn>>;
  headings: readonly string[];
  goTo: { line: number; column?: number } | undefined;
  readOnly: boolean;
  /** Asked where the view has nothing of its own to take back. */
  earlier: FileSteps;
}

/** How files are shown: tables as tables and others as text, unless another is chosen. */
export type FileView = 'usual' | 'text' | 'form' | 'sheet';

const ownHeadings = ['rule', 'clause', 'title'];

const kinds = {
  boolean: 'boolean',
  integer: 'number',
  decimal: 'number',
  money: 'money',
  date: 'date',
  enumeration: 'choice',
  percent: 'text',
  text: 'text',
  instant: 'text',
  duration: 'text',
  object: 'text',
} as const;

export function isTable(file: string): boolean {
  return /^tables\/.*\.csv$/.test(file);
}

/** The columns that a vocabulary makes possible, by their headings. */
export function columnsOf(
  vocabulary: Vocabulary | undefined,
  language: Language,
): Record<string, TableColumn> {
  return Object.fromEntries(
    (vocabulary?.types ?? []).flatMap((type) => [
      ...type.attributes.map(({ name, label, type: kind, list, values }) => [
        `${type.name}.${name}`,
        {
          label: label[language],
          kind: list ? 'text' : kinds[kind],
          ...(values && {
            values: values.map((each) => ({ value: each.value, label: each.label[language] })),
          }),
          condition: true,
        },
      ]),
      ...concluded(type, language),
    ]),
  );
}

/** The column of what rules establish by one listed value, which is written in quotes there. */
function concluded(type: Vocabulary['types'][number], language: Language): [string, TableColumn][] {
  const [only, ...others] = type.attributes;
  if (type.owner !== 'rules' || !only?.values || others.length > 0) {
    return [];
  }
  const values = only.values.map((each) => ({
    value: `"${each.value}"`,
    label: each.label[language],
  }));
  return [
    [
      `insertLogical(new ${type.name}(?))`,
      { label: only.label[language], kind: 'text', values, condition: false },
    ],
  ];
}

export function headingsOf(columns: Readonly<Record<string, TableColumn>>): string[] {
  return [...ownHeadings, ...Object.keys(columns)];
}

/** The cell of a line that a character stands in: cells count from 0, characters from 1. */
export function cellAt(line: string, column: number): number {
  const before = line.slice(0, column - 1).replace(/"(?:[^"]|"")*("|$)/g, '');
  return before.split(',').length - 1;
}
