import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { eksTranslationRef } from '../../translation';
import { ChangeMark } from './ChangeMark';
import { useShownDifference } from './DifferenceContext';
import { FieldDifferences } from './FieldDifferences';

/** In the details of an object: how it differs from what the mesh is compared with; nothing when it does not. */
export function NodeDifference(props: { nodeId: string }) {
  const shown = useShownDifference();
  const { t } = useTranslationRef(eksTranslationRef);
  const object = shown?.objects.get(props.nodeId);
  if (!shown || !object) {
    return null;
  }
  return (
    <section aria-label={t('meshCompare.inPanel', { before: shown.before })}>
      <Typography variant="subtitle2" component="h4">
        {t('meshCompare.inPanel', { before: shown.before })}
      </Typography>
      <Typography variant="body2" component="div">
        <ChangeMark change={object.change} />
        <FieldDifferences object={object} {...shown} />
      </Typography>
    </section>
  );
}
