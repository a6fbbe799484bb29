import type { SandboxOptions } from '../Sandbox';

/** A cluster of the account and region in the lines to copy, by seed. */
const EXAMPLES: Record<string, string | undefined> = {
  demo: 'platform-dev',
  estate: 'shop-prod',
};

/** What the command prints once it listens: where, and the lines to copy. */
export function startUpBlock(
  url: string,
  options: Required<
    Pick<SandboxOptions, 'seed' | 'speed' | 'host' | 'kubernetes'>
  > &
    Pick<SandboxOptions, 'state'>,
): string {
  const example = EXAMPLES[options.seed];
  const clusterSeconds = (9 * 60) / options.speed;
  const lines = [
    `AWS sandbox at ${url}`,
    '',
    `  seed   ${options.seed}`,
    `  speed  ${options.speed} times AWS: a cluster is ready after ${Number(
      clusterSeconds.toPrecision(2),
    )} s`,
    '',
    'Point any AWS client at it:',
    '',
    `  export AWS_ENDPOINT_URL=${url}`,
    '  export AWS_ACCESS_KEY_ID=111122223333   # the account; any 12 digits',
    '  export AWS_SECRET_ACCESS_KEY=any',
    '  export AWS_REGION=eu-west-1 AWS_DEFAULT_REGION=eu-west-1   # some clients read one, some the other',
    '',
    'Then, for example:',
    '',
    '  aws eks list-clusters',
    `  curl ${url}/_sandbox/requests`,
    ...(options.kubernetes && example
      ? [`  aws eks update-kubeconfig --name ${example} && kubectl get nodes`]
      : []),
    '',
    options.state
      ? `Ctrl-C stops it; everything is kept in ${options.state}.`
      : 'Ctrl-C stops it; nothing is kept.',
  ];
  if (!['127.0.0.1', 'localhost', '::1'].includes(options.host)) {
    lines.push(
      '',
      `Warning: it listens on ${options.host}, and signatures are not verified: whoever reaches it is administrator.`,
    );
  }
  return lines.join('\n');
}
