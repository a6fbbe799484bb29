import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  CreateServiceLinkedRoleCommand,
  DeleteInstanceProfileCommand,
  DeleteServiceLinkedRoleCommand,
  GetInstanceProfileCommand,
  GetRoleCommand,
  GetServiceLinkedRoleDeletionStatusCommand,
  ListInstanceProfilesCommand,
  ListInstanceProfilesForRoleCommand,
  ListRolesCommand,
  ListRoleTagsCommand,
  RemoveRoleFromInstanceProfileCommand,
  TagRoleCommand,
  UntagRoleCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateRoleCommand,
} from '@aws-sdk/client-iam';
import { step } from './step';
import type { Found } from './Walk';
import { trustOf } from './walkPolicies';

const role = ({ name }: Found) => ({ RoleName: name });
const profile = ({ name }: Found) => ({ InstanceProfileName: name });
const both = (found: Found) => ({ ...role(found), ...profile(found) });

/** A role with tags and an instance profile, and a service-linked role; the role stays for later steps. */
export const iamRoleSteps = [
  step(
    CreateRoleCommand,
    found => ({
      ...role(found),
      AssumeRolePolicyDocument: trustOf('eks.amazonaws.com'),
      Tags: [{ Key: 'a', Value: 'b' }],
    }),
    {
      check: ({ Role }, { name }) => Role?.RoleName === name,
      keep: ({ Role }) => ({ roleArn: Role?.Arn }),
    },
  ),
  step(GetRoleCommand, role, {
    check: ({ Role }) =>
      decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '').includes('eks.'),
  }),
  step(ListRolesCommand, () => ({}), {
    check: ({ Roles = [] }) => Roles.length > 0,
  }),
  step(UpdateRoleCommand, found => ({ ...role(found), Description: 'walk' })),
  step(UpdateAssumeRolePolicyCommand, found => ({
    ...role(found),
    PolicyDocument: trustOf('ec2.amazonaws.com'),
  })),
  step(TagRoleCommand, found => ({
    ...role(found),
    Tags: [{ Key: 'c', Value: 'd' }],
  })),
  step(UntagRoleCommand, found => ({ ...role(found), TagKeys: ['a'] })),
  step(ListRoleTagsCommand, role, {
    check: ({ Tags = [] }) => Tags.length === 1 && Tags[0].Key === 'c',
  }),
  step(CreateInstanceProfileCommand, profile),
  step(AddRoleToInstanceProfileCommand, both),
  step(GetInstanceProfileCommand, profile, {
    check: ({ InstanceProfile }, { name }) =>
      InstanceProfile?.Roles?.[0]?.RoleName === name,
  }),
  step(ListInstanceProfilesCommand, () => ({}), {
    check: ({ InstanceProfiles = [] }) => InstanceProfiles.length > 0,
  }),
  step(ListInstanceProfilesForRoleCommand, role, {
    check: ({ InstanceProfiles = [] }) => InstanceProfiles.length === 1,
  }),
  step(RemoveRoleFromInstanceProfileCommand, both),
  step(DeleteInstanceProfileCommand, profile),
  step(
    CreateServiceLinkedRoleCommand,
    () => ({ AWSServiceName: 'spot.amazonaws.com' }),
    { keep: ({ Role }) => ({ linkedRole: Role?.RoleName }) },
  ),
  step(
    DeleteServiceLinkedRoleCommand,
    ({ linkedRole }) => ({ RoleName: linkedRole }),
    { keep: ({ DeletionTaskId }) => ({ deletionTask: DeletionTaskId }) },
  ),
  step(
    GetServiceLinkedRoleDeletionStatusCommand,
    ({ deletionTask }) => ({ DeletionTaskId: deletionTask }),
    { check: ({ Status }) => Status === 'SUCCEEDED', wait: true },
  ),
];
