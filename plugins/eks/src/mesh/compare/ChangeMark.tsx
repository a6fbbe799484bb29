import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ObjectDifference } from '@eks-platform/backstage-plugin-eks-common';
import { toneColor, type Tone } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';

/** The colour of each change; never its only sign. */
export const changeTones: Record<ObjectDifference['change'], Tone> = {
  added: 'ok',
  removed: 'error',
  changed: 'warning',
};

const useStyles = makeStyles(theme => ({
  root: {
    borderBottomStyle: 'solid',
    borderBottomWidth: 2,
    color: theme.palette.text.primary,
    fontWeight: 600,
    whiteSpace: 'nowrap',
  },
}));

/** That something came, went or changed: a sign, a word and a line of its colour. */
export function ChangeMark(props: { change: ObjectDifference['change'] }) {
  const { change } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const theme = useTheme();
  return (
    <span
      className={classes.root}
      style={{ borderBottomColor: toneColor(theme, changeTones[change]) }}
    >
      {t(`meshCompare.changes.${change}`)}
    </span>
  );
}
