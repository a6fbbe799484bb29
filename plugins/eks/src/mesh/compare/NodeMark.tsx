import { ChangeMark } from './ChangeMark';
import { useShownDifference } from './DifferenceContext';

/** How a node differs, in a line of its own; nothing when it does not. */
export function NodeMark(props: { id: string }) {
  const mark = useShownDifference()?.marks.get(props.id);
  return mark ? (
    <div>
      <ChangeMark change={mark} />
    </div>
  ) : null;
}
