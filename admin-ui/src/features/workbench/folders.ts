/** The folders of a rule set, in the order in which people read it. */
export const folders = ['', 'rules', 'tables', 'cases', 'imports'] as const;

export type Folder = (typeof folders)[number];

export const endings: Readonly<Record<Folder, string>> = {
  '': '.yaml',
  rules: '.drl',
  tables: '.csv',
  cases: '.yaml',
  imports: '.yaml',
};

export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '' : path.slice(0, at);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Files by their folders; folders nobody knows come last. */
export function byFolder(paths: readonly string[]): { folder: string; paths: string[] }[] {
  const found = new Map<string, string[]>();
  for (const path of [...paths].sort()) {
    found.set(folderOf(path), [...(found.get(folderOf(path)) ?? []), path]);
  }
  const known: readonly string[] = folders;
  const place = (folder: string) => (known.includes(folder) ? known.indexOf(folder) : known.length);
  return [...found]
    .map(([folder, each]) => ({ folder, paths: each }))
    .sort((one, other) => place(one.folder) - place(other.folder));
}

/** What one wants to see first: rules. */
export function firstFile(paths: readonly string[]): string | undefined {
  const sorted = [...paths].sort();
  return sorted.find((path) => folderOf(path) === 'rules') ?? sorted[0];
}
