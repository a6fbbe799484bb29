const LIST_PAGE = 100;
const ROLE_PAGE = 1000;

/** The least calls to AWS that tell of an estate, as this benchmark's README counts them. */
export function floorOf(found: Record<string, number>, roles: number): number {
  const of = (kind: string) => found[kind] ?? 0;
  const clusters = of('cluster');
  return (
    Math.ceil(clusters / LIST_PAGE) +
    9 * clusters +
    of('nodegroup') +
    of('fargate-profile') +
    of('addon') +
    of('pod-identity-association') +
    2 * of('access-entry') +
    of('insight that does not pass') +
    of('update') +
    1 +
    of('oidc-provider') +
    Math.ceil(roles / ROLE_PAGE) +
    3
  );
}
