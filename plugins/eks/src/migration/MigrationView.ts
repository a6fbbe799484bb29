import type { FieldOutcome } from '@eks-platform/backstage-plugin-eks-common';

/** What the page of a migration shows, as its address tells it. */
export interface MigrationView {
  mesh?: string;
  accountId?: string;
  region?: string;
  /** Outcomes to show in the report; all when empty. */
  outcomes: FieldOutcome[];
  /** Words to find in the report. */
  search: string;
}

export const OUTCOMES: FieldOutcome[] = ['lost', 'unknown', 'changed', 'kept'];

/** Reads the view from an address; what it does not know is left out. */
export function parseMigrationView(params: URLSearchParams): MigrationView {
  const text = (name: string) => params.get(name) || undefined;
  return {
    mesh: text('mesh'),
    accountId: text('accountId'),
    region: text('region'),
    outcomes: OUTCOMES.filter(outcome =>
      params.getAll('outcome').includes(outcome),
    ),
    search: params.get('search') ?? '',
  };
}

/** The address of a view. */
export function formatMigrationView(view: MigrationView): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of ['mesh', 'accountId', 'region', 'search'] as const) {
    const value = view[name];
    if (value) {
      params.set(name, value);
    }
  }
  for (const outcome of view.outcomes) {
    params.append('outcome', outcome);
  }
  return params;
}
