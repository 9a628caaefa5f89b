import { Document, Lexer, parse, Scalar, type YAMLMap } from 'yaml';
import type { Language } from '../../../language/languages';

/** A text in the languages it is written in. */
export type InLanguages = Partial<Record<Language, string>>;

export function inLanguages(text: unknown): InLanguages {
  return typeof text === 'object' && text !== null
    ? (text as InLanguages)
    : { en: textOf(text), vi: textOf(text) };
}

export function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

/** A number with the decimals it was given; other text as it is. */
export function figure(text: string): Scalar {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const node = new Scalar(isNumber ? Number(text) : text);
  const decimals = isNumber ? (text.split('.')[1]?.length ?? 0) : 0;
  if (decimals > 0) {
    node.minFractionDigits = decimals;
  }
  return node;
}

/** The text in which one member is written anew, at the place where it stood. */
export function restated(text: string, member: YAMLMap, start: number, end: number): string {
  const alone = new Document();
  alone.contents = member as never;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lines = alone.toString({ lineWidth: 0 }).trimEnd().split('\n');
  const [space = ''] = /\s*$/.exec(text.slice(start, end)) ?? [];
  const written = lines.map((line, at) => (at > 0 && line ? indent + line : line)).join('\n');
  return text.slice(0, start) + written + space + text.slice(end);
}

/** That text if it says what the document says and every comment is still there; otherwise the document laid out anew. */
export function sure(text: string, before: string, document: Document): string {
  return says(text, document) && comments(text) === comments(before) ? text : anew(document);
}

export function says(text: string, document: Document): boolean {
  try {
    return JSON.stringify(parse(text)) === JSON.stringify(document.toJS());
  } catch {
    return false;
  }
}

export function anew(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

function comments(text: string): string {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).join('\n');
}

/** What may stand between braces as well as on a line of its own. */
export function inFlow(node: unknown): string {
  const document = new Document([null]);
  const list = document.contents as unknown as { flow: boolean; items: unknown[] };
  list.flow = true;
  list.items = [node];
  return anew(document).trim().slice(1, -1).trim();
}
