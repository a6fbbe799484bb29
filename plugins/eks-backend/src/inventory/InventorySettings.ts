import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import {
  matchesPattern,
  type Scope,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Cadence } from './Cadence';
import type { CollectionSchedule } from './schedule';

/**
 * `eks.inventory` of the configuration, with its defaults.
 *
 * @public
 */
export interface InventorySettings {
  /** How a scope is collected: by its own schedule, or by that of all. */
  scheduleOf: (scope: Scope) => CollectionSchedule;
  cadence: Cadence;
  /** How many scopes one process reads at once. */
  scopesAtOnce: number;
  /** How long after the death of a replica another one takes over what it was collecting. */
  takeoverAfterMs: number;
  changesRetentionMs: number;
  /** How often the organizations are asked for their accounts. */
  discoveryFrequencyMs: number;
  /** Topic on which events of AWS come in. */
  awsEventsTopic: string;
  /** Missing when the clusters' Kubernetes APIs are not to be read. */
  kubernetes?: KubernetesSettings;
}

/**
 * `eks.inventory.kubernetes` of the configuration, with its defaults.
 *
 * @public
 */
export interface KubernetesSettings {
  schedule: CollectionSchedule;
  /** Whether a cluster's Kubernetes API may be read. */
  mayRead: (cluster: Scope & { name: string }) => boolean;
}

const DEFAULT_SCHEDULE: CollectionSchedule = {
  frequency: { minutes: 5 },
  timeout: { minutes: 4 },
};
const DEFAULT_SCOPES_AT_ONCE = 5;
/** A shorter silence says nothing. */
const LEAST_TAKEOVER_MS = 1_000;
const DEFAULT_EVENTS_TOPIC = 'eks-aws-events';

/**
 * Reads `eks.inventory`.
 *
 * @throws InputError naming the key that is wrong.
 *
 * @public
 */
export function readInventorySettings(
  root: RootConfigService,
): InventorySettings {
  const config = root.getOptionalConfig('eks.inventory');

  function duration(key: string, byDefault: HumanDuration): number {
    return durationToMilliseconds(
      config?.has(key) ? readDurationFromConfig(config, { key }) : byDefault,
    );
  }

  const common = readSchedule(config) ?? DEFAULT_SCHEDULE;
  const ownSchedules = readOwnSchedules(root);
  const scopesAtOnce =
    config?.getOptionalNumber('scopesAtOnce') ?? DEFAULT_SCOPES_AT_ONCE;
  if (!Number.isInteger(scopesAtOnce) || scopesAtOnce < 1) {
    throw new InputError(
      `eks.inventory.scopesAtOnce must be a whole number from 1 on, found ${scopesAtOnce}`,
    );
  }
  const takeoverAfterMs = duration('takeoverAfter', { seconds: 30 });
  if (takeoverAfterMs < LEAST_TAKEOVER_MS) {
    throw new InputError(
      `eks.inventory.takeoverAfter must be at least ${LEAST_TAKEOVER_MS} ms, found ${takeoverAfterMs} ms`,
    );
  }
  return {
    scheduleOf: scope => ownSchedules.get(scopeId(scope)) ?? common,
    cadence: {
      detailsMs: duration('cadence.details', { minutes: 15 }),
      slowMs: duration('cadence.slow', { hours: 1 }),
      steadyMs: duration('cadence.steady', { hours: 24 }),
    },
    scopesAtOnce,
    takeoverAfterMs,
    awsEventsTopic:
      config?.getOptionalString('awsEvents.topic') ?? DEFAULT_EVENTS_TOPIC,
    changesRetentionMs: duration('changes.retention', { days: 30 }),
    discoveryFrequencyMs: duration('discovery.frequency', { hours: 1 }),
    kubernetes: readKubernetesSettings(config),
  };
}

function readSchedule(
  section: Config | undefined,
): CollectionSchedule | undefined {
  const schedule = section?.getOptionalConfig('schedule');
  return (
    schedule && readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
  );
}

/** The schedules of `eks.scopes`, by scope. */
function readOwnSchedules(root: Config): Map<string, CollectionSchedule> {
  const schedules = new Map<string, CollectionSchedule>();
  for (const account of root.getOptionalConfigArray('eks.scopes') ?? []) {
    const schedule = readSchedule(account);
    for (const region of schedule ? account.getStringArray('regions') : []) {
      const accountId = account.getString('accountId');
      schedules.set(scopeId({ accountId, region }), schedule!);
    }
  }
  return schedules;
}

function readKubernetesSettings(
  inventory: Config | undefined,
): KubernetesSettings | undefined {
  const config = inventory?.getOptionalConfig('kubernetes');
  if (!config?.getOptionalBoolean('enabled')) {
    return undefined;
  }
  const included = config.getOptionalStringArray('include');
  const excluded = config.getOptionalStringArray('exclude') ?? [];
  const matchesAny = (patterns: string[], cluster: Scope & { name: string }) =>
    patterns.some(
      pattern =>
        matchesPattern(pattern, cluster.name) ||
        matchesPattern(pattern, `${scopeId(cluster)}/${cluster.name}`),
    );
  return {
    schedule: readSchedule(config) ?? DEFAULT_SCHEDULE,
    mayRead: cluster =>
      (!included || matchesAny(included, cluster)) &&
      !matchesAny(excluded, cluster),
  };
}
