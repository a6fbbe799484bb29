import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Mesh } from '@eks-platform/backstage-plugin-eks-common';
import { useMeshComparisons } from '@eks-platform/backstage-plugin-eks-react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { Loaded } from '../../widgets/Loaded';
import {
  formatComparison,
  parseComparison,
  type Comparison,
} from './comparisonOfUrl';
import { queryOfMesh } from './useComparison';
import { useStateWords } from './useStateWords';
import { useTellerWords } from './useTellerWords';

const useStyles = makeStyles({
  field: { maxWidth: '100%', width: 380 },
});

/** What the mesh can be compared with, to choose from. */
export function ComparisonChoice(props: {
  mesh: Mesh;
  chosen: Comparison | undefined;
  onChoose: (comparison: Comparison | undefined) => void;
}) {
  const { mesh, chosen, onChoose } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const tellerWords = useTellerWords();
  const stateWords = useStateWords();
  const data = useMeshComparisons(queryOfMesh(mesh));
  const value = formatComparison(chosen) ?? '';

  return (
    <Loaded
      data={data}
      loading={t('meshCompare.loadingChoices')}
      onRetry={data.refresh}
    >
      {({ tellers, earlier }) => {
        const others = tellers.filter(({ isChosen }) => !isChosen);
        const options = new Map<Comparison, string>([
          ...others.map((teller): [Comparison, string] => [
            { ...teller, kind: 'teller' },
            tellerWords(teller),
          ]),
          ...earlier.map((state): [Comparison, string] => [
            { kind: 'since', id: state.id },
            stateWords(state),
          ]),
          [{ kind: 'export' }, t('meshCompare.export')],
        ]);
        const known = [...options.keys()].map(formatComparison);
        if (chosen && !known.includes(value)) {
          // What the address asks for stays readable, whether it is there or not.
          options.set(
            chosen,
            chosen.kind === 'teller'
              ? tellerWords(chosen)
              : t('meshCompare.sinceUnknown'),
          );
        }
        const isAlone = others.length === 0 && earlier.length === 0;
        return (
          <TextField
            select
            id="eks-mesh-compare"
            size="small"
            variant="outlined"
            className={classes.field}
            label={t('meshCompare.with')}
            value={value}
            onChange={({ target }) => onChoose(parseComparison(target.value))}
            SelectProps={{ displayEmpty: true }}
            InputLabelProps={{ shrink: true }}
            helperText={isAlone ? t('meshCompare.noTeller') : undefined}
          >
            <MenuItem value="">{t('meshCompare.nothingChosen')}</MenuItem>
            {[...options].map(([comparison, name]) => {
              const key = formatComparison(comparison);
              return (
                <MenuItem key={key} value={key}>
                  {name}
                </MenuItem>
              );
            })}
          </TextField>
        );
      }}
    </Loaded>
  );
}
