import { useState, type DragEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import type { Topology } from '@eks-platform/backstage-plugin-eks-common';
import { Notice } from '@eks-platform/backstage-plugin-eks-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { Stack } from '../../widgets/Stack';
import { LARGEST_EXPORT_BYTES, readExport, type Refusal } from './readExport';

const useStyles = makeStyles(theme => ({
  root: {
    border: `2px dashed ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(2),
  },
  over: { borderColor: theme.palette.primary.main },
  field: { maxWidth: '100%' },
}));

/** An export with the name of its file. */
export interface ChosenExport {
  name: string;
  topology: Topology;
}

/** Takes an exported mesh from a file that is chosen or dropped here, and refuses what is none. */
export function ExportChoice(props: {
  meshName: string;
  onChoose: (chosen: ChosenExport | undefined) => void;
}) {
  const { meshName, onChoose } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string>();

  const wordsOf = (refusal: Refusal): string => {
    switch (refusal.found) {
      case 'too-large':
        return t('meshCompare.foundTooLarge', {
          largest: String(LARGEST_EXPORT_BYTES / 1024 / 1024),
          megabytes: String(refusal.megabytes),
        });
      case 'not-json':
        return refusal.begins
          ? t('meshCompare.foundText', { begins: refusal.begins })
          : t('meshCompare.foundEmpty');
      case 'other-json':
        return refusal.members
          ? t('meshCompare.foundMembers', { members: refusal.members })
          : t('meshCompare.foundOther');
      default:
        return t('meshCompare.foundMesh', { found: refusal.mesh });
    }
  };
  const choose = async (file: File | undefined) => {
    if (!file) {
      return;
    }
    onChoose(undefined);
    setProblem(undefined);
    try {
      const read = await readExport(file, meshName);
      if ('topology' in read) {
        onChoose({ name: file.name, topology: read.topology });
      } else {
        setProblem(wordsOf(read.refusal));
      }
    } catch (error) {
      setProblem(toError(error).message);
    }
  };
  const onDrag = (isHere: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isHere);
  };

  return (
    <Stack>
      <div
        className={isOver ? `${classes.root} ${classes.over}` : classes.root}
        onDragOver={onDrag(true)}
        onDragLeave={onDrag(false)}
        onDrop={event => {
          onDrag(false)(event);
          choose(event.dataTransfer.files[0]);
        }}
      >
        <Typography variant="body2" component="label" htmlFor="eks-mesh-export">
          {t('meshCompare.chooseExport', { mesh: meshName })}
        </Typography>
        <input
          id="eks-mesh-export"
          type="file"
          accept=".json,application/json"
          className={classes.field}
          onChange={({ target }) => choose(target.files?.[0])}
        />
      </div>
      {problem && (
        <Notice
          severity="error"
          title={t('meshCompare.notAnExport', { mesh: meshName })}
        >
          {problem}
        </Notice>
      )}
    </Stack>
  );
}
