import type { JsonObject } from '@backstage/types';

/** The demo's subnets in eu-west-1 of 111122223333. */
export interface DemoSubnets {
  private: string[];
  public: string[];
  isolated: string[];
}

/** What a new user gets wrong, and what the refusal has to say: what, and where. */
export interface Refusal {
  title: string;
  /** Laid over a sound input; a function is given the demo's subnets. */
  input: JsonObject | ((subnets: DemoSubnets) => JsonObject);
  says: string[];
}

/** What one action refuses. */
export interface RefusalTable {
  /** For example `eks:cluster:create`. */
  actionId: string;
  /** An input that the action would take, but for account and region. */
  sound: (subnets: DemoSubnets) => JsonObject;
  refusals: Refusal[];
}
