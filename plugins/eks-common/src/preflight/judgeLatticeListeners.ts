import type { Scope } from '../inventory/Scope';
import { describePlace } from './describePlace';
import type { Finding } from './Finding';
import { latticeNameFinding, namesTwice, refuse } from './latticeFindings';
import type {
  LatticeActionRequest,
  LatticeFacts,
  LatticeHttpMatchRequest,
  LatticeListenerRequest,
  LatticeServiceRequest,
} from './requests/LatticeRequests';

const MOST_LISTENERS = 2;
const MOST_RULES = 10;
const MOST_GROUPS = 10;
const MOST_HEADERS = 5;
const HEAVIEST = 999;

/** Judges the listeners of a service, their rules and where they lead, by Lattice's quotas and what it can do. */
export function judgeLatticeListeners(
  request: LatticeServiceRequest,
  facts: LatticeFacts,
  scope: Scope,
): Finding[] {
  const { listeners } = request;
  const findings: Finding[] = [];
  if (listeners.length > MOST_LISTENERS) {
    findings.push(
      refuse('LISTENERS_TOO_MANY', {
        field: 'listeners',
        message: `Wanted at most ${MOST_LISTENERS} listeners, found ${listeners.length}`,
        remedy: 'Split the service, or ask AWS for more (Service Quotas).',
      }),
    );
  }
  findings.push(...namesTwice('listener', 'listeners', listeners));
  const ports = listeners.map(portOf);
  for (const [index, listener] of listeners.entries()) {
    const field = `listeners[${index}]`;
    findings.push(
      ...latticeNameFinding('listener', listener.name, `${field}.name`),
    );
    if (ports.indexOf(ports[index]) !== index) {
      findings.push(
        refuse('LISTENER_PORT_TWICE', {
          field: `${field}.port`,
          message: `Wanted listeners on ports of their own, found port ${ports[index]} twice`,
          remedy: 'Change one of the ports.',
        }),
      );
    }
    findings.push(...judgeListener(request, listener, field, facts, scope));
  }
  return findings;
}

function portOf({ port, protocol }: LatticeListenerRequest): number {
  return port ?? (protocol === 'HTTP' ? 80 : 443);
}

function judgeListener(
  request: LatticeServiceRequest,
  listener: LatticeListenerRequest,
  field: string,
  facts: LatticeFacts,
  scope: Scope,
): Finding[] {
  const { protocol, rules, name, defaultAction } = listener;
  const isPassthrough = protocol === 'TLS_PASSTHROUGH';
  const findings = judgeAction(defaultAction, `${field}.defaultAction`);
  if (isPassthrough && rules.length > 0) {
    findings.push(
      refuse('RULES_UNWANTED', {
        field: `${field}.rules`,
        message: `Wanted no rules for TLS_PASSTHROUGH, found ${rules.length} for listener '${name}'`,
        remedy: 'Lead everything to the target groups of the default action.',
      }),
    );
  }
  if (isPassthrough && !request.customDomainName) {
    findings.push(
      refuse('DOMAIN_MISSING', {
        field: 'customDomainName',
        message: `Wanted customDomainName for listener '${name}' of TLS_PASSTHROUGH, which is routed by it, found none`,
        remedy: 'Give the domain name that clients ask for.',
      }),
    );
  }
  if (rules.length > MOST_RULES) {
    findings.push(
      refuse('RULES_TOO_MANY', {
        field: `${field}.rules`,
        message: `Wanted at most ${MOST_RULES} rules, found ${rules.length} for listener '${name}'`,
        remedy: 'Take rules together, or ask AWS for more (Service Quotas).',
      }),
    );
  }
  findings.push(...namesTwice('rule', `${field}.rules`, rules));
  const priorities = rules.map(({ priority }) => priority);
  for (const [index, rule] of rules.entries()) {
    const at = `${field}.rules[${index}]`;
    findings.push(
      ...latticeNameFinding('rule', rule.name, `${at}.name`),
      ...judgeAction(rule.action, `${at}.action`),
      ...judgeMatch(rule.match.httpMatch, `${at}.match.httpMatch`, rule.name),
    );
    if (priorities.indexOf(rule.priority) !== index) {
      findings.push(
        refuse('PRIORITY_TWICE', {
          field: `${at}.priority`,
          message: `Wanted priorities that differ, found ${rule.priority} twice in listener '${name}'`,
          remedy: 'Give the rule that shall go first the lower number.',
        }),
      );
    }
  }
  const actions = [defaultAction, ...rules.map(({ action }) => action)];
  return [
    ...findings,
    ...judgeTargets(request, actions, { field, listener, facts, scope }),
  ];
}

