/**
 * One result of a check made before anything is created.
 *
 * @public
 */
export interface Finding {
  /** An `error` forbids the creation, a `warning` is told, an `info` is good to know. */
  severity: 'error' | 'warning' | 'info';
  /** Stable code, for example `SUBNETS_TOO_FEW_ZONES`. */
  code: string;
  /** What was wanted, what was found and where. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** The input concerned, for example `resourcesVpcConfig.subnetIds`. */
  field?: string;
}
