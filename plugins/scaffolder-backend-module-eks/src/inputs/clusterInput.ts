import { autoModeInputs, elasticLoadBalancingInput } from './autoModeInputs';
import { controlPlaneScalingConfigInput } from './controlPlaneScalingConfigInput';
import { encryptionConfigInput } from './encryptionConfigInput';
import { kubernetesVersionInput } from './kubernetesVersionInput';
import { loggingInput } from './loggingInput';
import { remoteNetworkConfigInput } from './remoteNetworkConfigInput';
import { resourcesVpcConfigInput } from './resourcesVpcConfigInput';
import { roleArnInput } from './roleArnInput';
import { scopeInput } from './scopeInput';
import { tagsInput } from './tagsInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:cluster:create`. */
export const clusterInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      name: z
        .string()
        .describe(
          'Name of the cluster: 1 to 100 letters, digits, hyphens and underscores that begin with a letter or digit',
        ),
      version: kubernetesVersionInput(z)
        .optional()
        .describe(
          "Kubernetes version, for example '1.34'; EKS's default version when left out",
        ),
      roleArn: roleArnInput(z).describe(
        'ARN of the cluster role: trusts eks.amazonaws.com and has AmazonEKSClusterPolicy; for Auto Mode it also allows sts:TagSession and has the Compute, BlockStorage, LoadBalancing and Networking policies of EKS',
      ),
      resourcesVpcConfig: resourcesVpcConfigInput(z),
      accessConfig: accessConfig(z),
      kubernetesNetworkConfig: kubernetesNetworkConfig(z),
      ...autoModeInputs(z),
      remoteNetworkConfig: remoteNetworkConfigInput(z),
      controlPlaneScalingConfig: controlPlaneScalingConfigInput(z),
      bootstrapSelfManagedAddons: z
        .boolean()
        .optional()
        .describe(
          'Whether EKS installs the VPC CNI, CoreDNS and kube-proxy by itself; it does when left out, but not in Auto Mode, which brings its own. Switch it off to install them as EKS add-ons',
        ),
      logging: loggingInput(z),
      encryptionConfig: encryptionConfigInput(z),
      upgradePolicy: z
        .object({ supportType: z.enum(['STANDARD', 'EXTENDED']) })
        .strict()
        .optional()
        .describe(
          'STANDARD upgrades the cluster when standard support of its version ends; EXTENDED, the default of AWS, keeps the version at $0.60 an hour',
        ),
      deletionProtection: z
        .boolean()
        .optional()
        .describe(
          'Refuses deletion until it is switched off; on when the tag environment says production, otherwise off',
        ),
      zonalShiftConfig: z
        .object({ enabled: z.boolean() })
        .strict()
        .optional()
        .describe('Lets AWS move traffic away from a zone in trouble'),
      tags: tagsInput(z),
      timeoutMinutes: timeoutInput(z, 40),
    })
    .strict();

function accessConfig(z: Zod) {
  return z
    .object({
      authenticationMode: z
        .enum(['API', 'API_AND_CONFIG_MAP', 'CONFIG_MAP'])
        .default('API')
        .describe('Where the cluster looks up who may enter'),
      bootstrapClusterCreatorAdminPermissions: z
        .boolean()
        .default(false)
        .describe(
          'Makes the role that Backstage uses an administrator of the cluster; otherwise an access entry has to name one',
        ),
    })
    .strict()
    .default({})
    .describe('Who may enter the cluster');
}

function kubernetesNetworkConfig(z: Zod) {
  return z
    .object({
      serviceIpv4Cidr: z
        .string()
        .optional()
        .describe(
          'Network of the Kubernetes Services: private, /24 to /12, apart from the VPC',
        ),
      ipFamily: z
        .enum(['ipv4', 'ipv6'])
        .optional()
        .describe('Addresses of pods and Services'),
      elasticLoadBalancing: elasticLoadBalancingInput(z),
    })
    .strict()
    .optional()
    .describe('Addresses and load balancers of pods and Services');
}
