import { useState } from 'react';
import {
  errorApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  Mesh,
  Topology,
  TopologyBox,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { eksTranslationRef } from '../../translation';
import { downloadFile } from '../../widgets/downloadFile';
import type { Depth } from '../useMeshViewState';
import { usePictures } from './usePictures';

/** Saves the graph around a service, or of the whole mesh, as a file: as data as far as it reaches, as a picture as it is shown. */
export function ExportMenu(props: {
  mesh: Mesh;
  /** Missing for the whole mesh. */
  service?: string;
  depth: Depth;
  focus?: string;
  /** What is shown. */
  topology: Topology;
  boxes: TopologyBox[];
}) {
  const { mesh, service, depth, focus, topology, boxes } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const api = useApi(eksApiRef);
  const errors = useApi(errorApiRef);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const { accountId, region, name } = mesh;
  const title =
    service === undefined
      ? t('meshSave.wholeTitle', { mesh: name })
      : t('meshSave.title', { service, mesh: name });
  const { svg, png } = usePictures({ topology, boxes, focus, title });

  const data = (format: 'json' | 'mermaid' | 'dot') => () =>
    api.exportMesh({
      accountId,
      region,
      mesh: name,
      format,
      ...(service !== undefined && { service, depth }),
    });
  const kinds: Array<{
    name: string;
    suffix: string;
    make: () => Promise<string | Blob>;
  }> = [
    { name: t('meshSave.svg'), suffix: 'svg', make: svg },
    { name: t('meshSave.png'), suffix: 'png', make: png },
    { name: 'JSON', suffix: 'json', make: data('json') },
    { name: 'Mermaid', suffix: 'mmd', make: data('mermaid') },
    { name: 'Graphviz DOT', suffix: 'dot', make: data('dot') },
  ];

  const save = async ({ suffix, make }: (typeof kinds)[number]) => {
    setAnchor(undefined);
    try {
      downloadFile(
        `${[name, service].filter(Boolean).join('-')}.${suffix}`,
        await make(),
      );
    } catch (error) {
      errors.post(toError(error));
    }
  };

  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('mesh.export')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== undefined}
        onClose={() => setAnchor(undefined)}
      >
        {kinds.map(kind => (
          <MenuItem key={kind.suffix} dense onClick={() => save(kind)}>
            {kind.name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
