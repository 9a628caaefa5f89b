import createClient, { type Middleware } from 'openapi-fetch';
import { askBearing, bearer } from './bearer';
import { connection, sessionEnd } from './connection';
import type { Paths } from './contract';
import { NoAnswer, Refused } from './problem';

const reads = new Set(['GET', 'HEAD']);
const gatewayFailures = new Set([502, 504]);

const asPerson: Middleware = {
  onRequest({ request }) {
    const token = csrfToken();
    if (token && !reads.has(request.method)) {
      request.headers.set('X-XSRF-TOKEN', token);
    }
    return request;
  },
  async onResponse({ response, schemaPath }) {
    if (gatewayFailures.has(response.status)) {
      connection.lost();
      throw new NoAnswer();
    }
    connection.found();
    if (schemaPath === '/api/v1/session' || bearer.get()) {
      return;
    }
    // Without its cookie a request is refused as one that somebody may not make: only the session tells which it was.
    if (response.status === 401 || (response.status === 403 && !(await isSignedIn()))) {
      sessionEnd.notice();
    }
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      return;
    }
    connection.lost();
    return new NoAnswer();
  },
};

/** Asks the server, typed by its contract. */
export const api = createClient<Paths>({
  baseUrl: location.origin,
  // Looked up on every call, so that a test may stand in for the server.
  fetch: (request) => (bearer.get() ? askBearing(request) : globalThis.fetch(request)),
});
api.use(asPerson);

async function isSignedIn(): Promise<boolean> {
  const { response } = await api.GET('/api/v1/session');
  return response.ok;
}

interface Exchange<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer asked for; null where it was refused by one of these statuses. */
export async function answerUnless<T>(
  exchange: Promise<Exchange<T>>,
  ...statuses: number[]
): Promise<T | null> {
  try {
    return await answerOf(exchange);
  } catch (error) {
    if (error instanceof Refused && statuses.includes(error.status)) {
      return null;
    }
    throw error;
  }
}

/** The answer asked for; whatever else came is thrown. */
export async function answerOf<T>(exchange: Promise<Exchange<T>>): Promise<T> {
  const { data, error, response } = await exchange;
  if (!response.ok) {
    throw new Refused(response.status, isObject(error) ? error : {});
  }
  return data as T;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN='));
  return cookie && decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}
