import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  RouteCandidate,
  RouteResolution,
} from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { Stack } from '../../widgets/Stack';
import { ToneLine } from '../../widgets/ToneLine';
import { NodeButton } from '../details/NodeButton';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
  },
  heading: {
    fontSize: theme.typography.pxToRem(14),
    fontWeight: 600,
    margin: 0,
  },
}));

/** Where a request ends, and why every other route lost. */
export function TraceResult(props: {
  resolution: RouteResolution;
  onSelect: (nodeId: string) => void;
}) {
  const { resolution, onSelect } = props;
  const { outcome, answers, candidates, fixedResponse } = resolution;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();

  return (
    <Stack>
      <div role="status">
        {outcome === 'none' && (
          <ToneLine tone="error">
            {t('trace.nobody', { reason: resolution.reason ?? '' })}
          </ToneLine>
        )}
        {outcome === 'fixed-response' && (
          <ToneLine tone="ok">
            {t('trace.fixedResponse', {
              status: String(fixedResponse?.statusCode ?? ''),
            })}
          </ToneLine>
        )}
        {answers.map(({ id, name, port, probability, problem }) => (
          <ToneLine key={`${id}:${port}`} tone={problem ? 'error' : 'ok'}>
            {t('trace.answer', { percent: percentOf(probability) })}{' '}
            <NodeButton
              node={{ id, type: 'virtual-node', name }}
              onSelect={onSelect}
            />
            {port !== undefined &&
              ` ${t('trace.port', { port: String(port) })}`}
            {problem && `: ${problem}`}
          </ToneLine>
        ))}
        {[...resolution.doubts, ...resolution.assumptions].map(words => (
          <ToneLine key={words} tone="neutral">
            {words}
          </ToneLine>
        ))}
      </div>
      {candidates.length > 0 && (
        <div>
          <h3 className={classes.heading}>{t('trace.candidates')}</h3>
          <ul className={classes.list}>
            {candidates.map(candidate => (
              <li key={candidate.id}>
                <CandidateText candidate={candidate} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  );
}

function CandidateText(props: {
  candidate: RouteCandidate;
  onSelect: (nodeId: string) => void;
}) {
  const { id, type, name, parentName, outcome, reason } = props.candidate;
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <ToneLine tone={outcome === 'won' ? 'ok' : 'neutral'}>
      <NodeButton
        node={{ id, type, name: `${parentName}/${name}` }}
        onSelect={props.onSelect}
      />{' '}
      {t(outcome === 'won' ? 'trace.won' : 'trace.lost')}: {reason}
    </ToneLine>
  );
}

function percentOf(probability: number): string {
  return String(Math.round(probability * 1000) / 10);
}
