import type { Schemas } from '../../../api/contract';

type Text = Schemas['Text'];

export type ValueKind =
  | 'NUMBER'
  | 'TEXT'
  | 'BOOLEAN'
  | 'MONEY'
  | 'PERCENT'
  | 'DATE'
  | 'INSTANT'
  | 'DURATION'
  | 'PARAMETER'
  | 'ASPIRATION'
  | 'CHOICE'
  | 'EXPRESSION';

export type Operator =
  | 'EQUAL'
  | 'NOT_EQUAL'
  | 'LESS'
  | 'AT_MOST'
  | 'MORE'
  | 'AT_LEAST'
  | 'IN'
  | 'NOT_IN'
  | 'MATCHES'
  | 'NOT_MATCHES'
  | 'CONTAINS'
  | 'NOT_CONTAINS'
  | 'TRUE'
  | 'FALSE'
  | 'KNOWN'
  | 'UNKNOWN';

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
export interface Choice {
  name: string;
  label: Text;
}

/** An attribute of a fact, or of one it holds: `address.city`. */
export interface Property {
  path: string;
  label: Text;
  type: string;
  unit?: string;
  values: Choice[];
  operators: Operator[];
}

export interface FactChoice extends Choice {
  derived: boolean;
  properties: Property[];
}

/** One thing that is written behind an effect. */
export interface Argument extends Choice {
  required: boolean;
  kind?: ValueKind;
  values: Choice[];
}

export interface EffectChoice extends Choice {
  kind: string;
  arguments: Argument[];
}

export interface ParameterChoice extends Choice {
  type: string;
  unit?: string;
}

/** What may be chosen in the fields of forms. */
export interface Choices {
  facts: FactChoice[];
  effects: EffectChoice[];
  parameters: ParameterChoice[];
  reasons: Choice[];
  clauses: Choice[];
  stages: string[];
  operators: Choice[];
}

/** A stretch of a file; the column behind its last character ends it. Counts begin at 1. */
export interface Lines {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A rule of a file: its form, or what keeps it from being one. */
export interface FormedRule {
  name: string;
  at: Lines;
  form?: Form;
  diagnostics: Schemas['Finding'][];
}

export interface Forms {
  rules: FormedRule[];
  choices?: Choices;
}

/** A form as text, and what it takes the place of. */
export interface FormText {
  at: Lines;
  text: string;
}
