import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreatePodIdentityAssociationCommand,
  DeleteAccessEntryCommand,
  DeletePodIdentityAssociationCommand,
  DescribeAccessEntryCommand,
  DescribePodIdentityAssociationCommand,
  DisassociateAccessPolicyCommand,
  ListAccessEntriesCommand,
  ListAccessPoliciesCommand,
  ListAssociatedAccessPoliciesCommand,
  ListPodIdentityAssociationsCommand,
  UpdateAccessEntryCommand,
  UpdatePodIdentityAssociationCommand,
} from '@aws-sdk/client-eks';
import { step } from './step';
import type { Found } from './Walk';

const onCluster = ({ name }: Found) => ({ clusterName: name });
const entry = (found: Found) => ({
  ...onCluster(found),
  principalArn: found.openRole,
});
const association = (found: Found) => ({
  ...onCluster(found),
  associationId: found.associationId,
});

/** An access entry with a policy and a pod identity association, from their making to their end. */
export const eksAccessSteps = [
  step(CreateAccessEntryCommand, entry),
  step(UpdateAccessEntryCommand, found => ({
    ...entry(found),
    kubernetesGroups: ['walk'],
  })),
  step(DescribeAccessEntryCommand, entry, {
    check: ({ accessEntry }) => accessEntry?.kubernetesGroups?.[0] === 'walk',
  }),
  step(ListAccessEntriesCommand, onCluster, {
    check: ({ accessEntries = [] }, { openRole }) =>
      accessEntries.includes(openRole),
  }),
  step(ListAccessPoliciesCommand, () => ({}), {
    keep: ({ accessPolicies = [] }) => ({
      accessPolicy: accessPolicies.find(
        each => each.name === 'AmazonEKSViewPolicy',
      )?.arn,
    }),
  }),
  step(AssociateAccessPolicyCommand, found => ({
    ...entry(found),
    policyArn: found.accessPolicy,
    accessScope: { type: 'cluster' as const },
  })),
  step(ListAssociatedAccessPoliciesCommand, entry, {
    check: ({ associatedAccessPolicies = [] }, { accessPolicy }) =>
      associatedAccessPolicies[0]?.policyArn === accessPolicy,
  }),
  step(DisassociateAccessPolicyCommand, found => ({
    ...entry(found),
    policyArn: found.accessPolicy,
  })),
  step(DeleteAccessEntryCommand, entry),
  step(
    CreatePodIdentityAssociationCommand,
    found => ({
      ...onCluster(found),
      namespace: 'walk',
      serviceAccount: 'walk',
      roleArn: found.identityRole,
    }),
    { keep: output => ({ associationId: output.association?.associationId }) },
  ),
  step(UpdatePodIdentityAssociationCommand, found => ({
    ...association(found),
    disableSessionTags: true,
  })),
  step(DescribePodIdentityAssociationCommand, association, {
    check: output => output.association?.disableSessionTags === true,
  }),
  step(ListPodIdentityAssociationsCommand, onCluster, {
    check: ({ associations = [] }) => associations.length === 1,
  }),
  step(DeletePodIdentityAssociationCommand, association),
];
