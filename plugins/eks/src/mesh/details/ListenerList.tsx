import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MeshListener } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';
import { useTlsWords } from '../useEdgeWords';

/** The ports of an object, each with its protocol and TLS. */
export function ListenerList(props: { listeners: MeshListener[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  const tlsWords = useTlsWords();
  return (
    <>
      {props.listeners.map(({ port, protocol, tlsMode }) => (
        <div key={port}>
          {t('meshDetails.listener', { protocol, port: String(port) })}
          {tlsMode && ` · ${tlsWords(tlsMode)}`}
        </div>
      ))}
    </>
  );
}
