import { namespaceInput } from './namespaceInput';
import type { Zod } from './Zod';

/** The input of `mesh:migration:plan`. */
export const migrationInput = (z: Zod) =>
  z
    .object({
      path: z
        .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
        .optional()
        .describe(
          'Files or folders of the workspace with the manifests of the mesh; or name a mesh',
        ),
      mesh: z
        .object({
          accountId: z
            .string()
            .regex(/^\d{12}$/, 'an AWS account id of 12 digits')
            .describe('AWS account id, 12 digits; one of those configured'),
          region: z.string().min(1).describe('AWS region'),
          meshName: z.string().min(1).max(255).describe('Name of the mesh'),
          from: z
            .enum(['inventory', 'app-mesh-api'])
            .default('inventory')
            .describe(
              'Where it is read: what the inventory keeps of it, or App Mesh where it still answers',
            ),
        })
        .strict()
        .optional()
        .describe('The mesh to plan for; or give the path of manifests'),
      targetPath: z
        .string()
        .min(1)
        .default('migration')
        .describe('Folder of the workspace for the files of the plan'),
      gatewayName: z
        .string()
        .min(1)
        .optional()
        .describe('Name of Gateway and service network; that of the mesh'),
      gatewayNamespace: namespaceInput(z)
        .optional()
        .describe('Namespace of the Gateway; that of the first service'),
      namespace: namespaceInput(z)
        .optional()
        .describe('Namespace of what App Mesh knows no namespace of'),
      clusterName: z
        .string()
        .min(1)
        .optional()
        .describe('Cluster of the Gateway, where the mesh is in several'),
      domain: z
        .string()
        .min(1)
        .optional()
        .describe('Domain for names of the services, such as shop.example.com'),
      certificateArn: z
        .string()
        .min(1)
        .optional()
        .describe('ACM certificate for names under the domain'),
      securityGroupIds: z
        .array(z.string().regex(/^sg-[0-9a-z]+$/, 'the id of a security group'))
        .optional()
        .describe('Security groups of the VPC association'),
      accessLogDestinationArn: z
        .string()
        .min(1)
        .optional()
        .describe('Where Lattice writes the access log'),
      roles: z
        .record(z.string())
        .optional()
        .describe('ARN of the IAM role of the pods, by virtual node'),
    })
    .strict();
