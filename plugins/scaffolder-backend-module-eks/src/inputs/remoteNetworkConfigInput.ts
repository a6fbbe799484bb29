import type { Zod } from './Zod';

/** The networks of hybrid nodes. */
export function remoteNetworkConfigInput(z: Zod) {
  const networks = () =>
    z
      .array(
        z
          .object({
            cidrs: z
              .array(z.string())
              .min(1)
              .describe('In CIDR notation, for example 10.200.0.0/16'),
          })
          .strict(),
      )
      .optional();
  return z
    .object({
      remoteNodeNetworks: networks().describe(
        'Networks of the hybrid nodes, for example 10.200.0.0/16; private, apart from the VPC and the services',
      ),
      remotePodNetworks: networks().describe(
        'Networks of the pods on hybrid nodes; needed where webhooks run on them',
      ),
    })
    .strict()
    .optional()
    .describe('Lets nodes of your own networks join the cluster');
}
