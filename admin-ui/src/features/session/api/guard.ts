import { api } from '../../../api/client';

/** Asking for the present session brings the cookie without which nobody changes anything, signed in or not. */
export const bringGuard = () => api.GET('/api/v1/session');
