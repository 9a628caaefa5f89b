import { answerOf, api } from '../../../api/client';

/** Asks for a link by mail. Asking for the present session first brings the cookie without which nothing is changed. */
export async function askForReset(user: string) {
  await api.GET('/api/v1/session');
  return answerOf(api.POST('/api/v1/session/password-resets', { body: { user } }));
}

export async function resetPassword(body: { token: string; new: string }) {
  await api.GET('/api/v1/session');
  return answerOf(api.PUT('/api/v1/session/password-resets', { body }));
}
