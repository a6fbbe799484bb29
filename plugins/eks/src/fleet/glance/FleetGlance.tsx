import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FleetResponse,
  SupportStatus,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  healthIssueInWords,
  type Tone,
} from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { Section } from '../../widgets/Section';
import type { FleetView } from '../FleetView';
import { BarButton } from './BarButton';
import { CostMonths } from './CostMonths';
import { GlancePanel } from './GlancePanel';

const phaseTones: Record<SupportStatus['phase'], Tone> = {
  standard: 'ok',
  extended: 'warning',
  ended: 'error',
  unknown: 'neutral',
};
const phases = Object.keys(phaseTones) as Array<SupportStatus['phase']>;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(210px, 1fr))',
  },
}));

/** The fleet at a glance: versions, support and its cost, and what is wrong; each bar filters the table. */
export function FleetGlance(props: {
  fleet: FleetResponse;
  view: FleetView;
  onChange: (change: (view: FleetView) => FleetView) => void;
}) {
  const { fleet, view, onChange } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const { query } = view;
  const setQuery = (change: Partial<FleetView['query']>) =>
    onChange(before => ({ ...before, query: { ...before.query, ...change } }));
  const showsIssues = query.health === 'open';
  const toggleIssues = () =>
    setQuery({ health: showsIssues ? undefined : 'open' });

  return (
    <Section title={t('glance.title', { count: fleet.clusterCount })}>
      <div className={classes.root}>
        <GlancePanel title={t('glance.versions')}>
          {fleet.versions.map(({ version, clusterCount, support }) => (
            <BarButton
              key={version}
              label={version}
              count={clusterCount}
              whole={fleet.clusterCount}
              tone={phaseTones[support.phase]}
              isPressed={query.version.includes(version)}
              onClick={() =>
                setQuery({ version: toggled(query.version, version) })
              }
            />
          ))}
        </GlancePanel>
        <GlancePanel title={t('glance.support')}>
          {phases
            .filter(phase => fleet.support[phase] > 0)
            .map(phase => (
              <BarButton
                key={phase}
                label={t(`support.phase.${phase}`)}
                count={fleet.support[phase]}
                whole={fleet.clusterCount}
                tone={phaseTones[phase]}
                isPressed={query.support.includes(phase)}
                onClick={() =>
                  setQuery({ support: toggled(query.support, phase) })
                }
              />
            ))}
        </GlancePanel>
        <GlancePanel title={t('glance.months')}>
          <CostMonths months={fleet.months} />
        </GlancePanel>
        <GlancePanel
          title={t('glance.health')}
          none={
            fleet.healthIssues.length + fleet.insights.length === 0
              ? t('glance.healthy')
              : undefined
          }
        >
          {fleet.healthIssues.map(({ code, clusterArns }) => (
            <BarButton
              key={code}
              label={healthIssueInWords(code)}
              count={clusterArns.length}
              whole={fleet.clusterCount}
              tone="error"
              isPressed={showsIssues}
              onClick={toggleIssues}
            />
          ))}
          {fleet.insights.map(({ category, status, clusterArns }) => (
            <BarButton
              key={`${category} ${status}`}
              label={t(
                status === 'ERROR'
                  ? 'glance.insightError'
                  : 'glance.insightWarning',
                { category: category.toLowerCase().replace(/_/g, ' ') },
              )}
              count={clusterArns.length}
              whole={fleet.clusterCount}
              tone={status === 'ERROR' ? 'error' : 'warning'}
              isPressed={showsIssues}
              onClick={toggleIssues}
            />
          ))}
        </GlancePanel>
      </div>
    </Section>
  );
}

function toggled<Value>(values: Value[], value: Value): Value[] {
  return values.includes(value)
    ? values.filter(other => other !== value)
    : [...values, value];
}
