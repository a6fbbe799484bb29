import { accessEntryTypes } from './accessEntryTypes';
import { invalidParameter } from '../errors';

const RESERVED_USERNAMES = /^(system:|eks:|aws:|amazon:|iam:)/;

/**
 * Checks the name and groups that an entry shall have in the cluster.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkIdentity(
  input: { username?: string; kubernetesGroups?: string[] },
  type: string,
  clusterName: string,
): void {
  const { username, kubernetesGroups } = input;
  const { isStandard } = accessEntryTypes[type];
  const refuse = (message: string) => {
    throw invalidParameter(message, { clusterName });
  };
  if (!isStandard && kubernetesGroups?.length) {
    refuse(
      `kubernetesGroups can only be set on access entries of type STANDARD, found type ${type}`,
    );
  }
  if (!isStandard && username) {
    refuse(
      `username can only be set on access entries of type STANDARD, found type ${type}`,
    );
  }
  for (const group of kubernetesGroups ?? []) {
    if (/^(system|eks|aws|amazon|iam):/.test(group)) {
      refuse(
        `The kubernetes group name ${group} is invalid, it cannot start with ${group.slice(
          0,
          group.indexOf(':') + 1,
        )}`,
      );
    }
  }
  if (username === undefined) return;
  if (RESERVED_USERNAMES.test(username)) {
    refuse(
      `The username ${username} is invalid, it cannot start with system:, eks:, aws:, amazon: or iam:`,
    );
  }
  const session = username.indexOf('{{SessionName');
  if (session >= 0 && !username.slice(0, session).includes(':')) {
    refuse(
      `The username ${username} is invalid, there must be a colon before {{SessionName}}`,
    );
  }
}
