import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type InLanguages, inLanguages, textOf } from '../text/yaml-text';

/** Something with a name in a vocabulary, and the lines it stands in, from 1. */
export interface Entry {
  name: string;
  path: readonly string[];
  line: number;
  column: number;
  endLine: number;
  label: InLanguages;
}

export interface AttributeEntry extends Entry {
  type: string;
  question: InLanguages;
  unit: string;
  min: string;
  max: string;
  /** What rules read while it is unknown; undefined where that is nothing. */
  assume: string | undefined;
  required: boolean;
  personal: boolean;
  values: readonly Entry[];
}

export interface TypeEntry extends Entry {
  key: string;
  owner: string;
  cardinality: string;
  attributes: readonly AttributeEntry[];
}

export interface VocabularyEntries {
  imports: readonly string[];
  types: readonly TypeEntry[];
  actions: readonly Entry[];
  /** Words of its own for effects, which only the text shows. */
  effects: readonly string[];
}

export const simpleTypes = [
  'boolean',
  'integer',
  'decimal',
  'money',
  'percent',
  'text',
  'enumeration',
  'date',
  'instant',
  'duration',
] as const;

export const listOf = 'list of ';

/** What a vocabulary says; undefined where the text is no YAML. */
export function vocabularyOf(text: string): VocabularyEntries | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return undefined;
  }
  const entries = (holder: unknown, path: readonly string[]) =>
    pairsOf(holder).map((pair) => entryOf(pair, path, lines));
  const imports = document.get('imports');

  return {
    imports: isSeq(imports) ? imports.items.map(textOf) : [],
    types: pairsOf(document.get('types')).map((pair) => {
      const type = entryOf(pair, ['types'], lines);
      const map = mapOf(pair);
      return {
        ...type,
        key: writtenAt(map, 'key'),
        owner: writtenAt(map, 'owner') || 'caller',
        cardinality: writtenAt(map, 'cardinality') || 'one',
        attributes: pairsOf(map?.get('attributes')).map((each) =>
          attributeOf(each, [...type.path, 'attributes'], lines),
        ),
      };
    }),
    actions: entries(document.get('actions'), ['actions']),
    effects: pairsOf(document.get('effects')).map(nameOf),
  };
}

function attributeOf(pair: Pair, holder: readonly string[], lines: LineCounter): AttributeEntry {
  const entry = entryOf(pair, holder, lines);
  const map = mapOf(pair);
  const unknown = map?.get('whenUnknown');
  return {
    ...entry,
    type: writtenAt(map, 'type'),
    question: map?.has('question') ? labelOf(map.get('question', true)) : {},
    unit: writtenAt(map, 'unit'),
    min: writtenAt(map, 'min'),
    max: writtenAt(map, 'max'),
    assume: isMap(unknown) ? writtenAt(unknown, 'assume') : undefined,
    required: map?.get('required') === true,
    personal: map?.get('personal') === true,
    values: pairsOf(map?.get('values')).map((each) =>
      entryOf(each, [...entry.path, 'values'], lines),
    ),
  };
}

/** Actions and listed values are their labels; types and attributes have one. */
function entryOf(pair: Pair, holder: readonly string[], lines: LineCounter): Entry {
  const name = nameOf(pair);
  const map = mapOf(pair);
  const start = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const end = rangeEnd(pair);
  const { line, col } = lines.linePos(start);
  const isLabel = holder.at(-1) === 'values' || holder.at(-1) === 'actions';
  return {
    name,
    path: [...holder, name],
    line,
    column: col,
    endLine: lines.linePos(Math.max(start, end - 1)).line,
    label: labelOf(isLabel ? map : map?.get('label', true)),
  };
}

function labelOf(node: unknown): InLanguages {
  return isMap(node) ? inLanguages(node.toJSON()) : {};
}

function pairsOf(node: unknown): Pair[] {
  return isMap(node) ? node.items : [];
}

function mapOf({ value }: Pair): YAMLMap | undefined {
  return isMap(value) ? value : undefined;
}

function nameOf({ key }: Pair): string {
  return textOf(isScalar(key) ? key.value : key);
}

function rangeEnd({ key, value }: Pair): number {
  const node = (value ?? key) as { range?: readonly number[] | null };
  return node.range?.[1] ?? 0;
}

function writtenAt(map: YAMLMap | undefined, name: string): string {
  const node = map?.get(name, true);
  return isScalar(node) ? textOf(node.source ?? node.value) : '';
}

/** Whether an attribute of that type lists its values. */
export function hasValues(type: string): boolean {
  return type === 'enumeration' || type === `${listOf}enumeration`;
}
