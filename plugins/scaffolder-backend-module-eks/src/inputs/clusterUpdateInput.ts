import { autoModeInputs, elasticLoadBalancingInput } from './autoModeInputs';
import { controlPlaneScalingConfigInput } from './controlPlaneScalingConfigInput';
import { encryptionConfigInput } from './encryptionConfigInput';
import { kubernetesVersionInput } from './kubernetesVersionInput';
import { loggingInput } from './loggingInput';
import { remoteNetworkConfigInput } from './remoteNetworkConfigInput';
import { removeTagsInput } from './removeTagsInput';
import { resourcesVpcConfigUpdateInput } from './resourcesVpcConfigInput';
import { roleArnInput } from './roleArnInput';
import { scopeInput } from './scopeInput';
import { tagsInput } from './tagsInput';
import { timeoutInput } from './timeoutInput';
import type { Zod } from './Zod';

/** The input of `eks:cluster:update`. */
export const clusterUpdateInput = (z: Zod) =>
  z
    .object({
      ...scopeInput(z),
      name: z.string().min(1).describe('Name of the cluster'),
      version: kubernetesVersionInput(z)
        .optional()
        .describe(
          'Kubernetes version to upgrade to: the one after that of the cluster',
        ),
      force: z
        .boolean()
        .default(false)
        .describe(
          "Upgrades even where AWS's insights find something in the way",
        ),
      roleArn: roleArnInput(z)
        .optional()
        .describe('Cannot change; refused when it differs'),
      resourcesVpcConfig: resourcesVpcConfigUpdateInput(z),
      accessConfig: z
        .object({
          authenticationMode: z.enum([
            'API',
            'API_AND_CONFIG_MAP',
            'CONFIG_MAP',
          ]),
        })
        .strict()
        .optional()
        .describe(
          'Where the cluster looks up who may enter: moves from CONFIG_MAP over API_AND_CONFIG_MAP to API, never back',
        ),
      kubernetesNetworkConfig: z
        .object({
          serviceIpv4Cidr: z
            .string()
            .optional()
            .describe('Cannot change; refused when it differs'),
          ipFamily: z
            .enum(['ipv4', 'ipv6'])
            .optional()
            .describe('Cannot change; refused when it differs'),
          elasticLoadBalancing: elasticLoadBalancingInput(z),
        })
        .strict()
        .optional()
        .describe('Addresses and load balancers of pods and Services'),
      ...autoModeInputs(z),
      remoteNetworkConfig: remoteNetworkConfigInput(z),
      controlPlaneScalingConfig: controlPlaneScalingConfigInput(z),
      logging: loggingInput(z),
      encryptionConfig: encryptionConfigInput(z),
      upgradePolicy: z
        .object({ supportType: z.enum(['STANDARD', 'EXTENDED']) })
        .strict()
        .optional()
        .describe(
          'What happens when standard support of the version ends; can change before that only',
        ),
      deletionProtection: z
        .boolean()
        .optional()
        .describe('Refuses deletion until it is switched off'),
      zonalShiftConfig: z
        .object({ enabled: z.boolean() })
        .strict()
        .optional()
        .describe('Lets AWS move traffic away from a zone in trouble'),
      tags: tagsInput(z).describe('Tags to set; all others stay'),
      removeTags: removeTagsInput(z),
      timeoutMinutes: timeoutInput(z, 120),
    })
    .strict();
