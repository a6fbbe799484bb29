import {
  type AccessPolicyOption,
  type AddonVersion,
  type AddonVersionOption,
  addonVersionOptions,
  type ClusterVersionOption,
  type Finding,
  type InstanceTypeOption,
  type KmsKeyOption,
  type PreflightDraft,
  type RoleOption,
  type RolePurpose,
  type Scope,
  scopeId,
  type SecurityGroupOption,
  type SubnetOption,
  type VpcOption,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  type AwsScope,
  type EksService,
  judgeDraft,
  readAccessPolicies,
  readAddonVersions,
  readClusterVersions,
  readInstanceTypes,
  readKmsKeys,
  readRoles,
  readSecurityGroups,
  readSubnets,
  readTrustPolicy,
  readVpcs,
} from '@eks-platform/backstage-plugin-eks-node';
import { AnswerCache } from './AnswerCache';

/** Long enough to go back and forth in a wizard, short enough to see the VPC one has just made. */
const FRESH_FOR_MS = 30_000;

const OFFERS_FRESH_FOR_MS = 3_600_000;

/**
 * What a user may choose from, asked of AWS while he waits. An answer is kept for half a minute, a failure never: it
 * reaches the user as an error, not as an empty list.
 *
 * @public
 */
export class Pickers {
  private readonly answers: AnswerCache;
  private readonly offers: AnswerCache;

  constructor(private readonly options: { eks: EksService; now: () => Date }) {
    this.answers = new AnswerCache({
      freshForMs: FRESH_FOR_MS,
      now: options.now,
    });
    this.offers = new AnswerCache({
      freshForMs: OFFERS_FRESH_FOR_MS,
      now: options.now,
    });
  }

  /** VPCs of a scope. */
  async vpcs(scope: Scope): Promise<VpcOption[]> {
    return this.ask(scope, ['vpcs'], aws => readVpcs(aws));
  }

  /** Subnets of a scope or of one VPC in it. */
  async subnets(
    scope: Scope,
    where: { vpcId?: string },
  ): Promise<SubnetOption[]> {
    return this.ask(scope, ['subnets', where.vpcId], aws =>
      readSubnets(aws, { vpcId: where.vpcId }),
    );
  }

  /** Roles of the scope's account, all or those fit for a purpose. */
  async roles(
    scope: Scope,
    where: { purpose?: RolePurpose },
  ): Promise<RoleOption[]> {
    const roles = await this.ask(scope, ['roles'], aws => readRoles(aws));
    const { purpose } = where;
    return purpose
      ? roles.filter(({ purposes }) => purposes.includes(purpose))
      : roles;
  }

  /** Kubernetes versions that EKS offers in the scope's region. */
  async clusterVersions(scope: Scope): Promise<ClusterVersionOption[]> {
    return this.ask(scope, ['cluster-versions'], aws =>
      readClusterVersions(aws),
    );
  }

  /** Instance types of the scope's region. */
  async instanceTypes(scope: Scope): Promise<InstanceTypeOption[]> {
    return this.ask(scope, ['instance-types'], aws => readInstanceTypes(aws));
  }

  /** What EKS offers of add-ons for one Kubernetes version. */
  async addonVersions(
    scope: Scope,
    where: { kubernetesVersion: string; addonName?: string },
  ): Promise<AddonVersionOption[]> {
    return addonVersionOptions(await this.offeredAddons(scope), where);
  }

  /** Every version of every add-on that EKS offers, kept longer than the rest: it hardly ever changes. */
  async offeredAddons(scope: Scope): Promise<AddonVersion[]> {
    return this.offers.getOrAsk(scopeId(scope), async () =>
      readAddonVersions(await this.options.eks.forScope(scope)),
    );
  }

  /** Keys that can encrypt a cluster's secrets. */
  async kmsKeys(scope: Scope): Promise<KmsKeyOption[]> {
    return this.ask(scope, ['kms-keys'], aws => readKmsKeys(aws));
  }

  /** Security groups of a scope or of one VPC in it. */
  async securityGroups(
    scope: Scope,
    where: { vpcId?: string },
  ): Promise<SecurityGroupOption[]> {
    return this.ask(scope, ['security-groups', where.vpcId], aws =>
      readSecurityGroups(aws, where),
    );
  }

  /** Access policies that EKS offers. */
  async accessPolicies(scope: Scope): Promise<AccessPolicyOption[]> {
    return this.ask(scope, ['access-policies'], aws => readAccessPolicies(aws));
  }

  /** What preflight says of what is chosen so far. */
  async preflight(scope: Scope, draft: PreflightDraft): Promise<Finding[]> {
    return this.ask(scope, ['preflight', JSON.stringify(draft)], aws =>
      judgeDraft(aws, draft),
    );
  }

  /** A role's trust policy as it is at this moment; undefined when there is no such role. */
  async trustPolicy(
    scope: Scope,
    where: { roleArn: string },
  ): Promise<string | undefined> {
    return readTrustPolicy(await this.options.eks.forScope(scope), where);
  }

  private async ask<Answer>(
    scope: Scope,
    question: Array<string | undefined>,
    read: (aws: AwsScope) => Promise<Answer>,
  ): Promise<Answer> {
    const key = JSON.stringify([scope.accountId, scope.region, ...question]);
    return this.answers.getOrAsk(key, async () =>
      read(await this.options.eks.forScope(scope)),
    );
  }
}
