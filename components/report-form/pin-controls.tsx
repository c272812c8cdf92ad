import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isInReportArea, type Position } from '@/lib/core/position.ts';
import styles from './report-form.module.css';

interface PinControlsProps {
  readonly position: Position | undefined;
  readonly onPick: (position: Position) => void;
  readonly onClear: () => void;
}

/** "My position", and the pin that was set by it or by a click on the map. The device rounds before anything is sent. */
export function PinControls({ position, onPick, onClear }: PinControlsProps) {
  const t = useTranslations('report-form');
  const [trouble, setTrouble] = useState<'positionDenied' | 'positionOutside' | null>(null);
  const locate = () => {
    if (!('geolocation' in navigator)) return setTrouble('positionDenied');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const found: Position = [coords.longitude, coords.latitude];
        setTrouble(isInReportArea(found) ? null : 'positionOutside');
        onPick(found);
      },
      () => setTrouble('positionDenied'),
      { maximumAge: 60_000, timeout: 10_000 },
    );
  };
  return (
    <div className={styles.pinRow}>
      <button type="button" className={styles.key} onClick={locate}>
        {t('myPosition')}
      </button>
      <p role="status" className={styles.hint}>
        {trouble ? t(trouble) : position ? t('pin', { lat: position[1].toFixed(2), lon: position[0].toFixed(2) }) : ''}
      </p>
      {position ? (
        <button type="button" className={styles.key} onClick={onClear}>
          {t('clearPin')}
        </button>
      ) : null}
    </div>
  );
}
