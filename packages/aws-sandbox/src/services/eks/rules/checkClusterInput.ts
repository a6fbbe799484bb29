import {
  AuthenticationMode,
  ControlPlaneEgressModeType,
  IpFamily,
  LogType,
  ProvisionedControlPlaneTier,
  SupportType,
  type CreateClusterRequest,
} from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { findClusterVersion, supportAt } from '../clusterVersions';
import { invalidParameter, type ErrorSubject } from '../errors';
import { checkComponents } from './checkComponents';
import { checkName } from './checkName';
import { checkOneOf } from './checkOneOf';
import { checkTags } from './checkTags';

/** Members of CreateCluster that the sandbox cannot honour. */
const UNSUPPORTED = ['outpostConfig'] as const;

/**
 * Checks what can be checked of a CreateCluster request by itself.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkClusterInput(
  input: CreateClusterRequest,
  { now }: Pick<OperationContext, 'now'>,
): void {
  const subject = { clusterName: input.name };
  checkName({
    what: 'cluster name',
    name: input.name!,
    maximumLength: 100,
    subject,
  });
  checkTags(input.tags, message => invalidParameter(message, subject));
  for (const member of UNSUPPORTED) {
    if (input[member] !== undefined) {
      throw invalidParameter(`The sandbox does not support ${member}`, subject);
    }
  }
  if (input.version !== undefined) checkVersion(input.version, now(), subject);
  checkOneOf(
    'accessConfig.authenticationMode',
    input.accessConfig?.authenticationMode,
    AuthenticationMode,
    subject,
  );
  checkOneOf(
    'upgradePolicy.supportType',
    input.upgradePolicy?.supportType,
    SupportType,
    subject,
  );
  checkOneOf(
    'kubernetesNetworkConfig.ipFamily',
    input.kubernetesNetworkConfig?.ipFamily,
    IpFamily,
    subject,
  );
  checkOneOf(
    'controlPlaneScalingConfig.tier',
    input.controlPlaneScalingConfig?.tier,
    ProvisionedControlPlaneTier,
    subject,
  );
  checkOneOf(
    'resourcesVpcConfig.controlPlaneEgressMode',
    input.resourcesVpcConfig?.controlPlaneEgressMode,
    ControlPlaneEgressModeType,
    subject,
  );
  checkLogging(input.logging);
  checkEncryption(input);
  checkComponents(input, subject);
}

/**
 * Checks that log types exist.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkLogging(logging: CreateClusterRequest['logging']): void {
  for (const setup of logging?.clusterLogging ?? []) {
    for (const type of setup.types ?? []) {
      checkOneOf('logging.clusterLogging.types', type, LogType);
    }
  }
}

function checkVersion(
  version: string,
  now: number,
  subject: ErrorSubject,
): void {
  const row = findClusterVersion(version);
  if (!row || supportAt(row, now) === 'UNSUPPORTED') {
    throw invalidParameter(
      `unsupported Kubernetes version ${version}`,
      subject,
    );
  }
}

/**
 * Checks what shall be encrypted by which key.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkEncryption({
  encryptionConfig,
  name,
}: Pick<CreateClusterRequest, 'encryptionConfig' | 'name'>): void {
  for (const config of encryptionConfig ?? []) {
    const keyArn = config.provider?.keyArn;
    if (!keyArn || !/^arn:aws:kms:[^:]+:\d{12}:(key|alias)\/.+$/.test(keyArn)) {
      throw invalidParameter(
        `encryptionConfig.provider.keyArn must be the ARN of a KMS key, found '${keyArn}'`,
        { clusterName: name },
      );
    }
    if (config.resources?.join() !== 'secrets') {
      throw invalidParameter(
        `encryptionConfig.resources must be ["secrets"], found ${JSON.stringify(
          config.resources,
        )}`,
        { clusterName: name },
      );
    }
  }
}
