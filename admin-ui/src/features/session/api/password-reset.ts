import { answerOf, api } from '../../../api/client';
import { bringGuard } from './guard';

/** Asks for a link by mail. */
export async function askForReset(user: string) {
  await bringGuard();
  return answerOf(api.POST('/api/v1/session/password-resets', { body: { user } }));
}

export async function resetPassword(body: { token: string; new: string }) {
  await bringGuard();
  return answerOf(api.PUT('/api/v1/session/password-resets', { body }));
}
