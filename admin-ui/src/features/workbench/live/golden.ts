import type { Files } from '../text/taking';

/** A case of a draft with what the rules are expected to say to it; here only what is asked. */
export interface GoldenCase {
  file: string;
  title: string;
  facts: Record<string, unknown>;
}

/** The golden cases that can be read; what cannot is among the findings. */
export async function goldenCases(files: Files): Promise<GoldenCase[]> {
  const { parse } = await import('yaml');
  return Object.entries(files)
    .filter(([file]) => file.startsWith('cases/'))
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([file, text]) => {
      try {
        const read: unknown = parse(text);
        return (Array.isArray(read) ? read : []).filter(isCase).map(({ title, facts }) => ({
          file,
          title: String(title),
          facts: facts ?? {},
        }));
      } catch {
        return [];
      }
    });
}

function isCase(value: unknown): value is { title: unknown; facts?: Record<string, unknown> } {
  return typeof value === 'object' && value !== null && 'title' in value;
}
