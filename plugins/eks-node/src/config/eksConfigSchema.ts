import { z } from 'zod';

const MESH_SOURCES = [
  'app-mesh-api',
  'app-mesh-cr',
  'lattice-api',
  'gateway-api-cr',
] as const;

const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;

function text(wanted: string, pattern: RegExp) {
  return z.string(wanted).regex(pattern, wanted);
}

/** Null is how YAML says that a key is there without a value. */
function optional(schema: z.ZodType<string>) {
  return schema.nullish().transform(value => value ?? undefined);
}

const accountIdSchema = text(
  'an AWS account id, twelve digits in quotes',
  /^\d{12}$/,
);

const regionSchema = text(
  "an AWS region name such as 'eu-west-1'",
  /^[a-z]{2,4}(-[a-z]+){1,2}-\d{1,2}$/,
);

const roleArnSchema = text(
  "a role's ARN such as 'arn:aws:iam::111122223333:role/backstage-eks'",
  ROLE_ARN,
);

const externalIdSchema = optional(
  text(
    'an external ID of 2 to 1224 letters, digits and + = , . @ : / -',
    /^[\w+=,.@:/-]{2,1224}$/,
  ),
);

const roleLinkSchema = z.strictObject(
  { roleArn: roleArnSchema, externalId: externalIdSchema },
  {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? 'a role with no other keys than roleArn and externalId'
        : 'a role with its roleArn',
  },
);

const ownerSchema = optional(
  text(
    "an entity reference such as 'group:default/platform'",
    /^([^\s:/]+:)?([^\s:/]+\/)?[^\s:/]+$/,
  ),
);

const scopeSchema = z
  .strictObject(
    {
      accountId: accountIdSchema,
      accountName: optional(text('a name', /\S/)),
      regions: z
        .array(regionSchema, 'a list of AWS region names')
        .min(1, 'a list with at least one AWS region name'),
      roleArn: optional(roleArnSchema),
      externalId: externalIdSchema,
      roleChain: z
        .array(roleLinkSchema, 'a list of roles with their roleArn')
        .optional(),
      owner: ownerSchema,
      // Read by the inventory, which keeps to it.
      schedule: z.unknown().optional(),
    },
    {
      error: issue =>
        issue.code === 'unrecognized_keys'
          ? 'an account with no other keys than accountId, accountName, regions, roleArn, externalId, roleChain, owner and schedule'
          : 'an account with its regions',
    },
  )
  .check(context => {
    const { accountId, regions, roleArn, externalId, roleChain } =
      context.value;
    regions.forEach((region, index) => {
      if (regions.indexOf(region) !== index) {
        context.issues.push({
          code: 'custom',
          message: 'a region not listed before',
          path: ['regions', index],
          input: region,
        });
      }
    });
    if (roleArn && ROLE_ARN.exec(roleArn)?.[1] !== accountId) {
      context.issues.push({
        code: 'custom',
        message: `a role of the scope's own account ${accountId}`,
        path: ['roleArn'],
        input: roleArn,
      });
    }
    if (externalId && !roleArn) {
      context.issues.push({
        code: 'custom',
        message: 'left out where there is no roleArn',
        path: ['externalId'],
        input: externalId,
      });
    }
    if (roleChain?.length && !roleArn) {
      context.issues.push({
        code: 'custom',
        message: 'left out where there is no roleArn to which it leads',
        path: ['roleChain'],
        input: roleChain,
      });
    }
  });

const accountPatterns = z
  .array(text('an account', /\S/), 'a list of accounts by number or name')
  .optional();

const organizationSchema = z.strictObject(
  {
    accountId: accountIdSchema,
    roleArn: optional(roleArnSchema),
    externalId: externalIdSchema,
    regions: z
      .array(regionSchema, 'a list of AWS region names')
      .min(1, 'a list with at least one AWS region name'),
    memberRole: text(
      "a role's name with its path, such as 'backstage-eks'",
      /^[\w+=,.@/-]+$/,
    ),
    memberExternalId: externalIdSchema,
    include: accountPatterns,
    exclude: accountPatterns,
    owner: ownerSchema,
  },
  {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? 'an organization with no other keys than accountId, roleArn, externalId, regions, memberRole, memberExternalId, include, exclude and owner'
        : 'an organization with the account to ask, regions and memberRole',
  },
);

const meshFileSchema = z.strictObject(
  {
    location: text('a URL or the path of a file', /\S/),
    accountId: accountIdSchema,
    region: regionSchema,
  },
  {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? 'a file with no other keys than location, accountId and region'
        : 'a file with its location, accountId and region',
  },
);

const atLeastOne = z.number('a number from 1 on').min(1, 'a number from 1 on');

/** The part of the `eks` section that AWS access reads; other keys belong to other packages. */
export const eksConfigSchema = z.object(
  {
    aws: z
      .object(
        {
          endpoint: optional(
            z.url({
              protocol: /^https?$/,
              error: "a URL such as 'https://vpce-1.example.com'",
            }),
          ),
          pace: z
            .strictObject(
              {
                burst: atLeastOne.optional(),
                ratePerSecond: atLeastOne.optional(),
              },
              'an object with burst and ratePerSecond',
            )
            .optional(),
        },
        'an object',
      )
      .optional(),
    mesh: z
      .object(
        {
          sources: z
            .array(
              z.enum(MESH_SOURCES, `one of ${MESH_SOURCES.join(', ')}`),
              `a list of ${MESH_SOURCES.join(', ')}, which may be empty`,
            )
            .optional(),
          clusters: z
            .array(
              text('the name of a cluster', /\S/),
              'a list of cluster names',
            )
            .optional(),
          files: z
            .array(meshFileSchema, 'a list of files and URLs with their scopes')
            .optional(),
        },
        'an object',
      )
      .optional(),
    organizations: z
      .array(organizationSchema, 'a list of organizations')
      .optional(),
    scopes: z
      .array(scopeSchema, 'a list of accounts with their regions')
      .optional(),
  },
  'an object',
);
