import { answerOf, api } from '../../../api/client';
import { bringGuard } from './guard';

export interface Credentials {
  user: string;
  password: string;
}

/** Opens a session. */
export async function signIn(body: Credentials) {
  await bringGuard();
  return answerOf(
    api.POST('/api/v1/session', {
      body,
      bodySerializer: (fields) => new URLSearchParams({ ...fields }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    }),
  );
}
