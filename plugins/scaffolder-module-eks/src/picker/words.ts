/**
 * The words in which a field speaks of what it lists.
 *
 * @public
 */
export interface PickerWords {
  /** For example `VPC`. */
  one: string;
  /** For example `VPCs`. */
  many: string;
  /** What is typed by hand, for example `VPC id`. */
  manual: string;
  /** How that looks, for example `vpc-0a1b2c3d4e5f67890`. */
  example: string;
  /** What must be chosen first, for example `the account and region`. */
  parent: string;
  /** Where it is listed from, for example `eu-west-1 of 111122223333`; empty while waiting. */
  place: string;
}
