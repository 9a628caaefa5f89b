import { answerOf, api } from './client';

export const signOut = () => answerOf(api.DELETE('/api/v1/session'));
