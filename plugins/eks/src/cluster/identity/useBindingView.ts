import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type {
  BindingVerdict,
  IdentityBindingItem,
} from '@eks-platform/backstage-plugin-eks-common';
import { verdictTones } from './verdictTones';

/** What the user chose to see of the bindings; all of it stands in the URL. */
export interface BindingView {
  find: string;
  verdicts: BindingVerdict[];
}

/** The view that the URL tells, and the way to change it; what the URL says wrongly counts as not said. */
export function useBindingView(): [
  BindingView,
  (change: Partial<BindingView>) => void,
] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => parse(params), [params]);
  const change = useCallback(
    (changed: Partial<BindingView>) =>
      setParams(
        before => format({ ...parse(before), ...changed }, before),
        // Each key pressed must not become a step back.
        { replace: true },
      ),
    [setParams],
  );
  return [view, change];
}

/** Whether a binding is among those that the user wants to see. */
export function isInView(
  { find, verdicts }: BindingView,
  binding: IdentityBindingItem,
): boolean {
  const text = [
    `${binding.namespace}/${binding.serviceAccount}`,
    binding.role.arn,
    ...binding.componentRefs,
  ]
    .join(' ')
    .toLowerCase();
  return (
    text.includes(find.trim().toLowerCase()) &&
    (verdicts.length === 0 || verdicts.includes(binding.verdict))
  );
}

function parse(params: URLSearchParams): BindingView {
  const known = Object.keys(verdictTones) as BindingVerdict[];
  const wanted = params.getAll('verdict');
  return {
    find: params.get('find') ?? '',
    verdicts: known.filter(verdict => wanted.includes(verdict)),
  };
}

function format(view: BindingView, before: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams(before);
  params.delete('find');
  params.delete('verdict');
  if (view.find) {
    params.set('find', view.find);
  }
  view.verdicts.forEach(verdict => params.append('verdict', verdict));
  return params;
}
