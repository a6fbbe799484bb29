import { useState } from 'react';
import {
  errorApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  Mesh,
  TopologyFormat,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { downloadText } from '../migration/downloadText';
import { eksTranslationRef } from '../translation';
import type { Depth } from './useMeshViewState';

const formats: Record<TopologyFormat, { name: string; suffix: string }> = {
  json: { name: 'JSON', suffix: 'json' },
  mermaid: { name: 'Mermaid', suffix: 'mmd' },
  dot: { name: 'Graphviz DOT', suffix: 'dot' },
};

/** Saves the graph around a service, as far as it is shown, as a file. */
export function ExportMenu(props: {
  mesh: Mesh;
  service: string;
  depth: Depth;
}) {
  const { mesh, service, depth } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const api = useApi(eksApiRef);
  const errors = useApi(errorApiRef);
  const [anchor, setAnchor] = useState<HTMLElement>();

  const save = async (format: TopologyFormat) => {
    setAnchor(undefined);
    try {
      const { accountId, region, name } = mesh;
      downloadText(
        `${name}-${service}.${formats[format].suffix}`,
        await api.exportMesh({
          accountId,
          region,
          mesh: name,
          service,
          depth,
          format,
        }),
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
        {(Object.keys(formats) as TopologyFormat[]).map(format => (
          <MenuItem key={format} dense onClick={() => save(format)}>
            {formats[format].name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
