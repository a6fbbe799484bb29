import {
  DefaultGatewayRouteRewrite,
  DnsResponseType,
  DurationUnit,
  EgressFilterType,
  GrpcRetryPolicyEvent,
  HttpMethod,
  HttpScheme,
  IpPreference,
  ListenerTlsMode,
  PortProtocol,
  TcpRetryPolicyEvent,
} from '@aws-sdk/client-app-mesh';

/** What a value in a spec may be. */
export interface SpecLimit {
  /** Smallest and largest number. */
  range?: [number, number];
  /** Fewest and most characters. */
  length?: [number, number];
  /** Fewest and most items of a list. */
  items?: [number, number];
  pattern?: RegExp;
  oneOf?: string[];
  /** The value is a choice: exactly one of its members is given. */
  choice?: true;
}

const MAX = Number.MAX_SAFE_INTEGER;
const port: SpecLimit = { range: [1, 65535] };
const name: SpecLimit = { length: [1, 255] };
const filePath: SpecLimit = { length: [1, 255] };
const headerValue: SpecLimit = { length: [1, 255] };
const choice: SpecLimit = { choice: true };
const atLeastOne: SpecLimit = { range: [1, MAX] };

const oneOf = (values: Record<string, string>): SpecLimit => ({
  oneOf: Object.values(values),
});

/**
 * Limits by the end of a value's path in the spec, list positions left out; the longest end counts. They are those of
 * AWS's API reference, which the SDK's schemas do not carry.
 */
export const specLimits: Record<string, SpecLimit> = {
  priority: { range: [0, 1000] },
  port,
  ports: port,
  'egressFilter.type': oneOf(EgressFilterType),
  ipPreference: oneOf(IpPreference),
  'portMapping.protocol': oneOf(PortProtocol),

  provider: choice,
  'virtualNode.virtualNodeName': name,
  'virtualRouter.virtualRouterName': name,

  weightedTargets: { items: [1, 10] },
  'weightedTargets.virtualNode': name,
  weight: { range: [0, 100] },
  'target.virtualService.virtualServiceName': name,

  headers: { items: [1, 10] },
  metadata: { items: [1, 10] },
  queryParameters: { items: [1, 10] },
  'headers.name': { length: [1, 50] },
  'metadata.name': { length: [1, 50] },
  'headers.match': choice,
  'metadata.match': choice,
  'headers.match.exact': headerValue,
  'headers.match.prefix': headerValue,
  'headers.match.suffix': headerValue,
  'headers.match.regex': headerValue,
  'metadata.match.exact': headerValue,
  'metadata.match.prefix': headerValue,
  'metadata.match.suffix': headerValue,
  'metadata.match.regex': headerValue,
  'match.path': choice,
  'match.hostname': choice,
  'path.exact': { length: [1, 255] },
  'path.regex': { length: [1, 255] },
  'hostname.exact': { length: [1, 253] },
  'hostname.suffix': { length: [1, 253] },
  'match.method': oneOf(HttpMethod),
  'match.scheme': oneOf(HttpScheme),
  methodName: { length: [1, 50] },
  'prefix.value': { length: [1, 255] },
  defaultPrefix: oneOf(DefaultGatewayRouteRewrite),
  defaultTargetHostname: oneOf(DefaultGatewayRouteRewrite),

  maxRetries: { range: [0, MAX] },
  httpRetryEvents: {
    items: [1, 25],
    oneOf: ['server-error', 'gateway-error', 'client-error', 'stream-error'],
  },
  tcpRetryEvents: { items: [1, 1], ...oneOf(TcpRetryPolicyEvent) },
  grpcRetryEvents: { items: [1, 5], ...oneOf(GrpcRetryPolicyEvent) },
  unit: oneOf(DurationUnit),
  value: { range: [0, MAX] },

  serviceDiscovery: choice,
  'mesh.serviceDiscovery': {},
  responseType: oneOf(DnsResponseType),
  namespaceName: { length: [1, 1024] },
  'awsCloudMap.serviceName': { length: [1, 1024] },
  'attributes.key': { length: [1, 255], pattern: /^[a-zA-Z0-9!-~]+$/ },
  'attributes.value': { length: [1, 1024] },

  'listeners.timeout': choice,
  connectionPool: choice,
  maxConnections: atLeastOne,
  maxPendingRequests: atLeastOne,
  maxRequests: atLeastOne,
  maxServerErrors: atLeastOne,
  maxEjectionPercent: { range: [0, 100] },
  'healthCheck.protocol': oneOf(PortProtocol),
  healthyThreshold: { range: [2, 10] },
  unhealthyThreshold: { range: [2, 10] },
  intervalMillis: { range: [5000, 300_000] },
  timeoutMillis: { range: [2000, 60_000] },

  'tls.mode': oneOf(ListenerTlsMode),
  'tls.certificate': choice,
  'validation.trust': choice,
  certificateAuthorityArns: { items: [1, 3] },
  certificateChain: filePath,
  privateKey: filePath,
  'subjectAlternativeNames.match.exact': { length: [1, 254] },

  backends: choice,
  accessLog: choice,
  'file.path': filePath,
  format: choice,
  'format.text': { length: [1, 1000] },
  'json.key': { length: [1, 100] },
  'json.value': { length: [1, 100] },
};
