import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { LinkButton } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import styles from './report-form.module.css';

interface SentPanelProps {
  readonly receiptPath: string;
  readonly isPublic: boolean;
}

/** In place of the form once the report is kept: what happens now, and the address that only the sender has. */
export function SentPanel({ receiptPath, isPublic }: SentPanelProps) {
  const t = useTranslations('report-form');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice role="status">
      <h2 ref={heading} tabIndex={-1} className={styles.sentTitle}>
        {t('sentTitle')}
      </h2>
      <p>{isPublic ? t('sentPublic') : t('sentWaiting')}</p>
      <p>{t('sentKeep')}</p>
      <p className={styles.quick}>
        <LinkButton look="strong" href={receiptPath}>
          {t('sentOpen')}
        </LinkButton>
        <LinkButton href="">{t('sentAnother')}</LinkButton>
      </p>
    </Notice>
  );
}
