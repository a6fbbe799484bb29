import type { ZodTypeAny } from 'zod/v3';
import { accessEntryInput } from '../../inputs/accessEntryInput';
import { addonInput } from '../../inputs/addonInput';
import { capabilityInput } from '../../inputs/capabilityInput';
import { clusterInput } from '../../inputs/clusterInput';
import { fargateProfileInput } from '../../inputs/fargateProfileInput';
import { identityProviderConfigInput } from '../../inputs/identityProviderConfigInput';
import { irsaRoleInput } from '../../inputs/irsaRoleInput';
import { applyingInput, manifestsInput } from '../../inputs/manifestInput';
import { nodegroupInput } from '../../inputs/nodegroupInput';
import { oidcProviderInput } from '../../inputs/oidcProviderInput';
import { podIdentityAssociationInput } from '../../inputs/podIdentityAssociationInput';
import { roleInput } from '../../inputs/roleInput';
import { tagsInput } from '../../inputs/tagsInput';
import type { Zod } from '../../inputs/Zod';
import { roleReferenceInput } from './roleReferenceInput';

const PLACE = { accountId: true, region: true } as const;
const CLUSTER = { ...PLACE, clusterName: true } as const;
const TIMED = { timeoutMinutes: true } as const;

/**
 * A whole platform in one document: the inputs of the single actions without what the document says once (account, region,
 * cluster, time). Roles may be those of the document.
 */
export const platformDocumentInput = (z: Zod) => {
  const role = () => roleReferenceInput(z);
  const many = <Entry extends ZodTypeAny>(entry: Entry) =>
    z.array(entry).default([]);
  return z
    .object({
      cluster: z
        .discriminatedUnion('existing', [
          clusterEntry(z, role),
          z
            .object({ name: z.string().min(1), existing: z.literal(true) })
            .strict(),
        ])
        .describe(
          'The cluster: as for eks:cluster:create, or its name and existing: true',
        ),
      roles: many(roleInput(z).omit(PLACE)).describe(
        'Roles of AWS services, as for eks:role:create',
      ),
      oidcProvider: oidcProviderInput(z)
        .omit(CLUSTER)
        .optional()
        .describe('The OIDC provider of the cluster; {} is enough'),
      irsaRoles: many(irsaEntry(z)).describe(
        'Roles of ServiceAccounts of the cluster, as for eks:irsaRole:create',
      ),
      addons: many(addonEntry(z, role)).describe(
        'Add-ons, as for eks:addon:create',
      ),
      nodegroups: many(
        nodegroupInput(z)
          .omit({ ...CLUSTER, ...TIMED })
          .extend({ nodeRole: role() }),
      ).describe('Managed node groups, as for eks:nodegroup:create'),
      fargateProfiles: many(
        fargateProfileInput(z)
          .omit({ ...CLUSTER, ...TIMED })
          .extend({ podExecutionRoleArn: role() }),
      ).describe('Fargate profiles, as for eks:fargateProfile:create'),
      accessEntries: many(
        accessEntryInput(z)
          .omit(CLUSTER)
          .extend({ principalArn: principalInput(z) }),
      ).describe('Who may enter, as for eks:accessEntry:create'),
      podIdentityAssociations: many(
        podIdentityAssociationInput(z)
          .omit(CLUSTER)
          .extend({ roleArn: role() }),
      ).describe(
        'Roles of ServiceAccounts by Pod Identity, as for eks:podIdentityAssociation:create',
      ),
      identityProviderConfigs: many(
        identityProviderConfigInput(z).omit({ ...CLUSTER, ...TIMED }),
      ).describe(
        'Identity providers of users, as for eks:identityProviderConfig:associate',
      ),
      capabilities: many(
        capabilityInput(z)
          .omit({ ...CLUSTER, ...TIMED })
          .extend({ roleArn: role() }),
      ).describe('Capabilities, as for eks:capability:create'),
      manifests: many(
        z
          .object({
            name: z.string().min(1).describe('What this set is called'),
            content: manifestsInput(z),
            ...applyingInput(z),
          })
          .strict(),
      ).describe('Sets of Kubernetes objects, as for eks:manifest:apply'),
      tags: tagsInput(z).describe('Tags of everything that the document makes'),
    })
    .strict();
};

function clusterEntry(
  z: Zod,
  role: () => ReturnType<typeof roleReferenceInput>,
) {
  const input = clusterInput(z).omit({ ...PLACE, ...TIMED });
  return input.extend({
    existing: z.literal(false).optional(),
    roleArn: role(),
    computeConfig: input.shape.computeConfig
      .unwrap()
      .extend({ nodeRoleArn: role().optional() })
      .optional(),
  });
}

function irsaEntry(z: Zod) {
  const input = irsaRoleInput(z).omit({ ...PLACE, createOidcProvider: true });
  return input.extend({
    serviceAccounts: z
      .array(
        input.shape.serviceAccounts.element.omit({
          clusterName: true,
          region: true,
        }),
      )
      .min(1),
  });
}

function addonEntry(z: Zod, role: () => ReturnType<typeof roleReferenceInput>) {
  return addonInput(z)
    .omit({ ...CLUSTER, ...TIMED })
    .extend({
      serviceAccountRoleArn: role().optional(),
      podIdentityAssociations: z
        .array(
          z
            .object({ serviceAccount: z.string().min(1), roleArn: role() })
            .strict(),
        )
        .min(1)
        .optional(),
    });
}

/** A principal is a role of the document, or any role or user. */
function principalInput(z: Zod) {
  return z.union(
    [z.string().min(1), z.object({ ref: z.string().min(1) }).strict()],
    {
      errorMap: () => ({
        message:
          'wanted the ARN of an IAM role or user, or ref with the name of a role of this document',
      }),
    },
  );
}
