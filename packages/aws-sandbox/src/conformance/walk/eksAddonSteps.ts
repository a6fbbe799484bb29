import {
  CreateAddonCommand,
  CreateCapabilityCommand,
  DeleteAddonCommand,
  DeleteCapabilityCommand,
  DescribeAddonCommand,
  DescribeAddonConfigurationCommand,
  DescribeAddonVersionsCommand,
  DescribeCapabilityCommand,
  ListAddonsCommand,
  ListCapabilitiesCommand,
  UpdateAddonCommand,
  UpdateCapabilityCommand,
} from '@aws-sdk/client-eks';
import { step } from './step';
import type { Found } from './Walk';

const onCluster = ({ name }: Found) => ({ clusterName: name });
const addon = (found: Found) => ({
  ...onCluster(found),
  addonName: 'kube-proxy',
});
const capability = (found: Found) => ({
  ...onCluster(found),
  capabilityName: 'walk',
});

const capabilityIsActive = step(DescribeCapabilityCommand, capability, {
  check: output => output.capability?.status === 'ACTIVE',
  wait: true,
});

/** An add-on that needs no nodes and a capability, from their making to their end. */
export const eksAddonSteps = [
  step(
    DescribeAddonVersionsCommand,
    ({ nextVersion }) => ({
      addonName: 'kube-proxy',
      kubernetesVersion: nextVersion,
    }),
    {
      keep: ({ addons = [] }) => ({
        addonVersion: addons[0]?.addonVersions?.[0]?.addonVersion,
      }),
    },
  ),
  step(
    DescribeAddonConfigurationCommand,
    ({ addonVersion }) => ({ addonName: 'kube-proxy', addonVersion }),
    { check: output => Boolean(output.configurationSchema) },
  ),
  step(CreateAddonCommand, addon),
  step(DescribeAddonCommand, addon, {
    check: output =>
      ['ACTIVE', 'DEGRADED'].includes(output.addon?.status ?? ''),
    wait: true,
  }),
  step(ListAddonsCommand, onCluster, {
    check: ({ addons = [] }) => addons.includes('kube-proxy'),
  }),
  step(UpdateAddonCommand, found => ({
    ...addon(found),
    addonVersion: found.addonVersion,
  })),
  step(DeleteAddonCommand, addon, { passing: 'ResourceInUseException' }),
  step(CreateCapabilityCommand, found => ({
    ...capability(found),
    type: 'KRO' as const,
    roleArn: found.identityRole,
    deletePropagationPolicy: 'RETAIN' as const,
  })),
  capabilityIsActive,
  step(ListCapabilitiesCommand, onCluster, {
    check: ({ capabilities = [] }) => capabilities.length === 1,
  }),
  step(UpdateCapabilityCommand, found => ({
    ...capability(found),
    roleArn: found.identityRole,
  })),
  capabilityIsActive,
  step(DeleteCapabilityCommand, capability),
  step(ListCapabilitiesCommand, onCluster, {
    check: ({ capabilities = [] }) => capabilities.length === 0,
    wait: true,
  }),
];
