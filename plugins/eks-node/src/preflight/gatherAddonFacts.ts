import {
  factValue,
  type AddonConfigurationFact,
  type AddonOfferFact,
  type AddonRequest,
  type Fact,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readAddonConfiguration } from '../read/readAddonConfiguration';
import { readAddonNames } from '../read/readAddonNames';
import { readAddonOffer } from '../read/readAddonOffer';
import { readCluster } from '../read/readCluster';
import { readComputeFact } from '../read/readComputeFact';
import type { ReadOptions } from '../read/ReadOptions';
import { readRoleFacts } from '../read/readRoleFacts';
import { completeAddonRequest } from '../write/addon/completeAddonRequest';
import { askCallerPermissions } from './askCallerPermissions';
import { askFact } from './askFact';
import { askOfCluster } from './askOfCluster';

/**
 * Reads what preflight needs to judge an addon: what EKS offers for the cluster's Kubernetes version, and what the
 * configuration of the version that will be taken may hold.
 *
 * @public
 */
export async function gatherAddonFacts(
  aws: AwsScope,
  request: AddonRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { clusterName } = request;
  const roleArns = [
    ...(request.serviceAccountRoleArn ? [request.serviceAccountRoleArn] : []),
    ...(request.podIdentityAssociations ?? []).map(({ roleArn }) => roleArn),
  ];
  const [cluster, roles] = await Promise.all([
    askFact(readCluster(aws, { clusterName }, options), options),
    askFact(readRoleFacts(aws, { roleArns }, options), options),
  ]);
  const [compute, addonNames] = await Promise.all([
    askOfCluster(
      'compute',
      cluster,
      () => readComputeFact(aws, { clusterName }, options),
      options,
    ),
    askOfCluster(
      'addonNames',
      cluster,
      () => readAddonNames(aws, { clusterName }, options),
      options,
    ),
  ]);
  const facts: PreflightFacts = {
    scope: { accountId, region },
    ...(await askCallerPermissions(aws, request, options)),
    cluster,
    roles,
    ...compute,
    ...addonNames,
  };
  return {
    ...facts,
    ...(await gatherAddonOffer(aws, request, facts, options)),
  };
}

/**
 * Reads what EKS offers of an addon for the Kubernetes version of a cluster, which may only be planned, and what the
 * configuration of the version that will be taken may hold.
 *
 * @param facts - The cluster and where its pods can run.
 * @public
 */
export async function gatherAddonOffer(
  aws: AwsScope,
  request: AddonRequest,
  facts: PreflightFacts,
  options: ReadOptions = {},
): Promise<Pick<PreflightFacts, 'addonOffer' | 'addonConfiguration'>> {
  const { addonName } = request;
  const offer = facts.cluster
    ? await askOfCluster(
        'addonOffer',
        facts.cluster,
        ({ version: kubernetesVersion }) =>
          readAddonOffer(aws, { addonName, kubernetesVersion }, options),
        options,
      )
    : {};
  const addonConfiguration = await askConfiguration(
    aws,
    completeAddonRequest(request, { ...facts, ...offer }),
    offer.addonOffer,
    options,
  );
  return { ...offer, ...(addonConfiguration && { addonConfiguration }) };
}

/** Only a version that EKS offers has a configuration to ask for. */
async function askConfiguration(
  aws: AwsScope,
  request: AddonRequest,
  offer: Fact<AddonOfferFact | undefined> | undefined,
  options: ReadOptions,
): Promise<Fact<AddonConfigurationFact> | undefined> {
  const { addonName, addonVersion, configurationValues } = request;
  const isOffered = factValue(offer)?.versions.some(
    ({ version }) => version === addonVersion,
  );
  return addonVersion && isOffered
    ? askFact(
        readAddonConfiguration(
          aws,
          { addonName, addonVersion, configurationValues },
          options,
        ),
        options,
      )
    : undefined;
}
