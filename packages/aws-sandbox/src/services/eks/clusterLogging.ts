import type { Logging, LogType } from '@aws-sdk/client-eks';

/** The control plane's log types, in AWS's order. */
export const logTypes: LogType[] = [
  'api',
  'audit',
  'authenticator',
  'controllerManager',
  'scheduler',
];

/** The log types that are on. */
export function enabledLogTypes(logging: Logging | undefined): LogType[] {
  return (logging?.clusterLogging ?? [])
    .filter(setup => setup.enabled)
    .flatMap(setup => setup.types ?? []);
}

/** Applies a request to the present setting; the answer names every type once, enabled ones first. */
export function applyLogging(
  present: Logging | undefined,
  requested: Logging | undefined,
): Logging {
  const enabled = new Set(enabledLogTypes(present));
  for (const setup of requested?.clusterLogging ?? []) {
    for (const type of setup.types ?? []) {
      if (setup.enabled) enabled.add(type);
      else enabled.delete(type);
    }
  }
  const on = logTypes.filter(type => enabled.has(type));
  const off = logTypes.filter(type => !enabled.has(type));
  return {
    clusterLogging: [
      { types: on, enabled: true },
      { types: off, enabled: false },
    ].filter(setup => setup.types.length > 0),
  };
}
