import type { GoLive, History, Release } from '../../../api/releases';

/** How a release stands: as the server says, or suspended where its going live was. */
export type Standing = Release['state'] | 'SUSPENDED';

/** What can be done with a release. */
export interface Stood {
  release: Release;
  standing: Standing;
  /** When it went live last, or will. */
  goLive: GoLive | undefined;
}

/** The releases of a rule set, newest first, each with how it stands. */
export function standings({ releases, goLives }: History): Stood[] {
  return releases.map((release) => {
    const own = goLives.filter((each) => each.release === release.number);
    const isSuspended = release.state === 'READY' && newest(own)?.ended?.kind === 'SUSPENDED';
    return {
      release,
      standing: isSuspended ? 'SUSPENDED' : release.state,
      goLive: own.find(({ ended }) => !ended),
    };
  });
}

/** Whether it neither decides nor is to. What says the same as an earlier release is that one, and may be retired. */
export function mayGoLive({ standing }: Stood): boolean {
  return standing !== 'LIVE' && standing !== 'SCHEDULED';
}

/** The go-live that is still to come, of which there is one at most. */
export function toCome({ releases, goLives }: History): GoLive | undefined {
  const scheduled = new Set(
    releases.filter(({ state }) => state === 'SCHEDULED').map(({ number }) => number),
  );
  return goLives.find(({ ended, release }) => !ended && scheduled.has(release));
}

function newest(goLives: readonly GoLive[]): GoLive | undefined {
  return goLives.reduce<GoLive | undefined>(
    (best, each) => (best === undefined || each.id > best.id ? each : best),
    undefined,
  );
}
