/** A role that a request hands to a service of AWS. */
export interface PassedRole {
  roleArn: string;
  /** The service that shall work under it, for example `eks.amazonaws.com`. */
  service: string;
}

/** The members by which requests to EKS hand over roles. */
interface RoleMembers {
  roleArn?: string;
  nodeRole?: string;
  podExecutionRoleArn?: string;
  serviceAccountRoleArn?: string;
  computeConfig?: { nodeRoleArn?: string };
  podIdentityAssociations?: { roleArn?: string }[];
}

const EKS = 'eks.amazonaws.com';
const PODS = 'pods.eks.amazonaws.com';
const CAPABILITIES = 'capabilities.eks.amazonaws.com';

/** The services that get the member `roleArn` of each operation; in others it passes nothing. */
const SERVICE_OF_ROLE: Record<string, string> = {
  CreateCluster: EKS,
  CreatePodIdentityAssociation: PODS,
  UpdatePodIdentityAssociation: PODS,
  CreateCapability: CAPABILITIES,
  UpdateCapability: CAPABILITIES,
};

/** The roles that a request to EKS hands over, for which its sender needs `iam:PassRole`. */
export function passedRoles(operation: string, input: object): PassedRole[] {
  const members = input as RoleMembers;
  const given: [string | undefined, string | undefined][] = [
    [members.roleArn, SERVICE_OF_ROLE[operation]],
    [members.nodeRole, EKS],
    [members.podExecutionRoleArn, EKS],
    [members.serviceAccountRoleArn, EKS],
    [members.computeConfig?.nodeRoleArn, EKS],
    ...(members.podIdentityAssociations ?? []).map(
      ({ roleArn }): [string | undefined, string] => [roleArn, PODS],
    ),
  ];
  return given.flatMap(([roleArn, service]) =>
    roleArn && service ? [{ roleArn, service }] : [],
  );
}
