import { answerOf, api } from '../../../api/client';

export interface PasswordChange {
  current: string;
  new: string;
}

export const changePassword = (body: PasswordChange) =>
  answerOf(api.PUT('/api/v1/session/password', { body }));
