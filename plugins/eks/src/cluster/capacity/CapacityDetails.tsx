import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  CapacitySource,
  CapacitySubnet,
  FargateProfile,
  Nodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  FactList,
  HealthIssueList,
  type Fact,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { ConsoleLink } from '../../widgets/ConsoleLink';
import { NameValueList } from '../../widgets/NameValueList';
import { Stack } from '../../widgets/Stack';
import { RequirementList } from './RequirementList';
import { SelectorList } from './SelectorList';
import { TaintList } from './TaintList';
import { useFargateProfileFacts } from './useFargateProfileFacts';
import { useNodegroupFacts } from './useNodegroupFacts';

/** All that a row of the capacity has no room for. */
export function CapacityDetails(props: {
  source: CapacitySource;
  nodegroup?: Nodegroup;
  fargateProfile?: FargateProfile;
}) {
  const { source, nodegroup, fargateProfile } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const nodegroupFacts = useNodegroupFacts();
  const fargateProfileFacts = useFargateProfileFacts();
  const isFargate = source.type === 'fargate-profile';

  const nodeFacts: Fact[] = [
    {
      name: t('capacity.labels'),
      value: <NameValueList values={source.labels} />,
    },
    {
      name: t('capacity.taints'),
      value: <TaintList taints={source.taints} />,
    },
    ...(source.requirements.length > 0
      ? [
          {
            name: t('capacity.requirements'),
            value: <RequirementList requirements={source.requirements} />,
          },
        ]
      : []),
  ];
  const podFacts: Fact[] = [
    {
      name: t('capacity.selectors'),
      value: <SelectorList selectors={source.selectors} />,
    },
    {
      name: t('capacity.namespaces'),
      value:
        source.namespaces?.length === 0
          ? t('capacity.noNamespaces')
          : source.namespaces?.join(', '),
    },
  ];

  return (
    <Stack>
      {source.health.length > 0 && <HealthIssueList issues={source.health} />}
      <FactList
        facts={[
          ...(isFargate ? podFacts : nodeFacts),
          {
            name: t('capacity.zones'),
            value: source.availabilityZones.join(', '),
          },
          {
            name: t('capacity.subnets'),
            value: source.subnets.map(subnet => (
              <SubnetLine key={subnet.subnetId} subnet={subnet} />
            )),
          },
          ...(nodegroup ? nodegroupFacts(nodegroup) : []),
          ...(fargateProfile ? fargateProfileFacts(fargateProfile) : []),
        ]}
      />
      {nodegroup && <ConsoleLink subject={nodegroup} />}
      {fargateProfile && <ConsoleLink subject={fargateProfile} />}
    </Stack>
  );
}

function SubnetLine(props: { subnet: CapacitySubnet }) {
  const { subnetId, name, availabilityZone, availableIpAddressCount } =
    props.subnet;
  const { t } = useTranslationRef(eksTranslationRef);
  const free =
    availableIpAddressCount === undefined
      ? t('capacity.freeUnknown')
      : t('capacity.freeAddresses', { count: availableIpAddressCount });
  return (
    <div>
      {[name ?? subnetId, availabilityZone, free].filter(Boolean).join(', ')}
    </div>
  );
}
