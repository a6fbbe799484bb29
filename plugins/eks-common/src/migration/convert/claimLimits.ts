import type { SourceField } from '../source/SourceField';

/** Says what becomes of the time limits of a listener or route: Lattice has none by request. */
export function claimTimeout(timeout: SourceField): void {
  const note =
    'Lattice has no time limit by request; a connection that is idle ends after its own limit, which the controller does not set.';
  for (const [, limits] of [['', timeout] as const, ...timeout.members()]) {
    limits
      .at('perRequest')
      .lose(note, 'Set the time limit in the HTTP client of each caller.');
    limits
      .at('idle')
      .lose(note, 'Set the idle limit in the client or server, where needed.');
  }
  for (const [, limits] of timeout.members()) {
    limits.keepWhenEmpty();
  }
  timeout.keepWhenEmpty();
}

/** Says what becomes of retries. */
export function claimRetries(policy: SourceField): void {
  policy.lose(
    'Lattice does not try a request again.',
    'Retry in the HTTP client of each caller, with the same number, time limit and events.',
  );
}

/** Says what becomes of what a listener bears. */
export function claimProtections(listener: SourceField): void {
  listener
    .at('outlierDetection')
    .lose(
      'Lattice does not take out targets that answer with errors.',
      'Let the health check or the readiness probe find what the outlier detection found.',
    );
  listener
    .at('connectionPool')
    .lose(
      'Lattice does not bound connections and requests by target.',
      'Bound them in the server or in the HTTP client of each caller.',
    );
}
