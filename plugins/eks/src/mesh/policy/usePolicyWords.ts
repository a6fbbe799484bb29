import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EffectivePolicy } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';
import { useTlsWords } from '../useEdgeWords';
import { formatDuration } from './formatDuration';

type ValueOf<Key extends keyof EffectivePolicy> = NonNullable<
  NonNullable<EffectivePolicy[Key]> extends { value?: infer Value }
    ? Value
    : never
>;
type Tls = EffectivePolicy['tls'];

/** Says the values of a policy in words. */
export function usePolicyWords() {
  const { t } = useTranslationRef(eksTranslationRef);
  const tlsWords = useTlsWords();
  const span = (milliseconds: number | undefined) =>
    milliseconds === undefined
      ? t('meshPolicy.unknown')
      : formatDuration(milliseconds);

  return {
    timeout: (milliseconds: number) =>
      milliseconds === 0
        ? t('meshPolicy.noLimit')
        : formatDuration(milliseconds),
    retries: ({
      maxRetries = 0,
      perRetryTimeoutMs,
      events,
    }: ValueOf<'retries'>) =>
      joined([
        t('meshPolicy.retriesValue', {
          amount: String(maxRetries),
          events: events.join(', ') || t('meshPolicy.unknown'),
        }),
        perRetryTimeoutMs !== undefined &&
          t('meshPolicy.perTry', {
            timeout: formatDuration(perRetryTimeoutMs),
          }),
      ]),
    outlierDetection: (value: ValueOf<'outlierDetection'>) =>
      t('meshPolicy.outlierValue', {
        errors: String(value.maxServerErrors ?? t('meshPolicy.unknown')),
        interval: span(value.intervalMs),
        ejection: span(value.baseEjectionMs),
        percent: String(value.maxEjectionPercent ?? t('meshPolicy.unknown')),
      }),
    connectionPool: (value: ValueOf<'connectionPool'>) =>
      joined([
        value.maxConnections !== undefined &&
          t('meshPolicy.connections', { amount: String(value.maxConnections) }),
        value.maxPendingRequests !== undefined &&
          t('meshPolicy.pending', { amount: String(value.maxPendingRequests) }),
        value.maxRequests !== undefined &&
          t('meshPolicy.requests', { amount: String(value.maxRequests) }),
      ]),
    client: (value: NonNullable<Tls['client']['value']>) =>
      joined([
        value.enforce ? t('meshPolicy.enforced') : t('meshPolicy.offered'),
        value.ports.length > 0 &&
          t('meshPolicy.onPorts', { ports: value.ports.join(', ') }),
        value.certificate && t('meshPolicy.showsCertificate'),
      ]),
    server: (value: NonNullable<Tls['server']['value']>) =>
      joined([
        tlsWords(value.mode ?? t('meshPolicy.unknown')),
        value.certificate?.reference,
        value.validation && t('meshPolicy.wantsCertificate'),
      ]),
    validation: ({
      trust,
      subjectAlternativeNames: names,
    }: NonNullable<Tls['validation']['value']>) =>
      joined([
        [trust.type, ...trust.references].join(' '),
        names.length > 0
          ? t('meshPolicy.forNames', { names: names.join(', ') })
          : t('meshPolicy.anyName'),
      ]),
    authorization: (value: string) => value,
  };
}

function joined(parts: Array<string | false | undefined>): string {
  return parts.filter(Boolean).join(', ');
}
