import type {
  Choices,
  Comparison,
  Constraint,
  Effect,
  EffectChoice,
  Fact,
  FactChoice,
  Form,
  Operator,
  Property,
  ThenPart,
  Value,
} from './form';
import { emptyValue, shapeOf, slotsOf, slotsOfFact } from './shapes';

const withoutOperand: readonly Operator[] = ['TRUE', 'FALSE', 'KNOWN', 'UNKNOWN'];
const withMany: readonly Operator[] = ['IN', 'NOT_IN'];

export const takesNone = (operator: Operator) => withoutOperand.includes(operator);
export const takesMany = (operator: Operator) => withMany.includes(operator);

/** A list with one of its members a step further up or down. */
export function moved<T>(all: readonly T[], at: number, by: number): T[] {
  const to = at + by;
  const one = all[at];
  if (one === undefined || to < 0 || to >= all.length) {
    return [...all];
  }
  return all.toSpliced(at, 1).toSpliced(to, 0, one);
}

/** The form of a rule that is yet to be written. */
export function newForm(name: string): Form {
  return { name, title: {}, salience: 0, enabled: true, others: [], when: [], then: [] };
}

export function newFact(type: string): Fact {
  return { kind: 'fact', type, constraints: [] };
}

/** A condition whose attribute is yet to be chosen. */
export const newComparison: Comparison = {
  kind: 'comparison',
  attribute: '',
  operator: 'EQUAL',
  operands: [],
};

/** The condition about another attribute: what fits there stays. */
export function withAttribute(
  comparison: Comparison,
  property: Property,
  choices: Choices,
  currency: string,
): Comparison {
  const kept = property.operators.includes(comparison.operator);
  const operator = kept && comparison.attribute ? comparison.operator : property.operators[0];
  const shape = shapeOf(property, choices);
  const fits = ({ kind, value }: Value) =>
    shape.kinds.includes(kind) &&
    (shape.values.length === 0 || shape.values.some(({ name }) => name === value));
  return withOperator(
    {
      ...comparison,
      attribute: property.path,
      operands: comparison.operands.filter(fits),
    },
    operator ?? 'EQUAL',
    emptyValue(shape.kinds[0], currency),
  );
}

/** The condition with another operator, and as many values as that takes. */
export function withOperator(comparison: Comparison, operator: Operator, empty: Value): Comparison {
  const [first = empty, ...others] = comparison.operands;
  const operands = takesNone(operator) ? [] : takesMany(operator) ? [first, ...others] : [first];
  return { ...comparison, operator, operands };
}

export function newEffect(effect: EffectChoice, choices: Choices, currency: string): Effect {
  const needed = slotsOf(effect, choices).filter(({ required }) => required);
  return {
    kind: 'effect',
    effect: effect.name,
    arguments: needed.map(({ shape }) => emptyValue(shape.kinds[0], currency)),
    terms: [],
  };
}

export function newDerived(fact: FactChoice, choices: Choices, currency: string): ThenPart {
  return {
    kind: 'derived',
    type: fact.name,
    values: slotsOfFact(fact, choices).map(({ shape }) => emptyValue(shape.kinds[0], currency)),
  };
}

/** The values with one of them changed; those left out at the end are none. */
export function withValue(values: readonly Value[], at: number, value: Value | undefined): Value[] {
  if (!value) {
    return values.slice(0, at);
  }
  return at < values.length ? values.with(at, value) : [...values, value];
}

/** The currency that a rule or its neighbours speak of. */
export function currencyIn(forms: readonly Form[]): string {
  const units = forms.flatMap((form) => valuesIn(form).flatMap(({ unit }) => unit ?? []));
  const count = (unit: string) => units.filter((each) => each === unit).length;
  return [...new Set(units)].sort((a, b) => count(b) - count(a))[0] ?? 'VND';
}

function valuesIn(form: Form): Value[] {
  const asked = form.when.flatMap((part) => (part.kind === 'fact' ? part.constraints : []));
  return [
    ...asked.flatMap((each: Constraint) => (each.kind === 'comparison' ? each.operands : [])),
    ...form.then.flatMap((part) =>
      part.kind === 'effect' ? part.arguments : part.kind === 'derived' ? part.values : [],
    ),
  ];
}
