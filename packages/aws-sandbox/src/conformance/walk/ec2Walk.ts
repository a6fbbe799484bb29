import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  DeleteLaunchTemplateCommand,
  DeleteLaunchTemplateVersionsCommand,
  DeleteTagsCommand,
  DescribeAvailabilityZonesCommand,
  DescribeInstancesCommand,
  DescribeInstanceTypeOfferingsCommand,
  DescribeInstanceTypesCommand,
  DescribeInternetGatewaysCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  DescribeNatGatewaysCommand,
  DescribeRegionsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVolumesCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
  EC2Client,
  ModifyLaunchTemplateCommand,
} from '@aws-sdk/client-ec2';
import { step } from './step';
import type { Found, Walk } from './Walk';

const template = ({ templateId }: Found) => ({ LaunchTemplateId: templateId });

/** The network that clusters are made in, of which nothing is made, and a launch template from its making to its end. */
export const ec2Walk: Walk = {
  service: 'ec2',
  client: config => new EC2Client(config),
  steps: [
    step(DescribeVpcsCommand, () => ({}), {
      check: ({ Vpcs = [] }) => Vpcs.length > 0,
      keep: ({ Vpcs = [] }) => ({ vpcId: Vpcs[0].VpcId }),
    }),
    step(
      DescribeVpcAttributeCommand,
      ({ vpcId }) => ({
        VpcId: vpcId,
        Attribute: 'enableDnsSupport' as const,
      }),
      { check: ({ EnableDnsSupport }) => EnableDnsSupport?.Value === true },
    ),
    step(DescribeSubnetsCommand, () => ({}), {
      check: ({ Subnets = [] }) => Subnets.length > 0,
    }),
    step(DescribeRouteTablesCommand, () => ({})),
    step(DescribeSecurityGroupsCommand, () => ({}), {
      check: ({ SecurityGroups = [] }) => SecurityGroups.length > 0,
    }),
    step(DescribeAvailabilityZonesCommand, () => ({}), {
      check: ({ AvailabilityZones = [] }) => AvailabilityZones.length > 1,
    }),
    step(DescribeNatGatewaysCommand, () => ({})),
    step(DescribeInternetGatewaysCommand, () => ({})),
    step(DescribeVpcEndpointsCommand, () => ({})),
    step(
      DescribeInstanceTypesCommand,
      () => ({ InstanceTypes: ['m6i.large' as const] }),
      { check: ({ InstanceTypes = [] }) => InstanceTypes.length === 1 },
    ),
    step(DescribeInstanceTypeOfferingsCommand, () => ({})),
    step(DescribeRegionsCommand, () => ({}), {
      check: ({ Regions = [] }) => Regions.length > 0,
    }),
    step(DescribeInstancesCommand, () => ({})),
    step(DescribeVolumesCommand, () => ({})),
    step(
      CreateLaunchTemplateCommand,
      ({ name }) => ({
        LaunchTemplateName: name,
        LaunchTemplateData: { InstanceType: 'm6i.large' as const },
      }),
      {
        keep: ({ LaunchTemplate }) => ({
          templateId: LaunchTemplate?.LaunchTemplateId,
        }),
      },
    ),
    step(
      CreateLaunchTemplateVersionCommand,
      found => ({
        ...template(found),
        SourceVersion: '1',
        LaunchTemplateData: {
          MetadataOptions: { HttpTokens: 'required' as const },
        },
      }),
      {
        check: ({ LaunchTemplateVersion: made }) =>
          made?.VersionNumber === 2 &&
          made.LaunchTemplateData?.InstanceType === 'm6i.large',
      },
    ),
    step(ModifyLaunchTemplateCommand, found => ({
      ...template(found),
      DefaultVersion: '2',
    })),
    step(
      DescribeLaunchTemplatesCommand,
      ({ templateId }) => ({ LaunchTemplateIds: [templateId] }),
      {
        check: ({ LaunchTemplates = [] }) =>
          LaunchTemplates[0]?.DefaultVersionNumber === 2,
      },
    ),
    step(DescribeLaunchTemplateVersionsCommand, template, {
      check: ({ LaunchTemplateVersions = [] }) =>
        LaunchTemplateVersions.length === 2,
    }),
    step(CreateTagsCommand, ({ templateId }) => ({
      Resources: [templateId],
      Tags: [{ Key: 'a', Value: 'b' }],
    })),
    step(DeleteTagsCommand, ({ templateId }) => ({
      Resources: [templateId],
      Tags: [{ Key: 'a' }],
    })),
    step(
      DeleteLaunchTemplateVersionsCommand,
      found => ({ ...template(found), Versions: ['1'] }),
      {
        check: ({ SuccessfullyDeletedLaunchTemplateVersions: gone = [] }) =>
          gone[0]?.VersionNumber === 1,
      },
    ),
    step(DeleteLaunchTemplateCommand, template),
  ],
};
