import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

/** Options of a node group that only make sense together or apart. */
export const nodegroupOptionsAgree: PreflightRule<
  NodegroupRequest
> = request => {
  const findings: Finding[] = [];
  const { updateConfig, remoteAccess, capacityType, instanceTypes } = request;
  if (updateConfig) {
    const { maxUnavailable, maxUnavailablePercentage } = updateConfig;
    if (
      (maxUnavailable === undefined) ===
      (maxUnavailablePercentage === undefined)
    ) {
      findings.push({
        severity: 'error',
        code: 'UPDATE_CONFIG_AMBIGUOUS',
        field: 'updateConfig',
        message: `Wanted exactly one of maxUnavailable and maxUnavailablePercentage, found ${
          maxUnavailable === undefined ? 'neither' : 'both'
        }`,
        remedy: 'Give one of the two.',
      });
    }
  }
  if (remoteAccess?.sourceSecurityGroups?.length && !remoteAccess.ec2SshKey) {
    findings.push({
      severity: 'error',
      code: 'REMOTE_ACCESS_WITHOUT_KEY',
      field: 'remoteAccess.ec2SshKey',
      message:
        'Wanted ec2SshKey with sourceSecurityGroups, found sourceSecurityGroups alone',
      remedy: 'Name the EC2 key pair, or leave remoteAccess out.',
    });
  }
  if (remoteAccess?.ec2SshKey && !remoteAccess.sourceSecurityGroups?.length) {
    findings.push({
      severity: 'warning',
      code: 'REMOTE_ACCESS_FROM_EVERYWHERE',
      field: 'remoteAccess.sourceSecurityGroups',
      message:
        'Port 22 of the nodes is opened to everywhere when ec2SshKey comes without sourceSecurityGroups',
      remedy: 'Name the security groups that may connect.',
    });
  }
  if (capacityType === 'SPOT' && instanceTypes?.length === 1) {
    findings.push({
      severity: 'warning',
      code: 'SPOT_WITH_ONE_INSTANCE_TYPE',
      field: 'instanceTypes',
      message: `Spot capacity comes and goes; wanted several instance types, found ${instanceTypes[0]} alone`,
      remedy: 'Add instance types of the same size, so that EC2 can choose.',
    });
  }
  return findings;
};
