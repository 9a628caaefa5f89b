import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { Language } from '../../../language/languages';
import {
  figure,
  type InLanguages,
  inFlow,
  inLanguages,
  restated,
  sure,
  textOf,
} from '../text/yaml-text';

export type ParameterType = 'number' | 'money' | 'percent' | 'duration';

/** A value as it is written, and from which day on. */
export interface Dated {
  from: string | undefined;
  value: string;
}

/** A parameter as it stands in a rule set. */
export interface Parameter {
  name: string;
  type: ParameterType;
  label: InLanguages;
  unit: InLanguages;
  source: string;
  clause: string;
  values: readonly Dated[];
  aspirational: string | undefined;
}

/** One change of a parameter. A value is written as policy writes it; an empty text takes a member away. */
export type Edit =
  | { what: 'label' | 'unit'; language: Language; text: string }
  | { what: 'source' | 'clause' | 'aspirational'; text: string }
  | { what: 'value' | 'from'; at: number; text: string }
  | { what: 'added'; from: string; text: string }
  | { what: 'removed'; at: number };

export const types: readonly string[] = ['number', 'money', 'percent', 'duration'];

/** The parameters that can be read, and the clauses they may name; undefined where the text is no YAML. */
export function parametersOf(text: string) {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    return undefined;
  }
  const all = document.get('parameters');
  return {
    parameters: (isMap(all) ? all.items : []).flatMap(parameterOf),
    clauses: clausesOf(document),
  };
}

/** The text after one change; all that the change does not concern stays as it is written. */
export function withEdit(text: string, name: string, edit: Edit): string | undefined {
  const document = parseDocument(text);
  const parameter = document.getIn(['parameters', name], true);
  if (document.errors.length > 0 || !isMap(parameter)) {
    return undefined;
  }
  const replaced = scalarOf(parameter, edit);
  const before = replaced?.range;
  const written = 'text' in edit ? edit.text : '';
  const node = isQuotable(edit) ? new Scalar(written) : valueNode(parameter, written);
  if (replaced && before && written && !replaced.type?.startsWith('BLOCK')) {
    if (isQuotable(edit) && replaced.type) {
      node.type = replaced.type;
    }
    replaced.value = node.value;
    const spliced = text.slice(0, before[0]) + inFlow(node) + text.slice(before[1]);
    return sure(spliced, text, document);
  }
  const range = parameter.range;
  change(parameter, edit, node);
  const anew = range && restated(text, parameter, range[0], range[1]);
  return sure(anew ?? '', text, document);
}

function parameterOf({ key, value }: Pair): Parameter[] {
  if (!isMap(value)) {
    return [];
  }
  const plain = value.toJSON() as Record<string, unknown>;
  const type = String(plain['type']);
  if (!types.includes(type)) {
    return [];
  }
  const values = value.get('values', true);
  return [
    {
      name: String(isScalar(key) ? key.value : key),
      type: type as ParameterType,
      label: inLanguages(plain['label']),
      unit: inLanguages(plain['unit']),
      source: textOf(plain['source']),
      clause: textOf(plain['clause']),
      values: isSeq(values)
        ? values.items.filter(isMap).map((each) => ({
            from: each.has('from') ? textOf(each.get('from')) : undefined,
            value: writtenAs(each.get('value', true)),
          }))
        : [{ from: undefined, value: writtenAs(value.get('value', true)) }],
      aspirational: value.has('aspirational')
        ? writtenAs(value.get('aspirational', true))
        : undefined,
    },
  ];
}

function clausesOf(document: Document): { key: string; text: InLanguages }[] {
  const { sources } = (document.toJS() ?? {}) as { sources?: { clauses?: object }[] };
  return (Array.isArray(sources) ? sources : []).flatMap((source) =>
    Object.entries(source?.clauses ?? {}).map(([key, text]) => ({ key, text: inLanguages(text) })),
  );
}

function writtenAs(node: unknown): string {
  return isScalar(node) ? (node.source ?? textOf(node.value)) : '';
}

/** What is written in the place that an edit concerns. */
function scalarOf(parameter: YAMLMap, edit: Edit): Scalar | undefined {
  const node = parameter.getIn(pathOf(parameter, edit), true);
  return edit.what !== 'added' && isScalar(node) ? node : undefined;
}

function pathOf(parameter: YAMLMap, edit: Edit): (string | number)[] {
  switch (edit.what) {
    case 'label':
      return ['label', edit.language];
    case 'unit':
      return isMap(parameter.get('unit')) ? ['unit', edit.language] : ['unit'];
    case 'value':
      return parameter.has('values') ? ['values', edit.at, 'value'] : ['value'];
    case 'from':
      return ['values', edit.at, 'from'];
    case 'added':
      return ['values'];
    case 'removed':
      return ['values', edit.at];
    default:
      return [edit.what];
  }
}

function isQuotable({ what }: Edit): boolean {
  return what === 'label' || what === 'unit' || what === 'source' || what === 'clause';
}

/** A value or a day; numbers with the decimals they were given. */
function valueNode(parameter: YAMLMap, text: string): Scalar {
  const type = parameter.get('type');
  return type === 'number' || type === 'percent' ? figure(text) : new Scalar(text);
}

function change(parameter: YAMLMap, edit: Edit, node: Scalar) {
  const path = pathOf(parameter, edit);
  switch (edit.what) {
    case 'added':
      addDated(parameter, edit.from, node);
      return;
    case 'removed':
      parameter.deleteIn(path);
      keepOne(parameter);
      return;
    default:
      if (!edit.text) {
        parameter.deleteIn(path);
      } else if (edit.what === 'aspirational' && !parameter.has('aspirational')) {
        putBehindValue(parameter, node);
      } else {
        parameter.setIn(path, node);
      }
  }
}

function addDated(parameter: YAMLMap, from: string, value: Scalar) {
  const pair = parameter.items.find(({ key }) => isScalar(key) && key.value === 'value');
  if (pair) {
    const document = new Document([{ value: null }]);
    const values = document.contents as unknown as { flow: boolean; items: YAMLMap[] };
    values.flow = true;
    values.items[0]?.set('value', pair.value);
    pair.key = new Scalar('values');
    pair.value = values;
  }
  const values = parameter.get('values');
  if (!isSeq(values)) {
    return;
  }
  const dated = new Document({ from, value: null }).contents as unknown as YAMLMap;
  dated.flow = true;
  dated.set('value', value);
  const later = values.items.findIndex((each) => isMap(each) && textOf(each.get('from')) > from);
  values.items.splice(later < 0 ? values.items.length : later, 0, dated);
}

/** A single value that has always been so is written as one. */
function keepOne(parameter: YAMLMap) {
  const values = parameter.get('values');
  const pair = parameter.items.find(({ key }) => isScalar(key) && key.value === 'values');
  if (!pair || !isSeq(values) || values.items.length !== 1) {
    return;
  }
  const [only] = values.items;
  if (isMap(only) && !only.has('from')) {
    pair.key = new Scalar('value');
    pair.value = only.get('value', true);
  }
}

function putBehindValue(parameter: YAMLMap, node: Scalar) {
  const at = parameter.items.findIndex(
    ({ key }) => isScalar(key) && (key.value === 'value' || key.value === 'values'),
  );
  const [pair] = (new Document({ aspirational: null }).contents as unknown as YAMLMap).items;
  if (pair) {
    pair.value = node;
    parameter.items.splice(at + 1, 0, pair);
  }
}
