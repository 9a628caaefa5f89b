import type { Schemas } from './contract';

export type Problem = Schemas['Problem'];
export type Fault = Schemas['Fault'];

/** An answer of the server that is not the one asked for. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Partial<Problem>;

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.title ?? `status ${status}`);
    this.status = status;
    this.problem = problem;
  }

  /** What kind of problem it is: `facts-not-valid`. */
  get kind(): string {
    return (this.problem.type ?? '').replace('/problems/', '');
  }

  get faults(): readonly Fault[] {
    return this.problem.errors ?? [];
  }
}

/** No answer came: the server is away, or the way to it. */
export class NoAnswer extends Error {}

/** Whether it is not known what became of a request: trying it again is safe only under the same key. */
export function isUncertain(error: unknown): boolean {
  return (
    error instanceof NoAnswer || (error instanceof Refused && error.kind === 'recording-uncertain')
  );
}
