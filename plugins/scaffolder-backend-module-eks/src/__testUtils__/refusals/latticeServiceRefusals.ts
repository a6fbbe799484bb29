import type { JsonObject } from '@backstage/types';
import { place } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

const notFound = { fixedResponse: { statusCode: 404 } };
const forward = (...groups: Array<[name: string, weight?: number]>) => ({
  forward: {
    targetGroups: groups.map(([targetGroupName, weight]) => ({
      targetGroupName,
      ...(weight !== undefined && { weight }),
    })),
  },
});
const listener = (overrides: JsonObject = {}): JsonObject => ({
  name: 'http',
  protocol: 'HTTP',
  defaultAction: notFound,
  ...overrides,
});
const listening = (...overrides: JsonObject[]): JsonObject => ({
  listeners: overrides.map(listener),
});
const rule = (httpMatch: JsonObject, overrides: JsonObject = {}) => ({
  name: 'beta',
  priority: 10,
  match: { httpMatch },
  action: notFound,
  ...overrides,
});
const ruling = (httpMatch: JsonObject) =>
  listening({ rules: [rule(httpMatch)] });
const lambda = (...targets: JsonObject[]): JsonObject => ({
  targetGroups: [{ name: 'functions', type: 'LAMBDA', targets }],
});
const ip = (config: JsonObject, ...targets: JsonObject[]): JsonObject => ({
  targetGroups: [
    {
      name: 'pods',
      type: 'IP',
      config: { vpcIdentifier: 'vpc-0123456789abcdef0', ...config },
      targets,
    },
  ],
});
const method = { method: 'GET' };

