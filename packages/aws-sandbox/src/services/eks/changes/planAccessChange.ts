import { AuthenticationMode } from '@aws-sdk/client-eks';
import { invalidParameter } from '../errors';
import { durations } from '../life';
import { checkOneOf } from '../rules/checkOneOf';
import type { ChangePlanner } from './planClusterChange';

/** The way of authentication modes: from each only to the next. */
const ORDER: string[] = [
  AuthenticationMode.CONFIG_MAP,
  AuthenticationMode.API_AND_CONFIG_MAP,
  AuthenticationMode.API,
];

/** Moves the authentication mode on; it never goes back. */
export const planAccessChange: ChangePlanner = ({ accessConfig }, row) => {
  const next = accessConfig?.authenticationMode;
  if (next === undefined) return undefined;
  checkOneOf('accessConfig.authenticationMode', next, AuthenticationMode);
  const present = row.accessConfig?.authenticationMode ?? 'CONFIG_MAP';
  if (ORDER.indexOf(next) !== ORDER.indexOf(present) + 1) {
    throw invalidParameter(
      `Unsupported authentication mode update from ${present} to ${next}`,
      { clusterName: row.name },
    );
  }
  return {
    type: 'AccessConfigUpdate',
    params: [{ type: 'AuthenticationMode', value: next }],
    values: { accessConfig: { ...row.accessConfig, authenticationMode: next } },
    durationMs: durations.clusterConfigUpdate,
  };
};
