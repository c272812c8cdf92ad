'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { MadeLinks } from './made-links-list';
import styles from './share-dialog.module.css';
import type { ShareDialogProps } from './share-dialog-props';
import { ShareForm } from './share-form';

/** Makes a link to what is seen, and lists those made on this device. */
export function ShareDialog({ language, timeZone, reportCount, shared, onClose }: ShareDialogProps) {
  const t = useTranslations('share');
  const common = useTranslations('common');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on what lies around it
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id="share-title">{t('title')}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={common('close')}
            onClick={() => dialog.current?.close()}
          >
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path d="M4 4l12 12M16 4L4 16" />
            </svg>
          </button>
        </div>
        <ShareForm language={language} timeZone={timeZone} reportCount={reportCount} shared={shared} />
        <MadeLinks />
      </div>
    </dialog>
  );
}
