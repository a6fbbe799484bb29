import { Fragment } from 'react';

/** A long name that may break after each underscore instead of anywhere. */
export function Breakable(props: { text: string }) {
  const parts = props.text.split(/(?<=_)/);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
