'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { fieldStyles } from '@/components/ui/field';
import styles from './share-dialog.module.css';

/** The address that was made, selected, with a button that copies it. */
export function SharedAddress({ url }: { readonly url: string }) {
  const t = useTranslations('share');
  const common = useTranslations('common');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className={styles.address}>
      <input ref={field} readOnly className={fieldStyles.input} value={url} aria-label={t('address')} />
      <CopyButton
        look="strong"
        text={url}
        words={{ copy: t('copyLink'), copied: common('copied'), failed: common('copyFailed') }}
      />
    </div>
  );
}
