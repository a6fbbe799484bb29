import type {
  CreateCapabilityRequest,
  CreateCapabilityResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { addAutomaticEntries } from '../access/automaticEntries';
import { childArn } from '../arns';
import { invalidRequest, resourceInUse } from '../errors';
import { findCluster } from '../findCluster';
import { durations } from '../life';
import { rememberRequest, rowOfRepeatedRequest } from '../repeatedRequest';
import { requireActiveCluster } from '../rules/requireActiveCluster';
import { capabilityTable, type CapabilityRow } from '../tables';
import { checkCapabilityInput } from './checkCapabilityInput';
import { capabilityKey, liveCapabilities } from './findCapability';
import { showCapability } from './showCapability';

const VERSIONS = { ACK: '1.0.0', ARGOCD: '3.1.8', KRO: '0.6.0' };

const POLICIES = {
  ACK: 'AmazonEKSACKPolicy',
  ARGOCD: 'AmazonEKSArgoCDPolicy',
  KRO: 'AmazonEKSKROPolicy',
};

/** Begins a capability that AWS runs for a cluster; a cluster has one of each type. */
export const createCapability: Operation<
  CreateCapabilityRequest,
  CreateCapabilityResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const capabilityName = input.capabilityName!;
  const subject = { clusterName };
  findCluster(clusterName, context);
  const existing = liveCapabilities(clusterName, context);
  const repeated = rowOfRepeatedRequest(existing, input);
  if (repeated) return { capability: showCapability(repeated, context.now()) };

  const cluster = requireActiveCluster(clusterName, context);
  checkCapabilityInput(input, context);
  if (cluster.accessConfig?.authenticationMode === 'CONFIG_MAP') {
    throw invalidRequest(
      "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
      subject,
    );
  }
  for (const { capabilityName: name, type } of existing) {
    if (name === capabilityName) {
      throw resourceInUse(`Capability already exists: ${name}`, subject);
    }
    if (type === input.type) {
      throw resourceInUse(
        `Cluster ${clusterName} already has a capability of type ${type}: ${name}`,
        subject,
      );
    }
  }

  const createdAt = context.now();
  const { accountId, region } = context;
  const type = input.type!;
  const row: CapabilityRow = {
    clusterName,
    capabilityName,
    arn: childArn({ accountId, region }, 'capability', {
      clusterName,
      name: `${type.toLowerCase()}/${capabilityName}`,
      createdAt,
    }),
    type,
    roleArn: input.roleArn!,
    version: VERSIONS[type],
    configuration: input.configuration as CapabilityRow['configuration'],
    deletePropagationPolicy: input.deletePropagationPolicy,
    tags: input.tags ?? {},
    createdAt,
    modifiedAt: createdAt,
    settlesAt: createdAt + context.scale(durations.capabilityCreate),
    outcome: context.takeOutcome({
      resource: 'capability',
      clusterName,
      name: capabilityName,
    }),
    clientRequestToken: input.clientRequestToken,
    request: rememberRequest(input),
  };
  context.place
    .table(capabilityTable)
    .set(capabilityKey(clusterName, capabilityName), row);
  addAutomaticEntries(
    cluster,
    [
      {
        principalArn: row.roleArn,
        type: 'STANDARD',
        policyName: POLICIES[type],
      },
    ],
    context,
  );
  return { capability: showCapability(row, context.now()) };
};
