import { HttpResponse, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { server } from '../test-server';
import { askBearing, bearer, refusedBearer } from './bearer';

const address = `${location.origin}/api/v1/cases/C-1`;

afterEach(() => {
  bearer.set('');
  refusedBearer.set(null);
});

function takes(token: string) {
  const asked: string[] = [];
  server.use(
    http.post(address, async ({ request }) => {
      asked.push(`${request.headers.get('Authorization')} ${await request.text()}`);
      const status = request.headers.get('Authorization') === `Bearer ${token}` ? 200 : 401;
      return new HttpResponse(null, { status });
    }),
  );
  return asked;
}

test('asks once again by the pass that follows, with all that was sent', async () => {
  const asked = takes('second');
  bearer.set('first');
  const stop = refusedBearer.subscribe(() => bearer.set('second'));

  const answer = await askBearing(new Request(address, { method: 'POST', body: 'words' }));
  stop();

  expect(answer.status).toBe(200);
  expect(asked).toEqual(['Bearer first words', 'Bearer second words']);
});

test('asks no third time', async () => {
  const asked = takes('third');
  bearer.set('first');
  const stop = refusedBearer.subscribe(() => bearer.set('second'));

  const answer = await askBearing(new Request(address, { method: 'POST' }));
  stop();

  expect(answer.status).toBe(401);
  expect(asked).toHaveLength(2);
});
