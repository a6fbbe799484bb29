const ACCOUNTS = [
  '111122223333',
  '444455556666',
  '700000000002',
  '700000000003',
];
const REGIONS = ['eu-west-1', 'us-east-1', 'ap-southeast-2'];

/** An estate of the sandbox's making, and the configuration that reads all of it. */
export interface Estate {
  /** For the sandbox. */
  seed: string;
  scopes: Array<{ accountId: string; region: string }>;
  /** By path, for backends. */
  config: Record<string, unknown>;
}

/**
 * Clusters, so many to a scope, three scopes to an account and at most twelve in all. What AWS is asked is not paced, since
 * nobody else asks the sandbox.
 */
export function scaleEstate(options: {
  clusters: number;
  clustersOfScope: number;
  /** More of the seed, for example `roles=100,mesh=0`. */
  more: string;
}): Estate {
  const { clusters, clustersOfScope, more } = options;
  const places = Math.ceil(clusters / clustersOfScope);
  const scopes = ACCOUNTS.flatMap(accountId =>
    REGIONS.map(region => ({ accountId, region })),
  ).slice(0, places);
  if (scopes.length < places) {
    throw new Error(
      `At most ${scopes.length} scopes can be made, wanted ${places}`,
    );
  }
  return {
    seed: `scale:clusters=${clusters},place=${clustersOfScope},${more}`,
    scopes,
    config: {
      'eks.aws.pace': { burst: 100_000, ratePerSecond: 100_000 },
      'eks.mesh.sources': [],
      'eks.scopes': ACCOUNTS.flatMap((accountId, index) => {
        const regions = scopes
          .filter(scope => scope.accountId === accountId)
          .map(({ region }) => region);
        return regions.length === 0
          ? []
          : {
              accountId,
              regions,
              ...(index > 0 && {
                roleArn: `arn:aws:iam::${accountId}:role/backstage-eks`,
                externalId: 'backstage-demo',
              }),
            };
      }),
    },
  };
}
