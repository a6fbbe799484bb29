import type { ConfigReader } from './ConfigReader';

/** The subnets that a config names. */
export interface ConfigSubnets {
  private: ConfigSubnet[];
  public: ConfigSubnet[];
}

/** A subnet under the name by which node groups refer to it. */
export interface ConfigSubnet {
  name: string;
  id: string;
  zone: string;
}

/** Reads the subnets of a config; one without an id is one that eksctl would make. */
export function readSubnets(config: ConfigReader): ConfigSubnets {
  return {
    private: readKind(config, 'private'),
    public: readKind(config, 'public'),
  };
}

/** All subnets of a config. */
export function allSubnets(subnets: ConfigSubnets): ConfigSubnet[] {
  return [...subnets.private, ...subnets.public];
}

/** The network of the control plane, as far as a config names one that exists. */
export function mapVpc(
  config: ConfigReader,
  subnets: ConfigSubnets,
): Record<string, unknown> {
  const vpc = config.part('vpc');
  // Its subnets say it already, and preflight checks that they are of one VPC.
  vpc.take('id');
  const publicAccess = vpc.take<boolean>('clusterEndpoints.publicAccess');
  const privateAccess = vpc.take<boolean>('clusterEndpoints.privateAccess');
  const cidrs = vpc.take<string[]>('publicAccessCIDRs');
  const onPrivate = vpc.take<boolean>('controlPlaneOnPrivateSubnets');
  const chosen = onPrivate ? subnets.private : allSubnets(subnets);
  const securityGroup = vpc.take<string>('securityGroup');
  const securityGroupIds = [
    ...(vpc.take<string[]>('controlPlaneSecurityGroupIDs') ?? []),
    ...(securityGroup ? [securityGroup] : []),
  ];
  return {
    subnetIds:
      vpc.take<string[]>('controlPlaneSubnetIDs') ?? chosen.map(({ id }) => id),
    ...(securityGroupIds.length > 0 && { securityGroupIds }),
    ...(publicAccess !== undefined && { endpointPublicAccess: publicAccess }),
    ...(privateAccess !== undefined && {
      endpointPrivateAccess: privateAccess,
    }),
    ...(cidrs && { publicAccessCidrs: cidrs }),
  };
}

function readKind(
  config: ConfigReader,
  kind: 'private' | 'public',
): ConfigSubnet[] {
  const field = `vpc.subnets.${kind}`;
  const named =
    config.take<Record<string, { id?: string; az?: string }>>(field);
  return Object.entries(named ?? {}).flatMap(([name, subnet]) => {
    if (!subnet?.id) {
      config.refuse(
        `${field}.${name}`,
        'wanted the id of a subnet that exists, for none is made here',
      );
      return [];
    }
    return [{ name, id: subnet.id, zone: subnet.az ?? name }];
  });
}
