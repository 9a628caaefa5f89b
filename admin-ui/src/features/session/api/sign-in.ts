import { answerOf, api } from '../../../api/client';

export interface Credentials {
  user: string;
  password: string;
}

/** Opens a session. Asking for the present one first brings the cookie without which none is opened. */
export async function signIn(body: Credentials) {
  await api.GET('/api/v1/session');
  return answerOf(
    api.POST('/api/v1/session', {
      body,
      bodySerializer: (fields) => new URLSearchParams({ ...fields }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    }),
  );
}
