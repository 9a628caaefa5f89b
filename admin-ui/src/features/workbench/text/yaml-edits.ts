import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { anew, inFlow, says, sure } from './yaml-text';

type Path = readonly string[];

/** What a member is to be. */
export type Written = string | boolean | Scalar | { readonly [name: string]: Written };

/** Maps that are written between braces, by the names they may have. */
const short = new Set(['en', 'vi', 'assume']);

/** The text in which a member is that; all else stays as it is written. Undefined where the text is no YAML. */
export function withMember(text: string, path: Path, written: Written): string | undefined {
  const document = readable(text);
  if (!document) {
    return undefined;
  }
  const before = document.getIn(path, true);
  const node = nodeOf(written);
  const after =
    isScalar(before) && isScalar(node)
      ? replaced(text, before, node)
      : inserted(text, document, path, node);
  document.setIn(path, node);
  return sure(after ?? '', text, document);
}

/** The text without a member, and without what held it where nothing else was in that. */
export function withoutMember(text: string, path: Path): string | undefined {
  const document = readable(text);
  if (!document) {
    return undefined;
  }
  const holder = document.getIn(path.slice(0, -1), true);
  const gone = isMap(holder) && holder.items.length === 1 ? path.slice(0, -1) : path;
  const after = cut(text, document, gone);
  document.deleteIn(gone);
  return after !== undefined && says(after, document) ? after : anew(document);
}

function readable(text: string): Document | undefined {
  const document = parseDocument(text);
  if (isMap(document.contents) && document.contents.items.length === 0) {
    document.contents = null;
  }
  return document.errors.length > 0 ? undefined : (document as Document);
}

function nodeOf(written: Written): Node {
  const node = new Document().createNode(written);
  if (isMap(node)) {
    layOut(node);
  }
  return node;
}

function layOut(map: YAMLMap) {
  map.flow = map.items.every(({ key }) => short.has(String(isScalar(key) ? key.value : key)));
  for (const { value } of map.items) {
    if (isMap(value)) {
      layOut(value);
    }
  }
}

function replaced(text: string, before: Scalar, after: Scalar): string | undefined {
  if (!before.range || before.type?.startsWith('BLOCK')) {
    return undefined;
  }
  if (before.type && typeof after.value === 'string') {
    after.type = before.type;
  }
  return text.slice(0, before.range[0]) + inFlow(after) + text.slice(before.range[1]);
}

/** A new member stands behind those that are there. */
function inserted(text: string, document: Document, path: Path, node: Node): string | undefined {
  const { holder, depth } = holderOf(document, path);
  const last = holder?.items.at(-1);
  const key = path[depth];
  if (!holder || !last || key === undefined || holder.has(key)) {
    return undefined;
  }
  const member = new Document({}).contents as unknown as YAMLMap;
  member.set(key, nested(path.slice(depth + 1), node));
  const end = endOf(last);
  if (holder.flow) {
    return `${text.slice(0, end)}, ${inFlow(member).slice(1, -1).trim()}${text.slice(end)}`;
  }
  const line = text.indexOf('\n', end - 1);
  const before = line < 0 ? `${text}\n` : text.slice(0, line + 1);
  const gap = isScalar(last.key) && last.key.spaceBefore ? '\n' : '';
  return before + gap + indented(member, columnOf(text, holder)) + text.slice(before.length);
}

function holderOf(document: Document, path: Path) {
  let holder = isMap(document.contents) ? document.contents : undefined;
  let depth = 0;
  while (depth < path.length - 1) {
    const next: unknown = holder?.get(path[depth], true);
    if (!isMap(next) || next.items.length === 0) {
      break;
    }
    holder = next;
    depth += 1;
  }
  return { holder, depth };
}

function nested(path: Path, node: Node): Node {
  return path.reduceRight<Node>((inner, name) => {
    const map = new Document({}).contents as unknown as YAMLMap;
    map.set(name, inner);
    layOut(map);
    return map;
  }, node);
}

function indented(member: YAMLMap, column: number): string {
  member.flow = false;
  const document = new Document();
  document.contents = member as never;
  return anew(document).replace(/^(?=.)/gm, ' '.repeat(column));
}

function columnOf(text: string, { items }: YAMLMap): number {
  const start = startOf(items[0]);
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

function cut(text: string, document: Document, path: Path): string | undefined {
  const holder = document.getIn(path.slice(0, -1), true);
  const items = isMap(holder) ? holder.items : [];
  const at = items.findIndex(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  const pair = items[at];
  if (!isMap(holder) || !pair) {
    return undefined;
  }
  const next = items[at + 1];
  const before = items[at - 1];
  if (holder.flow && (next || before)) {
    const [from, to] = next ? [startOf(pair), startOf(next)] : [endOf(before ?? pair), endOf(pair)];
    return text.slice(0, from) + text.slice(to);
  }
  return holder.flow ? undefined : withoutLines(text, startOf(pair), endOf(pair));
}

function withoutLines(text: string, start: number, end: number): string | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', end - 1);
  const rest = line < 0 ? '' : text.slice(line + 1);
  const before = text.slice(0, from);
  const apart = before.endsWith('\n\n') && /^\s*(\n|$)/.test(rest);
  return text.slice(from, start).trim() === ''
    ? (apart ? before.slice(0, -1) : before) + rest
    : undefined;
}

function startOf(pair: unknown): number {
  return (isPair(pair) && (pair.key as Node).range?.[0]) || 0;
}

/** The place behind the last character of a member. */
function endOf(node: unknown): number {
  if (isPair(node)) {
    return endOf(node.value ?? node.key);
  }
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    return endOf(node.items.at(-1));
  }
  return (node as Node).range?.[1] ?? 0;
}
