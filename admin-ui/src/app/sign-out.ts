import { sessionQuery } from '../api/session';
import { signOut } from '../api/sign-out';
import { queries } from './queries';
import { forgetAll } from './root';

/** Ends the session; nothing of it stays in the browser. */
export async function leave(): Promise<void> {
  await signOut();
  queries.setQueryData(sessionQuery.queryKey, null);
  forgetAll();
}
