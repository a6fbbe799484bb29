import { useState, type FormEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  MeshRequest,
  Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { formatHeaderLines, parseHeaderLines } from './headerLines';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'flex-start',
    display: 'grid',
    gap: theme.spacing(1.5),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
  },
  wide: { gridColumn: '1 / -1' },
  actions: { display: 'flex', gap: theme.spacing(1), gridColumn: '1 / -1' },
}));

/** A request to be followed through the mesh: where it enters and what it says. */
export function TraceForm(props: {
  /** Name of the virtual service that it enters at unless told otherwise; missing: its host tells. */
  service?: string;
  topology: Topology;
  request?: MeshRequest;
  onTrace: (request: MeshRequest | undefined) => void;
}) {
  const { service, topology, request, onTrace } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const [gateway, setGateway] = useState(request?.gateway ?? '');
  const [host, setHost] = useState(request?.host ?? '');
  const [path, setPath] = useState(request?.path ?? '/');
  const [method, setMethod] = useState(request?.method ?? 'GET');
  const [headers, setHeaders] = useState(formatHeaderLines(request?.headers));
  const gateways = topology.nodes.filter(
    ({ type, state }) => type === 'virtual-gateway' && state === 'present',
  );

  const hasHost = gateway !== '' || service === undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = parseHeaderLines(headers);
    onTrace({
      ...(gateway && { gateway }),
      ...(!gateway && service !== undefined && { service }),
      ...(hasHost && host && { host }),
      path: path || '/',
      method,
      ...(Object.keys(given).length > 0 && { headers: given }),
    });
  };

  return (
    <form className={classes.root} onSubmit={submit}>
      <TextField
        select
        id="eks-trace-entry"
        size="small"
        variant="outlined"
        label={t('trace.entry')}
        value={gateway}
        onChange={({ target }) => setGateway(target.value)}
        SelectProps={{ displayEmpty: true }}
        InputLabelProps={{ shrink: true }}
      >
        <MenuItem value="">
          {service === undefined
            ? t('trace.byHost')
            : t('trace.atService', { service })}
        </MenuItem>
        {gateways.map(({ id, name }) => (
          <MenuItem key={id} value={name}>
            {t('trace.atGateway', { name })}
          </MenuItem>
        ))}
      </TextField>
      {hasHost && (
        <TextField
          required={gateway === ''}
          id="eks-trace-host"
          size="small"
          variant="outlined"
          label={t('trace.host')}
          value={host}
          onChange={({ target }) => setHost(target.value)}
        />
      )}
      <TextField
        select
        id="eks-trace-method"
        size="small"
        variant="outlined"
        label={t('trace.method')}
        value={method}
        onChange={({ target }) => setMethod(target.value)}
      >
        {[...new Set([...methods, method])].map(name => (
          <MenuItem key={name} value={name}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        id="eks-trace-path"
        size="small"
        variant="outlined"
        label={t('trace.path')}
        value={path}
        onChange={({ target }) => setPath(target.value)}
      />
      <TextField
        id="eks-trace-headers"
        className={classes.wide}
        size="small"
        variant="outlined"
        multiline
        minRows={2}
        label={t('trace.headers')}
        placeholder={t('trace.headersHelp')}
        value={headers}
        onChange={({ target }) => setHeaders(target.value)}
      />
      <div className={classes.actions}>
        <Button
          type="submit"
          size="small"
          variant="contained"
          color="primary"
          disableElevation
        >
          {t('trace.trace')}
        </Button>
        {request && (
          <Button size="small" onClick={() => onTrace(undefined)}>
            {t('trace.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
