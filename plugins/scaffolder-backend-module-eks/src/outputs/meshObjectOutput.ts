import type { Zod } from '../inputs/Zod';

/** The output of an action that makes an object of a mesh, for example `virtualNodeName` and `virtualNodeArn`. */
export const meshObjectOutput = (member: string, title: string) => (z: Zod) =>
  z.object({
    [`${member}Name`]: z.string().describe(`Name of the ${title}`),
    [`${member}Arn`]: z
      .string()
      .optional()
      .describe(`ARN of the ${title}; not in a dry run`),
    meshName: z.string().describe('Name of the mesh'),
    entityRef: z
      .string()
      .optional()
      .describe(
        'Reference of the catalog entity that shows it; not in a dry run',
      ),
  });
