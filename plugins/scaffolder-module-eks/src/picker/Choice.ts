/**
 * An option as a field shows it.
 *
 * @public
 */
export interface Choice {
  /** What the form keeps. */
  value: string;
  label: string;
  /** A second line, for example an id and a CIDR block. */
  detail?: string;
  /** One word that stands out, for example `default`. */
  badge?: string;
}
