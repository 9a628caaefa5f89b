import type { Schemas } from '../../../api/contract';

type Text = Schemas['Text'];

export type ValueKind = Schemas['FormValue']['kind'];
export type Operator = Property['operators'][number];

/** A value as a field shows it; the unit is the currency of an amount. */
export interface Value {
  kind: ValueKind;
  value: string;
  unit?: string;
}

/** What has no fields, as it is written. */
export interface Written {
  kind: 'written';
  origin?: number;
  text: string;
  sentence?: Text;
}

export interface Comparison {
  kind: 'comparison';
  origin?: number;
  variable?: string;
  attribute: string;
  operator: Operator;
  operands: Value[];
}

export interface Binding {
  kind: 'binding';
  origin?: number;
  variable: string;
  attribute: string;
}

export type Constraint = Comparison | Binding | Written;

export interface Fact {
  kind: 'fact';
  origin?: number;
  variable?: string;
  type: string;
  constraints: Constraint[];
}

export type WhenPart = Fact | Written;

export interface Term {
  name: string;
  value: Value;
}

export interface Effect {
  kind: 'effect';
  origin?: number;
  effect: string;
  arguments: Value[];
  reason?: string;
  group?: string;
  terms: Term[];
}

export interface Derived {
  kind: 'derived';
  origin?: number;
  type: string;
  values: Value[];
}

export type ThenPart = Effect | Derived | Written;

/** One rule as people fill it in; a part with an origin keeps the words it was read from. */
export interface Form {
  name: string;
  title: { en?: string; vi?: string };
  clause?: string;
  stage?: string;
  salience: number;
  enabled: boolean;
  others: string[];
  when: WhenPart[];
  then: ThenPart[];
}

/** A name and what people call it. */
export type Choice = Schemas['FormChoice'];
/** An attribute of a fact, or of one it holds: `address.city`. */
export type Property = Schemas['FormProperty'];
export type FactChoice = Schemas['FormFact'];
/** One thing that is written behind an effect. */
export type Argument = Schemas['FormArgument'];
export type EffectChoice = Schemas['FormEffect'];
/** What may be chosen in the fields of forms. */
export type Choices = Schemas['FormChoices'];
/** A stretch of a file; the column behind its last character ends it. Counts begin at 1. */
export type Lines = Schemas['Lines'];

/** A rule of a file: its form, or what keeps it from being one. */
export interface FormedRule extends Omit<Schemas['FormedRule'], 'form'> {
  form?: Form;
}

export interface Forms {
  rules: FormedRule[];
  choices?: Choices;
}
