import { oddWords } from '../../conformance/arbitraryRequests';
import { sendable } from '../../conformance/arbitrarySignatures';
import type { Random } from '../../conformance/generator';

/** A request to a cluster's API. */
export interface KubernetesAttempt {
  method: string;
  /** Behind the cluster's endpoint. */
  path: string;
  headers: Record<string, string>;
  body: string;
}

const ROOTS = ['/api/v1', '/apis/apps/v1', '/apis/appmesh.k8s.aws/v1beta2'];
const PLURALS = [
  'pods',
  'nodes',
  'namespaces',
  'serviceaccounts',
  'configmaps',
  'deployments',
  'virtualnodes',
  'meshes',
  'constructor',
];
const QUERIES = [
  'limit=1',
  'limit=-1',
  'limit=x',
  'continue=x',
  'continue=e30',
  'watch=1&resourceVersion=0',
  'watch=true&resourceVersion=abc',
  'labelSelector=a%3Db%2C!c',
  'labelSelector=%28%28',
  'labelSelector=a%20in%20%28',
  'fieldSelector=spec.nodeName%3Dx',
  'fieldSelector=__proto__%3Dx',
  'resourceVersion=99999999',
  'dryRun=All',
  'dryRun=x',
  'fieldManager=f&force=true',
  'propagationPolicy=Orphan',
  'fieldValidation=Strict',
  'a=%ZZ',
];
const TYPES = [
  'application/json',
  'application/merge-patch+json',
  'application/json-patch+json',
  'application/strategic-merge-patch+json',
  'application/apply-patch+yaml',
  'application/vnd.kubernetes.protobuf',
  'application/yaml',
  'text/__proto__',
];
const ACCEPTS = [
  'application/json',
  'application/json;as=Table;v=v1;g=meta.k8s.io',
  'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io',
  ';;;as=',
  '*/*',
];
const NAMES = ['default', 'shop', 'kube-system', 'storefront', 'new', 'x_Y'];

/** A request that is mostly, but not quite, as it should be. */
export function aKubernetesAttempt(
  random: Random,
  token: string,
): KubernetesAttempt {
  const pick = <T>(items: T[]): T => items[Math.floor(random() * items.length)];
  const word = () => (random() < 0.85 ? pick(NAMES) : pick(oddWords));
  const path = [
    random() < 0.95 ? pick(ROOTS) : pick(['', '/apis', '/openapi/v3', '//']),
    random() < 0.6 ? `/namespaces/${encode(word())}` : '',
    random() < 0.97 ? `/${pick(PLURALS)}` : '',
    random() < 0.5 ? `/${encode(word())}` : '',
    random() < 0.1 ? `/${pick(['status', 'log', '..', '%ZZ'])}` : '',
    random() < 0.4 ? `?${pick(QUERIES)}` : '',
  ].join('');
  const body = pick([
    '',
    '{',
    'null',
    '[]',
    '[{"op":"replace","path":"/metadata/labels/a~1b","value":1}]',
    '[{"op":"move","from":"/metadata","path":"/metadata/name"}]',
    'a: &a [*a]',
    'k8s\0\n\x05garbage',
    '['.repeat(20_000),
    ...Array.from({ length: 8 }, () => JSON.stringify(anObject(random, pick))),
  ]);
  const method = pick(['GET', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']);
  return {
    method,
    path,
    headers: {
      authorization: `Bearer ${random() < 0.93 ? token : aToken(pick, token)}`,
      'content-type': pick(TYPES),
      accept: pick(ACCEPTS),
      'content-length': String(Buffer.byteLength(body)),
    },
    body,
  };
}

type Pick = <T>(items: T[]) => T;

/** What a manifest may look like, more or less. */
function anObject(random: Random, pick: Pick): unknown {
  const value = (): unknown =>
    pick<unknown>([pick(oddWords), 7, null, [], {}, [[]], { a: { b: [1] } }]);
  const some = (made: object) => (random() < 0.9 ? made : value());
  return some({
    apiVersion: pick(['v1', 'apps/v1', 'appmesh.k8s.aws/v1beta2', value()]),
    kind: pick(['Pod', 'ConfigMap', 'VirtualNode', 'Mesh', value()]),
    metadata: some({
      name: random() < 0.8 ? pick(NAMES) : value(),
      ...(random() < 0.3 && { labels: some({ a: value() }) }),
      ...(random() < 0.2 && { finalizers: value() }),
      ...(random() < 0.2 && { ownerReferences: [value()] }),
      ...(random() < 0.2 && { resourceVersion: value() }),
      ...(random() < 0.2 && { managedFields: value() }),
    }),
    ...(random() < 0.6 && {
      spec: some({
        containers: [some({ name: value(), image: 'x' })],
        listeners: value(),
        awsName: value(),
      }),
    }),
    ...(random() < 0.2 && { data: some({ a: value() }) }),
  });
}

/** A token that lets nobody in. */
function aToken(pick: Pick, token: string): string {
  const url = (text: string) =>
    `k8s-aws-v1.${Buffer.from(text).toString('base64url')}`;
  return pick([
    '',
    'k8s-aws-v1.',
    'k8s-aws-v1.%%%',
    url('not a url'),
    url('https://example.com/?X-Amz-Credential=__proto__/////'),
    url('http://sts.eu-west-1.amazonaws.com/?X-Amz-Date=never'),
    token.slice(0, -30),
    'x'.repeat(7000),
    ...sendable(oddWords).filter(word => word.length < 1000),
  ]);
}

/** Percent-encodes; lone surrogates, which have no encoding, become a broken escape. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80';
  }
}
