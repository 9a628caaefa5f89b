/**
 * What is not in docs/reference/openapi.json of this branch yet: people and their sessions. Hand-written
 * in the form openapi-typescript gives, so that the generated types take its place.
 */
import type { components, paths } from './schema';

export type Schemas = components['schemas'];
export type Decision = Schemas['Decision'];

export interface Session {
  user: string;
  name: string;
  roles: string[];
  authorities: string[];
  grade?: string | null;
  branch?: string | null;
  passwordChangeRequired: boolean;
  signedInAt: string;
}

interface Answers<Status extends number, Body> {
  responses: { [status in Status]: { headers: object; content: { 'application/json': Body } } } & {
    default: { headers: object; content: { 'application/problem+json': Schemas['Problem'] } };
  };
}

interface Parameters {
  query?: Record<string, unknown>;
  header?: Record<string, string>;
  path?: Record<string, string>;
}

type Operation<Status extends number, Body, Takes = object, Sends = never> = Answers<
  Status,
  Body
> & {
  parameters: Takes & Omit<Parameters, keyof Takes>;
} & ([Sends] extends [never]
    ? { requestBody?: never }
    : { requestBody: { content: { 'application/json': Sends } } });

interface ContractPaths {
  '/api/v1/session': {
    parameters: Parameters;
    get: Operation<200, Session>;
    post: Operation<200, Session, object, { user: string; password: string }>;
    delete: {
      parameters: Parameters;
      requestBody?: never;
      responses: { 204: { headers: object; content?: never } };
    };
  };
  '/api/v1/session/password': {
    parameters: Parameters;
    put: Operation<200, Session, object, { current: string; new: string }>;
  };
}

/** Everything the server answers. */
export type Paths = Omit<paths, keyof ContractPaths> & ContractPaths;