function judgeAction(action: LatticeActionRequest, field: string): Finding[] {
  const { forward, fixedResponse } = action;
  if ((forward === undefined) === (fixedResponse === undefined)) {
    return [
      refuse('ACTION_AMBIGUOUS', {
        field,
        message: `Wanted one of forward and fixedResponse, found ${
          forward ? 'both' : 'none'
        }`,
        remedy: 'Say where requests go, or what they are answered.',
      }),
    ];
  }
  const groups = forward?.targetGroups ?? [];
  const path = `${field}.forward.targetGroups`;
  if (forward && (groups.length < 1 || groups.length > MOST_GROUPS)) {
    return [
      refuse('TARGET_GROUPS_OUT_OF_BOUNDS', {
        field: path,
        message: `Wanted 1 to ${MOST_GROUPS} weighted target groups, found ${groups.length}`,
        remedy: 'Name the target groups that shall get the traffic.',
      }),
    ];
  }
  const outside = groups.find(
    ({ weight = 1 }) => weight < 0 || weight > HEAVIEST,
  );
  if (outside) {
    return [
      refuse('TARGET_GROUP_WEIGHT_OUT_OF_BOUNDS', {
        field: path,
        message: `Wanted weights of 0 to ${HEAVIEST}, found ${outside.weight} for '${outside.targetGroupName}'`,
        remedy: 'Weights are shares: 90 and 10 split the traffic nine to one.',
      }),
    ];
  }
  return forward && groups.every(({ weight }) => weight === 0)
    ? [
        refuse('TARGET_GROUPS_WITHOUT_WEIGHT', {
          field: path,
          message: 'Wanted a weight above 0, found 0 for every target group',
          remedy: 'Give the group that shall get the traffic a weight of 100.',
        }),
      ]
    : [];
}

function judgeMatch(
  match: LatticeHttpMatchRequest,
  field: string,
  rule: string,
): Finding[] {
  const { pathMatch, headerMatches = [] } = match;
  const findings: Finding[] = [];
  if (headerMatches.length > MOST_HEADERS) {
    findings.push(
      refuse('HEADERS_TOO_MANY', {
        field: `${field}.headerMatches`,
        message: `Wanted at most ${MOST_HEADERS} headers, found ${headerMatches.length} in rule '${rule}'`,
        remedy: 'Ask for fewer headers.',
      }),
    );
  }
  const conditions = [
    ...(pathMatch
      ? [{ at: 'pathMatch', what: 'exact and prefix', match: pathMatch.match }]
      : []),
    ...headerMatches.map((header, index) => ({
      at: `headerMatches[${index}]`,
      what: 'exact, prefix and contains',
      match: header.match,
    })),
  ];
  for (const condition of conditions) {
    const given = Object.values(condition.match).filter(
      value => value !== undefined,
    );
    if (given.length !== 1) {
      findings.push(
        refuse('RULE_MATCH_AMBIGUOUS', {
          field: `${field}.${condition.at}.match`,
          message: `Wanted exactly one of ${condition.what}, found ${given.length} in rule '${rule}'`,
          remedy: 'Give one of them.',
        }),
      );
    }
  }
  const path = pathMatch?.match.exact ?? pathMatch?.match.prefix;
  if (path !== undefined && !path.startsWith('/')) {
    findings.push(
      refuse('RULE_PATH_WITHOUT_SLASH', {
        field: `${field}.pathMatch.match`,
        message: `Wanted a path that begins with '/', found '${path}' in rule '${rule}'`,
        remedy: `Write '/${path}'.`,
      }),
    );
  }
  if (!match.method && !pathMatch && headerMatches.length === 0) {
    findings.push(
      refuse('RULE_MATCH_EMPTY', {
        field,
        message: `Wanted a method, path or header, found none in rule '${rule}'`,
        remedy: 'What takes every request is the default action.',
      }),
    );
  }
  return findings;
}

/** Where a listener leads exists, once in each action, and speaks what the listener hands on. */
function judgeTargets(
  request: LatticeServiceRequest,
  actions: LatticeActionRequest[],
  where: {
    field: string;
    listener: LatticeListenerRequest;
    facts: LatticeFacts;
    scope: Scope;
  },
): Finding[] {
  const { field, listener, facts, scope } = where;
  const made = new Map(
    request.targetGroups.map(({ name, type, config }) => [
      name,
      type === 'LAMBDA' ? 'LAMBDA' : config?.protocol ?? 'HTTP',
    ]),
  );
  const twice = actions.flatMap(({ forward }) => {
    const names = (forward?.targetGroups ?? []).map(
      ({ targetGroupName }) => targetGroupName,
    );
    return names.filter((name, index) => names.indexOf(name) < index);
  });
  const named = new Set(
    actions.flatMap(({ forward }) =>
      (forward?.targetGroups ?? []).map(
        ({ targetGroupName }) => targetGroupName,
      ),
    ),
  );
  return [
    ...twice.map(name =>
      refuse('TARGET_GROUP_TWICE', {
        field,
        message: `Wanted each target group once in an action, found '${name}' twice in listener '${listener.name}'`,
        remedy: 'Add their weights up.',
      }),
    ),
    ...[...named].flatMap((name): Finding[] => {
      const protocol = made.get(name) ?? facts.targetGroups?.[name];
      if (protocol === undefined) {
        return facts.targetGroups
          ? [
              refuse('TARGET_GROUP_NOT_FOUND', {
                field,
                message: `No target group '${name}' in ${describePlace(
                  scope,
                )}, where listener '${
                  listener.name
                }' leads, and none is created with the service`,
                remedy: 'Correct its name, or describe it in targetGroups.',
              }),
            ]
          : [];
      }
      const wantsTcp = listener.protocol === 'TLS_PASSTHROUGH';
      return (protocol === 'TCP') === wantsTcp
        ? []
        : [
            refuse('TARGET_GROUP_PROTOCOL_DIFFERS', {
              field,
              message: `Wanted a target group of ${
                wantsTcp ? 'TCP' : 'HTTP or HTTPS'
              } for listener '${listener.name}' of ${
                listener.protocol
              }, found '${name}' of ${protocol}`,
              remedy:
                'TLS that Lattice does not open goes to TCP, anything else to HTTP or HTTPS.',
            }),
          ];
    }),
  ];
}
