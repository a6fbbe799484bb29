import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  exportDifference,
  type DifferenceFormat,
  type Mesh,
  type ObjectDifference,
} from '@eks-platform/backstage-plugin-eks-common';
import { EmptyState } from '@eks-platform/backstage-plugin-eks-react';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { downloadFile } from '../../widgets/downloadFile';
import { Stack } from '../../widgets/Stack';
import { DifferenceTable } from './DifferenceTable';
import type { FoundDifference } from './useComparison';

const formats: Array<{
  format: DifferenceFormat;
  name: string;
  suffix: string;
}> = [
  { format: 'markdown', name: 'Markdown', suffix: 'md' },
  { format: 'json', name: 'JSON', suffix: 'json' },
];

const useStyles = makeStyles(theme => ({
  bar: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
  },
  summary: { fontWeight: 600 },
}));

/** What differs: in one line, and object by object. */
export function DifferenceReport(props: {
  mesh: Mesh;
  found: FoundDifference;
  onlyDifferences: boolean;
  onOnlyDifferences: (only: boolean) => void;
  onSelect: (nodeId: string) => void;
}) {
  const { mesh, found, onlyDifferences, onOnlyDifferences, onSelect } = props;
  const { before, after, list } = found;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const count = (change: ObjectDifference['change']) =>
    String(list.filter(object => object.change === change).length);

  if (list.length === 0) {
    return (
      <div role="status">
        <EmptyState
          title={t('meshCompare.same')}
          description={t('meshCompare.sameDescription', { before, after })}
        />
      </div>
    );
  }
  return (
    <Stack>
      <Typography variant="body2">
        {t('meshCompare.fromTo', { before, after })}
      </Typography>
      <div className={classes.bar}>
        <Typography role="status" className={classes.summary}>
          {t('meshCompare.summary', {
            added: count('added'),
            removed: count('removed'),
            changed: count('changed'),
          })}
        </Typography>
        <FormControlLabel
          label={t('meshCompare.only')}
          control={
            <Checkbox
              size="small"
              color="primary"
              checked={onlyDifferences}
              onChange={({ target }) => onOnlyDifferences(target.checked)}
            />
          }
        />
        <ButtonGroup size="small" aria-label={t('meshCompare.save')}>
          {formats.map(({ format, name, suffix }) => (
            <Button
              key={format}
              aria-label={t('meshCompare.saveAs', { format: name })}
              onClick={() =>
                downloadFile(
                  `${mesh.name}-differences.${suffix}`,
                  exportDifference(
                    { mesh: mesh.name, before, after, objects: list },
                    format,
                  ),
                )
              }
            >
              {name}
            </Button>
          ))}
        </ButtonGroup>
      </div>
      <Typography variant="body2" color="textSecondary">
        {t('meshCompare.meaning', { before, after })}
      </Typography>
      <DifferenceTable found={found} onSelect={onSelect} />
    </Stack>
  );
}
