const object = { type: 'object' } as const;
const whole = { type: 'integer', minimum: 1 } as const;

/** Settings that most add-ons know. */
const COMMON = {
  affinity: object,
  nodeSelector: object,
  podAnnotations: object,
  podLabels: object,
  priorityClassName: { type: 'string' },
  resources: {
    type: 'object',
    properties: { limits: object, requests: object, claims: { type: 'array' } },
    additionalProperties: false,
  },
  tolerations: { type: 'array', items: object },
};

/** Settings by the names that schemas below give them. */
const SETTINGS: Record<string, unknown> = {
  autoScaling: {
    type: 'object',
    required: ['enabled'],
    properties: {
      enabled: { type: 'boolean' },
      minReplicas: whole,
      maxReplicas: { ...whole, maximum: 1000 },
    },
    additionalProperties: false,
  },
  computeType: { type: 'string', enum: ['Fargate', 'EC2', 'hybrid', 'Auto'] },
  controller: object,
  corefile: { type: 'string' },
  enableNetworkPolicy: { type: 'string', enum: ['true', 'false'] },
  env: { type: 'object', additionalProperties: { type: 'string' } },
  ipvs: object,
  mode: { type: 'string', enum: ['iptables', 'ipvs', 'nftables'] },
  node: object,
  nodeAgent: object,
  podDisruptionBudget: object,
  replicaCount: whole,
  replicas: whole,
};

/** The JSON schema (draft 7) of an add-on's configuration: the common settings and those of its own. */
export function configurationSchema(...own: string[]): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...COMMON,
      ...Object.fromEntries(own.map(name => [name, SETTINGS[name]])),
    },
  };
}
