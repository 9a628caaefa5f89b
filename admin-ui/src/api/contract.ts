import type { components, paths } from './schema';

/** What the server answers, by the contract in docs/reference/openapi.json. */
export type Paths = paths;
export type Schemas = components['schemas'];

export type Decision = Schemas['Decision'];
export type Session = Schemas['Session'];
