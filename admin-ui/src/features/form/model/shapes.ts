import type {
  Argument,
  Choice,
  Choices,
  EffectChoice,
  FactChoice,
  Property,
  Value,
  ValueKind,
} from './form';

/** What may stand in a field for a value. */
export interface Shape {
  /** The kinds of value that fit, the usual one first. */
  kinds: readonly ValueKind[];
  /** Of a closed list; empty where anything may be written. */
  values: readonly Choice[];
  unit?: string | undefined;
  /** Names of the parameters that fit. */
  parameters: readonly Choice[];
}

/** One place behind an effect, and what may stand there. */
export interface Slot {
  name: string;
  labels: readonly Choice['label'][];
  required: boolean;
  shape: Shape;
}

const kindOfType: Readonly<Record<string, ValueKind>> = {
  text: 'TEXT',
  boolean: 'BOOLEAN',
  integer: 'NUMBER',
  decimal: 'NUMBER',
  money: 'MONEY',
  percent: 'PERCENT',
  date: 'DATE',
  instant: 'INSTANT',
  duration: 'DURATION',
};

/** What an attribute may be compared with. */
export function shapeOf(property: Property, choices: Choices): Shape {
  const type = property.type.replace(/^list of /, '');
  const kind = property.values.length > 0 ? 'TEXT' : kindOfType[type];
  return {
    kinds: kind ? [kind] : [],
    values: property.values,
    unit: property.unit,
    parameters: kind ? parametersOf([kind], choices) : [],
  };
}

/** The places behind an effect: what may be left out shares the last one. */
export function slotsOf(effect: EffectChoice, choices: Choices): Slot[] {
  const needed = effect.arguments.filter(({ required }) => required);
  const optional = effect.arguments.filter(({ required }) => !required);
  return [...needed.map((each) => [each]), ...(optional.length > 0 ? [optional] : [])].map(
    (together) => slotOf(together, choices),
  );
}

function slotOf(together: readonly Argument[], choices: Choices): Slot {
  const kinds = together.flatMap(({ kind }) => kind ?? (['TEXT', 'NUMBER', 'MONEY'] as const));
  const values = together.flatMap((each) => each.values);
  return {
    name: together.map(({ name }) => name).join('-'),
    labels: together.map(({ label }) => label),
    required: together.some(({ required }) => required),
    shape: {
      kinds,
      values,
      parameters: values.length > 0 ? [] : parametersOf(kinds, choices),
    },
  };
}

/** The places of a derived fact, one for each of its attributes. */
export function slotsOfFact(fact: FactChoice, choices: Choices): Slot[] {
  return fact.properties
    .filter(({ path }) => !path.includes('.'))
    .map((property) => ({
      name: property.path,
      labels: [property.label],
      required: true,
      shape: shapeOf(property, choices),
    }));
}

/** Where any figure may stand. */
export function anyFigure(choices: Choices): Shape {
  const kinds = ['NUMBER', 'MONEY', 'TEXT'] as const;
  return { kinds, values: [], parameters: parametersOf(kinds, choices) };
}

function parametersOf(kinds: readonly ValueKind[], { parameters }: Choices): Choice[] {
  return parameters.filter(({ type }) => kinds.includes(kindOfType[type] ?? 'TEXT'));
}

/** All kinds to choose from in such a field, with the one that stands there. */
export function kindsIn({ kinds, parameters }: Shape, present: ValueKind): ValueKind[] {
  const named: ValueKind[] = parameters.length > 0 ? ['PARAMETER', 'ASPIRATION'] : [];
  return [...new Set([...kinds, ...named, 'EXPRESSION' as const, present])];
}

/** A field that nothing is written in yet. */
export function emptyValue(kind: ValueKind | undefined, currency: string): Value {
  const empty: Value = { kind: kind ?? 'EXPRESSION', value: '' };
  return kind === 'MONEY' ? { ...empty, unit: currency } : empty;
}
