import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Mesh,
  ReachedNode,
} from '@eks-platform/backstage-plugin-eks-common';
import { describeFailure } from '@eks-platform/backstage-plugin-eks-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { NodeButton } from '../details/NodeButton';
import { nodeLooks } from '../nodeLooks';
import { ServiceOwners } from './ServiceOwners';
import { useServiceEntities } from './useServiceEntities';

/** More than one reads in a panel, and than one question to the catalog can name. */
const MOST_SHOWN = 50;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 1),
    padding: 0,
  },
  words: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.pxToRem(12),
  },
}));

/** Callers or callees by how many calls away they are, each with what the catalog knows of it. */
export function ReachList(props: {
  mesh: Mesh;
  found: ReachedNode[];
  onSelect: (nodeId: string) => void;
}) {
  const { mesh, found, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const shown = useMemo(() => found.slice(0, MOST_SHOWN), [found]);
  const services = useMemo(
    () => shown.flatMap(reached => reached.services),
    [shown],
  );
  const entities = useServiceEntities(mesh, services);
  const steps = [...new Set(shown.map(({ calls }) => calls))];

  return (
    <div>
      {steps.map(step => (
        <div key={step}>
          <Typography variant="body2" component="h4">
            {step === 1
              ? t('meshReach.direct', {
                  count: found.filter(({ calls }) => calls === 1).length,
                })
              : t('meshReach.over', {
                  calls: String(step),
                  amount: String(
                    found.filter(({ calls }) => calls === step).length,
                  ),
                })}
          </Typography>
          <ul className={classes.list}>
            {shown
              .filter(({ calls }) => calls === step)
              .map(reached => (
                <li key={reached.node.id}>
                  <NodeButton node={reached.node} onSelect={onSelect} />
                  <div className={classes.words}>
                    {[
                      t(nodeLooks[reached.node.type].message),
                      reached.node.state === 'missing' &&
                        t('meshGraph.missing'),
                      answersFor(reached),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    {entities.state === 'ready' && (
                      <ServiceOwners
                        entities={reached.services.flatMap(
                          ({ name }) => entities.value.get(name) ?? [],
                        )}
                      />
                    )}
                  </div>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {found.length > MOST_SHOWN && (
        <Typography variant="body2">
          {t('meshReach.more', { amount: String(found.length - MOST_SHOWN) })}
        </Typography>
      )}
      {entities.state === 'failed' && (
        <Typography variant="body2" role="status">
          {t('meshReach.ownersUnknown', {
            message: describeFailure(entities.error).message,
          })}
        </Typography>
      )}
    </div>
  );

  function answersFor({ node, services: own }: ReachedNode) {
    return node.type === 'virtual-service' || own.length === 0
      ? undefined
      : t('meshReach.answersFor', {
          services: own.map(({ name }) => name).join(', '),
        });
  }
}