/** What `lattice:service:create` refuses. */
export const latticeServiceRefusals: RefusalTable = {
  actionId: 'lattice:service:create',
  sound: () => ({ name: 'reviews', listeners: [listener()] }),
  refusals: [
    {
      title: 'a name too long',
      input: { name: 'a-service-of-a-name-that-is-longer-than-forty' },
      says: ['name: Wanted the name of a service of 3 to 40'],
    },
    {
      title: 'a name that AWS keeps for itself',
      input: { name: 'svc-reviews' },
      says: ["without the prefix 'svc-', which AWS keeps for itself"],
    },
    {
      title: 'no such service network',
      input: { serviceNetworkName: 'nowhere' },
      says: [
        `serviceNetworkName: No service network 'nowhere' in ${place}. Correct its name, or create it first`,
      ],
    },
    {
      title: 'a certificate without its domain name',
      input: {
        certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1',
      },
      says: ['certificateArn: Wanted customDomainName beside certificateArn'],
    },
    {
      title: 'no listener',
      input: { listeners: [] },
      says: ['listeners'],
    },
    {
      title: 'three listeners',
      input: listening(
        { name: 'one', port: 81 },
        { name: 'two', port: 82 },
        { name: 'three', port: 83 },
      ),
      says: ['listeners: Wanted at most 2 listeners, found 3'],
    },
    {
      title: 'two listeners of one name',
      input: listening({ port: 81 }, { port: 82 }),
      says: [
        "listeners[1].name: Wanted names that differ, found listener 'http' twice",
      ],
    },
    {
      title: 'two listeners on one port',
      input: listening({ name: 'one' }, { name: 'two' }),
      says: [
        'listeners[1].port: Wanted listeners on ports of their own, found port 80 twice',
      ],
    },
    {
      title: 'a listener of a protocol that does not exist',
      input: listening({ protocol: 'GRPC' }),
      says: [
        'listeners.0.protocol: wanted one of HTTP, HTTPS, TLS_PASSTHROUGH, found "GRPC"',
      ],
    },
    {
      title: 'no default action',
      input: listening({ defaultAction: {} }),
      says: [
        'listeners[0].defaultAction: Wanted one of forward and fixedResponse, found none',
      ],
    },
    {
      title: 'two default actions',
      input: listening({ defaultAction: { ...notFound, ...forward(['a']) } }),
      says: ['Wanted one of forward and fixedResponse, found both'],
    },
    {
      title: 'a fixed response of another status than Lattice gives',
      input: listening({
        defaultAction: { fixedResponse: { statusCode: 200 } },
      }),
      says: ['listeners.0.defaultAction.fixedResponse.statusCode'],
    },
    {
      title: 'an action that leads nowhere',
      input: listening({ defaultAction: forward() }),
      says: ['Wanted 1 to 10 weighted target groups, found 0'],
    },
    {
      title: 'a target group that does not exist',
      input: listening({ defaultAction: forward(['nobody']) }),
      says: [
        `No target group 'nobody' in ${place}, where listener 'http' leads`,
      ],
    },
    {
      title: 'a target group twice in an action',
      input: {
        ...lambda(),
        ...listening({
          defaultAction: forward(['functions', 1], ['functions', 2]),
        }),
      },
      says: [
        "Wanted each target group once in an action, found 'functions' twice",
      ],
    },
    {
      title: 'a weight beyond what Lattice takes',
      input: {
        ...lambda(),
        ...listening({ defaultAction: forward(['functions', 1000]) }),
      },
      says: ["Wanted weights of 0 to 999, found 1000 for 'functions'"],
    },
    {
      title: 'weights that add up to nothing',
      input: {
        ...lambda(),
        ...listening({ defaultAction: forward(['functions', 0]) }),
      },
      says: ['Wanted a weight above 0, found 0 for every target group'],
    },
    {
      title: 'functions behind TLS that is not opened',
      input: {
        ...lambda(),
        customDomainName: 'reviews.example.com',
        ...listening({
          protocol: 'TLS_PASSTHROUGH',
          defaultAction: forward(['functions']),
        }),
      },
      says: [
        "Wanted a target group of TCP for listener 'http' of TLS_PASSTHROUGH, found 'functions' of LAMBDA",
      ],
    },
    {
      title: 'TLS that is not opened, without a domain name',
      input: listening({ protocol: 'TLS_PASSTHROUGH' }),
      says: [
        "customDomainName: Wanted customDomainName for listener 'http' of TLS_PASSTHROUGH",
      ],
    },
    {
      title: 'rules behind TLS that is not opened',
      input: {
        customDomainName: 'reviews.example.com',
        ...listening({ protocol: 'TLS_PASSTHROUGH', rules: [rule(method)] }),
      },
      says: ['Wanted no rules for TLS_PASSTHROUGH, found 1'],
    },
    {
      title: 'eleven rules',
      input: listening({
        rules: Array.from({ length: 11 }, (_, index) =>
          rule(method, { name: `rule${index}`, priority: index + 1 }),
        ),
      }),
      says: [
        "listeners[0].rules: Wanted at most 10 rules, found 11 for listener 'http'",
      ],
    },
    {
      title: 'two rules of one name',
      input: listening({
        rules: [rule(method), rule(method, { priority: 20 })],
      }),
      says: [
        "listeners[0].rules[1].name: Wanted names that differ, found rule 'beta' twice",
      ],
    },
    {
      title: 'two rules of one priority',
      input: listening({
        rules: [rule(method), rule(method, { name: 'other' })],
      }),
      says: [
        "Wanted priorities that differ, found 10 twice in listener 'http'",
      ],
    },
    {
      title: 'a priority beyond what Lattice takes',
      input: listening({ rules: [rule(method, { priority: 2001 })] }),
      says: ['listeners.0.rules.0.priority'],
    },
    {
      title: 'a rule that takes every request',
      input: ruling({}),
      says: ["Wanted a method, path or header, found none in rule 'beta'"],
    },
    {
      title: 'a path that is exact and a prefix',
      input: ruling({ pathMatch: { match: { exact: '/a', prefix: '/b' } } }),
      says: [
        "pathMatch.match: Wanted exactly one of exact and prefix, found 2 in rule 'beta'",
      ],
    },
    {
      title: 'a path without a slash',
      input: ruling({ pathMatch: { match: { prefix: 'api' } } }),
      says: [
        "Wanted a path that begins with '/', found 'api' in rule 'beta'. Write '/api'",
      ],
    },
    {
      title: 'a header that is matched by nothing',
      input: ruling({ headerMatches: [{ name: 'x-beta', match: {} }] }),
      says: [
        'headerMatches[0].match: Wanted exactly one of exact, prefix and contains, found 0',
      ],
    },
    {
      title: 'six headers',
      input: ruling({
        headerMatches: Array.from({ length: 6 }, (_, index) => ({
          name: `x-${index}`,
          match: { exact: 'yes' },
        })),
      }),
      says: ["Wanted at most 5 headers, found 6 in rule 'beta'"],
    },
    {
      title: 'two target groups of one name',
      input: {
        targetGroups: [
          { name: 'functions', type: 'LAMBDA' },
          { name: 'functions', type: 'LAMBDA' },
        ],
      },
      says: [
        "targetGroups[1].name: Wanted names that differ, found target group 'functions' twice",
      ],
    },
    {
      title: 'a target group without its VPC',
      input: { targetGroups: [{ name: 'pods', type: 'IP' }] },
      says: [
        'targetGroups[0].config: Wanted config with a VPC for a target group of IP',
      ],
    },
    {
      title: 'functions in a VPC',
      input: {
        targetGroups: [
          {
            name: 'functions',
            type: 'LAMBDA',
            config: { vpcIdentifier: 'vpc-0123456789abcdef0' },
          },
        ],
      },
      says: [
        'targetGroups[0].config: Wanted no config for a target group of LAMBDA',
      ],
    },
    {
      title: 'a target group in a VPC that does not exist',
      input: ip({}),
      says: [
        `targetGroups[0].config.vpcIdentifier: No VPC 'vpc-0123456789abcdef0' in ${place}`,
      ],
    },
    {
      title: 'a version of HTTP for TCP',
      input: ip({ protocol: 'TCP', protocolVersion: 'HTTP2' }),
      says: ["Wanted no protocolVersion for TCP, found HTTP2 for 'pods'"],
    },
    {
      title: 'a health check that waits longer than it pauses',
      input: ip({
        healthCheck: {
          healthCheckIntervalSeconds: 5,
          healthCheckTimeoutSeconds: 10,
        },
      }),
      says: ['Wanted a time-out shorter than the interval of 5 s, found 10 s'],
    },
    {
      title: 'a health check of a path without a slash',
      input: ip({ healthCheck: { path: 'ping' } }),
      says: [
        "healthCheck.path: Wanted a path that begins with '/', found 'ping'",
      ],
    },
    {
      title: 'a host name where an IP address belongs',
      input: ip({}, { id: 'pod.local' }),
      says: [
        "targetGroups[0].targets[0].id: Wanted an IP address for target group 'pods' of IP, found 'pod.local'",
      ],
    },
    {
      title: 'a function by its name',
      input: lambda({ id: 'reviews' }),
      says: [
        "Wanted the ARN of a Lambda function for target group 'functions' of LAMBDA, found 'reviews'",
      ],
    },
    {
      title: 'a function with a port',
      input: lambda({
        id: 'arn:aws:lambda:eu-west-1:111122223333:function:reviews',
        port: 80,
      }),
      says: ["Wanted no port for a target of LAMBDA, found 80 for 'functions'"],
    },
    {
      title: 'a policy that nothing asks for',
      input: { authType: 'NONE', authPolicy: { Statement: [] } },
      says: [
        'authPolicy: Wanted authType AWS_IAM beside authPolicy, found NONE',
      ],
    },
  ],
};
