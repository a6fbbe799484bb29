import type { MeshProtocol } from '../../mesh/appMesh';
import type { MigrationContext } from '../MigrationContext';
import { followReference } from '../read/followReference';
import type { ReadObject } from '../read/MigrationMesh';
import type { SourceField } from '../source/SourceField';
import { changeReference, loseReference } from './claimReference';
import { combineMatches, type PathRewrite } from './combineMatches';
import type { ConvertedRule, ConvertedService } from './ConvertedService';
import { convertMatch } from './convertMatch';
import { routeKindOf } from './routeKind';
import type { RuleMatch } from './RuleMatch';

/** What a gateway route lets in. */
export interface ConvertedGatewayRoute {
  gatewayRoute: ReadObject;
  protocol: MeshProtocol;
  /** The port of the gateway it is for; missing for any. */
  port?: number;
  /** The host it is for; missing for any. */
  hostname?: string;
  rules: ConvertedRule[];
  target?: ReadObject;
}

/**
 * Turns a gateway route into rules that lead to the Services themselves: one for each route of its virtual service. So
 * no Lattice service has to call another.
 */
export function convertGatewayRoute(
  context: MigrationContext,
  gatewayRoute: ReadObject,
  services: ConvertedService[],
): ConvertedGatewayRoute | undefined {
  const found = routeKindOf(gatewayRoute.spec);
  if (!found) {
    return undefined;
  }
  const { rule, protocol } = found;
  const rewrite = convertRewrite(rule);
  const hostname = convertHostname(rule.at('match', 'hostname'));
  const match = convertMatch(rule.at('match'), protocol);
  const target = followTarget(context, gatewayRoute, rule, services);
  gatewayRoute.spec
    .at('priority')
    .keep('Place of its rules among the rules: the first that fits takes it.');
  if (!match || hostname === 'inexpressible') {
    rule.giveUp(
      'The gateway route is left out, since what it matches cannot be said.',
    );
    return undefined;
  }
  const port = rule.at('match', 'port').number();
  const targetPort = rule.at('action', 'target', 'port').number();
  const rules = target
    ? combineRules({ gatewayRoute, match, rewrite, targetPort }, target)
    : [];
  if (rules.length === 0) {
    rule.giveUp(
      'The gateway route is left out, since no route of its virtual service takes what it lets in.',
      'See what becomes of the virtual service.',
    );
    return undefined;
  }
  return {
    gatewayRoute,
    protocol,
    ...(port !== undefined && { port }),
    ...(hostname !== undefined && { hostname }),
    target: target?.service,
    rules,
  };
}

function combineRules(
  outer: {
    gatewayRoute: ReadObject;
    match: RuleMatch;
    rewrite: PathRewrite;
    targetPort?: number;
  },
  target: ConvertedService,
): ConvertedRule[] {
  const port =
    target.ports.find(candidate => candidate.port === outer.targetPort) ??
    target.ports[0];
  return (port?.rules ?? []).flatMap(rule => {
    const match = combineMatches(outer.match, outer.rewrite, rule.match);
    return match
      ? [{ match, backends: rule.backends, from: [outer.gatewayRoute] }]
      : [];
  });
}

function followTarget(
  context: MigrationContext,
  gatewayRoute: ReadObject,
  rule: SourceField,
  services: ConvertedService[],
): ConvertedService | undefined {
  const field = rule.at('action', 'target', 'virtualService');
  const reference = followReference(
    context.mesh,
    gatewayRoute,
    field,
    'VirtualService',
  );
  rule
    .at('action', 'target', 'port')
    .keep('The rules lead to the Services behind this port.');
  if (!reference?.object) {
    loseReference(
      field,
      'virtualService',
      `No virtual service ${
        reference?.name ?? ''
      } was handed in, so nothing is let in by this gateway route.`,
      'Hand in the virtual service as well, or correct the name.',
    );
    return undefined;
  }
  changeReference(
    field,
    'virtualService',
    'The rules lead to the Services behind the virtual service.',
  );
  return services.find(({ service }) => service === reference.object);
}

function convertHostname(
  hostname: SourceField,
): string | 'inexpressible' | undefined {
  const exact = hostname.at('exact');
  exact.change(
    'hostnames of the route, and so the custom domain name of its Lattice service.',
    'Let the DNS name point to the name that Lattice gives to the route, and give it a certificate where it is asked for by https.',
  );
  hostname
    .at('suffix')
    .lose(
      'A Lattice service has one custom domain name and no wildcard; the gateway route is left out.',
      'Write one gateway route for each host name.',
      { blocks: true },
    );
  return hostname.at('suffix').exists ? 'inexpressible' : exact.text();
}

const NO_REWRITE =
  'Lattice does not rewrite paths: the application gets the whole path.';
const NO_REWRITE_TODO =
  'Let the application take the whole path, or put what rewrites (a load balancer, a proxy) in front.';

/**
 * What the application saw of the path. App Mesh rewrites a matched prefix to `/` unless told otherwise; Lattice rewrites
 * nothing.
 */
function convertRewrite(rule: SourceField): PathRewrite {
  const rewrite = rule.at('action', 'rewrite');
  rewrite
    .at('hostname')
    .change(
      'Lattice hands the host of the request on as it is.',
      'See that the application takes requests for the host that clients ask for.',
    );
  const path = rewrite.at('path', 'exact');
  if (path.text() !== undefined) {
    path.lose(NO_REWRITE, NO_REWRITE_TODO, { blocks: true });
    return { type: 'path', value: path.text() ?? '/' };
  }
  const prefix = rewrite.at('prefix');
  const value = prefix.at('value').text();
  if (value !== undefined) {
    prefix.lose(NO_REWRITE, NO_REWRITE_TODO, { blocks: true });
    return { type: 'prefix', value };
  }
  const matched = rule.at('match', 'prefix');
  if (prefix.at('defaultPrefix').text() === 'DISABLED' || !matched.exists) {
    prefix.keep('The path stays, as it does in Lattice.');
    return { type: 'none' };
  }
  if (matched.text() === '/') {
    prefix.keep('The path stays, as it does in Lattice.');
  } else {
    prefix.lose(NO_REWRITE, NO_REWRITE_TODO, { blocks: true });
    matched.change(
      `Path prefix of the rule. App Mesh rewrote it to '/'. ${NO_REWRITE}`,
      NO_REWRITE_TODO,
      { blocks: true },
    );
  }
  return { type: 'prefix', value: '/' };
}
