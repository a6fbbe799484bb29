import { groupVersion, type ResourceType } from '../resources/ResourceType';
import { objectAnswer, type Answer } from '../server/Answer';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { KubernetesRequest } from '../server/KubernetesRequest';
import { notAcceptable } from '../StatusError';
import { clusterPath } from '../server/clusterPath';

/** OpenAPI v2, which only old clients ask for: there is none in their binary form, and hardly anything as JSON. */
export function openApiV2(
  _cluster: KubernetesCluster,
  { headers }: KubernetesRequest,
): Answer {
  const accepted = headers.accept ?? '*/*';
  if (!/application\/json|\*\/\*/.test(accepted)) {
    throw notAcceptable(['application/json']);
  }
  return objectAnswer({
    swagger: '2.0',
    info: { title: 'Kubernetes', version: 'unversioned' },
    paths: {},
    definitions: {},
  });
}

/** Where the OpenAPI v3 document of each group and version is. */
export function openApiV3Index({ id, catalog }: KubernetesCluster): Answer {
  const paths: Record<string, { serverRelativeURL: string }> = {};
  for (const resource of catalog.all()) {
    const path = apiPath(resource);
    paths[path] = {
      serverRelativeURL: `${clusterPath(id)}/openapi/v3/${path}`,
    };
  }
  return objectAnswer({ paths });
}

/**
 * The OpenAPI v3 document of one group and version: custom kinds with their schemas, built-in kinds as open objects.
 * That the writing verbs take `fieldValidation` lets kubectl leave validation to the server.
 */
export function openApiV3(
  { catalog, row }: KubernetesCluster,
  wanted: string,
): Answer | undefined {
  const resources = catalog.all().filter(item => apiPath(item) === wanted);
  if (resources.length === 0) return undefined;
  const schemas = Object.fromEntries(
    resources.map(resource => [schemaName(resource), schemaOf(resource)]),
  );
  const paths = Object.fromEntries(
    resources.map(resource => [objectPath(resource), pathItem(resource)]),
  );
  return objectAnswer({
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: `v${row.version}` },
    paths,
    components: { schemas },
  });
}

function apiPath(resource: ResourceType): string {
  return `${resource.group ? 'apis' : 'api'}/${groupVersion(resource)}`;
}

function objectPath(resource: ResourceType): string {
  const namespace = resource.namespaced ? 'namespaces/{namespace}/' : '';
  return `/${apiPath(resource)}/${namespace}${resource.plural}/{name}`;
}

function schemaName({ group, version, kind }: ResourceType): string {
  const reversed = group ? group.split('.').reverse().join('.') : 'core';
  return `${reversed}.${version}.${kind}`;
}

function schemaOf(resource: ResourceType): Record<string, unknown> {
  const { custom, group, version, kind } = resource;
  return {
    ...(custom?.schema ?? {
      type: 'object',
      description: `${kind} is built in; the sandbox keeps no schema of it.`,
      properties: {
        apiVersion: { type: 'string' },
        kind: { type: 'string' },
        metadata: { type: 'object' },
      },
      'x-kubernetes-preserve-unknown-fields': true,
    }),
    'x-kubernetes-group-version-kind': [{ group, version, kind }],
  };
}

function pathItem(resource: ResourceType): Record<string, unknown> {
  const { group, version, kind } = resource;
  const parameters = ['dryRun', 'fieldManager', 'fieldValidation'].map(
    name => ({
      name,
      in: 'query',
      schema: { type: 'string', uniqueItems: true },
    }),
  );
  const $ref = `#/components/schemas/${schemaName(resource)}`;
  const operation = (action: string, extra: object = {}) => ({
    ...extra,
    responses: {
      200: {
        description: 'OK',
        content: { 'application/json': { schema: { $ref } } },
      },
    },
    'x-kubernetes-action': action,
    'x-kubernetes-group-version-kind': { group, version, kind },
  });
  return {
    get: operation('get'),
    put: operation('put', { parameters }),
    patch: operation('patch', { parameters }),
    delete: operation('delete'),
  };
}
