import { answerOf, api } from '../../../api/client';

interface Question {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
  bodySerializer?: (body: unknown) => BodyInit;
  headers?: Record<string, string>;
  parseAs?: 'json' | 'blob';
  signal?: AbortSignal;
}

type Request = (
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  question: Question,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

const request = api.request as unknown as Request;

/** Asks for what the contract does not list yet. */
export const ask = <T>(
  method: Parameters<Request>[0],
  path: string,
  question: Question = {},
): Promise<T> =>
  answerOf(request(method, path, question) as Promise<{ data?: T; response: Response }>);
