import styles from './segmented.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly words: string;
}

/** A few choices side by side, of which one holds. Radio buttons, so that the arrow keys move between them. */
export function Segmented<Value extends string>({
  legend,
  name,
  segments,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly name: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {segments.map((segment) => (
          <label key={segment.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
            />
            <span>{segment.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
