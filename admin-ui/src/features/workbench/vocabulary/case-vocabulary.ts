import type { Attribute, FactType, Vocabulary } from '../../../facts/vocabulary';
import { sheetOf } from '../sheet/sheets';
import type { Files } from '../text/taking';
import type { InLanguages } from '../text/yaml-text';
import {
  type AttributeEntry,
  type Entry,
  hasValues,
  listOf,
  simpleTypes,
  type TypeEntry,
  vocabularyOf,
} from './vocabulary-text';

/** The words a case of these files is told in, as a form asks for them; undefined where a file is no YAML. */
export function caseVocabulary(files: Files): Vocabulary | undefined {
  const read = Object.keys(files)
    .filter((file) => sheetOf(file) === 'vocabulary')
    .map((file) => vocabularyOf(files[file] ?? ''));
  const types = read.flatMap((each) => each?.types ?? []);
  const names = new Set(types.map(({ name }) => name));

  return read.includes(undefined)
    ? undefined
    : {
        ruleSet: '',
        release: 0,
        digest: '',
        actions: read.flatMap((each) => each?.actions ?? []).map(labelled),
        types: types.map((type) => factType(type, types, names)),
      };
}

function factType(
  type: TypeEntry,
  all: readonly TypeEntry[],
  names: ReadonlySet<string>,
): FactType {
  const parent = all.find(({ attributes }) =>
    attributes.some((each) => elementOf(each) === type.name),
  );
  return {
    name: type.name,
    key: type.key || type.name.charAt(0).toLowerCase() + type.name.slice(1),
    label: told(type.label, type.name),
    owner: oneOf(['caller', 'server', 'rules'], type.owner),
    cardinality: oneOf(['one', 'many'], type.cardinality),
    attributes: type.attributes.flatMap((each) => attribute(each, names)),
    ...(parent && { parent: parent.name }),
  };
}

/** What has no known kind cannot be asked for. */
function attribute(entry: AttributeEntry, names: ReadonlySet<string>): Attribute[] {
  const element = elementOf(entry);
  const simple = simpleTypes.find((each) => each === element);
  if (!simple && !names.has(element)) {
    return [];
  }
  const label = told(entry.label, entry.name);
  const { unit, min, max, assume } = entry;
  return [
    {
      name: entry.name,
      type: simple ?? 'object',
      list: entry.type.startsWith(listOf),
      label,
      question: told(entry.question, label),
      required: entry.required,
      personal: entry.personal,
      ...(simple ? {} : { factType: element }),
      ...(hasValues(entry.type) && { values: entry.values.map(labelled) }),
      ...(unit && { unit }),
      ...(isFigure(min) && { min: Number(min) }),
      ...(isFigure(max) && { max: Number(max) }),
      ...(assume !== undefined && {
        whenUnknown: { assume: simple === 'boolean' ? assume === 'true' : assume },
      }),
    },
  ];
}

function elementOf({ type }: AttributeEntry): string {
  return type.startsWith(listOf) ? type.slice(listOf.length) : type;
}

function labelled({ name, label }: Entry) {
  return { value: name, label: told(label, name) };
}

function told({ en, vi }: InLanguages, otherwise: string | { en: string; vi: string }) {
  const instead = typeof otherwise === 'string' ? { en: otherwise, vi: otherwise } : otherwise;
  return { en: en || vi || instead.en, vi: vi || en || instead.vi };
}

function oneOf<T extends string>(known: readonly [T, ...T[]], written: string): T {
  return known.find((each) => each === written) ?? known[0];
}

function isFigure(written: string): boolean {
  return written !== '' && Number.isFinite(Number(written));
}
