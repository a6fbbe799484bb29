/** What the path of every request to a cluster begins with. */
export function clusterPath(clusterId: string): string {
  return `/clusters/${clusterId}`;
}

/** The id in a path and what follows it; undefined for a path of no cluster. */
export function splitClusterPath(
  path: string,
): { clusterId: string; segments: string[] } | undefined {
  const match = /^\/clusters\/([0-9A-F]+)(\/.*)?$/.exec(path);
  if (!match) return undefined;
  const [, clusterId, rest = ''] = match;
  const segments = rest.split('/').filter(segment => segment !== '');
  // Some clients put the prefix in front of a path that they got from the server with it.
  while (segments[0] === 'clusters' && segments[1] === clusterId) {
    segments.splice(0, 2);
  }
  try {
    return { clusterId, segments: segments.map(decodeURIComponent) };
  } catch {
    return undefined;
  }
}
