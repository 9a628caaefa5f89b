import type { Schemas } from '../api/contract';

export type Vocabulary = Schemas['Vocabulary'];
export type FactType = Schemas['FactType'];
export type Attribute = Schemas['Attribute'];

/** The fact type of that name. */
export function typeNamed(vocabulary: Vocabulary, name: string | undefined): FactType | undefined {
  return vocabulary.types.find((type) => type.name === name);
}

/** What whoever asks may state, at the top of a case. */
export function statedTypes(vocabulary: Vocabulary): FactType[] {
  return vocabulary.types.filter((type) => type.owner === 'caller' && !type.parent);
}

/** What stands at the top of a case under that key. */
export function typeAt(vocabulary: Vocabulary, key: string): FactType | undefined {
  return vocabulary.types.find(
    (type) => type.key === key && !type.parent && type.owner !== 'rules',
  );
}

export function attributeNamed(type: FactType | undefined, name: string): Attribute | undefined {
  return type?.attributes.find((attribute) => attribute.name === name);
}

/** What an attribute holds, by its place in a case: `flight.reroute.arrivesLateMin`. */
export function attributeAt(vocabulary: Vocabulary, path: Path): Attribute | undefined {
  const names = path.filter((step) => typeof step === 'string');
  let type = typeAt(vocabulary, names[0] ?? '');
  let attribute: Attribute | undefined;
  for (const name of names.slice(1)) {
    attribute = attributeNamed(type, name);
    type = typeNamed(vocabulary, attribute?.factType);
  }
  return attribute;
}

/** A place in the facts of a case. */
export type Path = readonly (string | number)[];

/** As the server writes it: `segments[1].date`. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

export function pathOf(text: string): Path {
  return text
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
