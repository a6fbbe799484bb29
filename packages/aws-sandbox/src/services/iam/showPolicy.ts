import type {
  AttachedPolicy,
  Policy,
  PolicyVersion,
} from '@aws-sdk/client-iam';
import type { Place } from '../../world/World';
import { encodePolicyDocument } from './policies/encodePolicyDocument';
import { showDate } from './showDate';
import { roleTable, type PolicyRow, type PolicyVersionRow } from './tables';
import { showTags } from './tags';

/** A managed policy as GetPolicy shows it; how often it is attached is counted in the given account. */
export function showPolicy(row: PolicyRow, place: Place): Policy {
  return {
    ...showPolicyIdentity(row, place),
    Description: row.description,
    Tags: showTags(row.tags),
  };
}

/** A managed policy as CreatePolicy and GetAccountAuthorizationDetails show it. */
export function showPolicyIdentity(row: PolicyRow, place: Place): Policy {
  const roles = [...place.table(roleTable).values()];
  return {
    PolicyName: row.policyName,
    PolicyId: row.policyId,
    Arn: row.arn,
    Path: row.path,
    DefaultVersionId: row.defaultVersionId,
    AttachmentCount: roles.filter(role =>
      role.attachedPolicyArns.includes(row.arn),
    ).length,
    PermissionsBoundaryUsageCount: roles.filter(
      role => role.permissionsBoundaryArn === row.arn,
    ).length,
    IsAttachable: true,
    CreateDate: showDate(row.createdAt),
    UpdateDate: showDate(row.updatedAt),
  };
}

/** One version of a managed policy. */
export function showPolicyVersion(
  version: PolicyVersionRow,
  row: PolicyRow,
): PolicyVersion {
  return {
    Document: encodePolicyDocument(version.document),
    VersionId: version.versionId,
    IsDefaultVersion: version.versionId === row.defaultVersionId,
    CreateDate: showDate(version.createdAt),
  };
}

/** Attached policies by name and ARN. */
export function showAttachedPolicies(arns: string[]): AttachedPolicy[] {
  return arns.map(arn => ({
    PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
    PolicyArn: arn,
  }));
}
