import { policyDocumentInput } from './policyDocumentInput';
import { tagsInput } from './tagsInput';
import type { Zod } from './Zod';

/** The inputs that every action takes which makes an IAM role. */
export const roleSettingsInput = (z: Zod) => ({
  roleName: z
    .string()
    .describe('Name of the role: 1 to 64 letters, digits and +=,.@_-'),
  path: z
    .string()
    .default('/')
    .describe(
      "Path of the role, for example /platform/; '/' when left out. It is part of the ARN",
    ),
  description: z
    .string()
    .optional()
    .describe('What the role is for, 1000 characters at most'),
  managedPolicyArns: z
    .array(policyArnInput(z))
    .default([])
    .describe(
      'ARNs of managed policies that the role gets, for example arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
    ),
  inlinePolicies: z
    .record(policyDocumentInput(z))
    .default({})
    .describe("Policies of the role's own, by name"),
  permissionsBoundary: policyArnInput(z)
    .optional()
    .describe(
      'ARN of the managed policy that bounds what the role may ever do',
    ),
  maxSessionDuration: z
    .number()
    .int()
    .optional()
    .describe(
      'How long a session of the role may last, 3600 to 43200 seconds; 3600 when left out',
    ),
  tags: tagsInput(z),
});

/** The ARN of a managed policy. */
function policyArnInput(z: Zod) {
  return z
    .string()
    .regex(
      /^arn:aws[a-z-]*:iam::(aws|\d{12}):policy\/.+$/,
      'the ARN of a managed policy, such as arn:aws:iam::aws:policy/ReadOnlyAccess',
    );
}
