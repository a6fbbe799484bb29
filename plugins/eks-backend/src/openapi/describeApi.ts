import type { JsonObject, JsonValue } from '@backstage/types';
import { z } from 'zod';
import { accountId, name, region } from '../requests/fields';
import type { Operation } from './Operation';

/** The parameters in paths. */
const PATH_PARAMETERS: Record<string, z.ZodType> = { accountId, region, name };

/** What Backstage answers in place of what was asked for. */
const ERRORS: Record<string, string> = {
  '400': 'A parameter is missing or wrong; the message names it',
  '401': 'No token, or one that does not count',
  '403': 'A permission is missing',
  '404': 'There is no such thing, or the caller may not see it',
  '503': 'It was never read, or cannot be read now; the message says why',
};

/**
 * Describes the REST API as OpenAPI 3.1. Parameters are those that requests are parsed by; answers are named by their types
 * in eks-common.
 *
 * @public
 */
export function describeApi(operations: Operation[]): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describeOperation(operation),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'EKS inventory',
      version: '1',
      description:
        'What runs on EKS, read from AWS once and served from the inventory.',
    },
    servers: [{ url: '/api/eks' }],
    security: [{ backstage: [] }],
    paths,
    components: {
      securitySchemes: {
        backstage: { type: 'http', scheme: 'bearer' },
      },
      responses: {
        Error: {
          description: 'An error in the form of Backstage',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  error: {
                    type: 'object',
                    properties: {
                      name: { type: 'string' },
                      message: { type: 'string' },
                    },
                    required: ['name', 'message'],
                  },
                },
                required: ['error'],
              },
            },
          },
        },
      },
    },
  };
}

function describeOperation(operation: Operation): JsonObject {
  const { path, summary, permissions, query, body, answer } = operation;
  const { status = 200, mediaTypes = ['application/json'] } = operation;
  const needs = permissions.map(permission => permission.name).join(' and ');
  return {
    summary,
    ...(needs && {
      description: `Needs ${needs}${
        operation.isForServices ? ', and the token of a service' : ''
      }.`,
    }),
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({
        name: parameter,
        in: 'path',
        required: true,
        schema: toJsonSchema(PATH_PARAMETERS[parameter]),
      })),
      ...(query ? describeQuery(query) : []),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: toJsonSchema(body) } },
      },
    }),
    responses: {
      [`${status}`]: {
        description: answer,
        content: Object.fromEntries(
          mediaTypes.map(type => [type, { schema: { title: answer } }]),
        ),
      },
      ...Object.fromEntries(
        Object.keys(ERRORS).map(code => [
          code,
          { $ref: '#/components/responses/Error', description: ERRORS[code] },
        ]),
      ),
    },
  };
}

function describeQuery(query: z.ZodObject): JsonValue[] {
  const complaints = query.safeParse({}).error?.issues ?? [];
  const needed = new Set(
    complaints
      .filter(({ code }) => code !== 'custom')
      .map(issue => issue.path[0]),
  );
  return Object.entries(query.shape).map(([parameter, schema]) => ({
    name: parameter,
    in: 'query',
    required: needed.has(parameter),
    schema: toJsonSchema(schema as z.ZodType),
  }));
}

function toJsonSchema(schema: z.ZodType): JsonObject {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
  });
  return rest as JsonObject;
}
