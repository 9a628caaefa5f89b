import { signal } from './signal';

const patienceMs = 10_000;

/** What a panel shows the server in the place of a session; blank elsewhere. */
export const bearer = signal('');

/** The one that the server did not take any more, told anew each time. */
export const refusedBearer = signal<{ token: string } | null>(null);

/** Asks by what a panel shows; where it is not taken any more, once again by the next. */
export async function askBearing(request: Request): Promise<Response> {
  const token = bearer.get();
  const again = request.clone();
  const answer = await fetch(bearing(request, token));
  if (answer.status !== 401) {
    return answer;
  }
  refusedBearer.set({ token });
  return (await isFollowed(token)) ? fetch(bearing(again, bearer.get())) : answer;
}

function bearing(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

/** Whether another comes in time. */
function isFollowed(token: string): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (bearer.get() !== token) {
        end(true);
      }
    };
    const stop = bearer.subscribe(look);
    const waiting = setTimeout(() => end(false), patienceMs);
    const end = (is: boolean) => {
      stop();
      clearTimeout(waiting);
      resolve(is);
    };
    look();
  });
}
