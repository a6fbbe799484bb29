import type { Finding } from '../Finding';
import {
  CLUSTER_NAME_PATTERN,
  FARGATE_PROFILE_NAME_PATTERN,
  NODEGROUP_NAME_PATTERN,
} from '../namePatterns';
import type { PreflightRule } from '../PreflightRule';
import type { PlacedRequest } from '../requests/PreflightRequest';

/** Names are made of what EKS accepts; Fargate keeps the prefix `eks-` for itself. */
export const nameIsAccepted: PreflightRule<PlacedRequest> = request => {
  switch (request.kind) {
    case 'cluster':
      return checkPattern({
        field: 'name',
        value: request.name,
        pattern: CLUSTER_NAME_PATTERN,
        longest: 100,
      });
    case 'nodegroup':
      return checkPattern({
        field: 'nodegroupName',
        value: request.nodegroupName,
        pattern: NODEGROUP_NAME_PATTERN,
        longest: 63,
      });
    case 'fargate-profile':
      return [
        ...checkPattern({
          field: 'fargateProfileName',
          value: request.fargateProfileName,
          pattern: FARGATE_PROFILE_NAME_PATTERN,
          longest: 100,
        }),
        ...checkReservedPrefix(request.fargateProfileName),
      ];
    default:
      return [];
  }
};

function checkPattern(options: {
  field: string;
  value: string;
  pattern: RegExp;
  longest: number;
}): Finding[] {
  const { field, value, pattern, longest } = options;
  if (pattern.test(value)) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'NAME_NOT_ACCEPTED',
      field,
      message: `Wanted 1 to ${longest} letters, digits, hyphens and underscores that begin with a letter or digit, found '${value}'`,
      remedy: `Choose a name such as '${suggestName(value, longest)}'.`,
    },
  ];
}

function checkReservedPrefix(name: string): Finding[] {
  if (!name.startsWith('eks-')) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'NAME_RESERVED',
      field: 'fargateProfileName',
      message: `Wanted a Fargate profile name without the prefix 'eks-', which EKS keeps for itself, found '${name}'`,
      remedy: `Choose a name such as '${name.slice('eks-'.length) || 'pods'}'.`,
    },
  ];
}

function suggestName(value: string, longest: number): string {
  const name = value
    .trim()
    .replace(/[^0-9A-Za-z_-]+/g, '-')
    .replace(/^[^0-9A-Za-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  return name || 'platform-dev';
}
