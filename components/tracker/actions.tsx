'use client';

import { useTranslations } from 'use-intl';
import { LinkButton } from '@/components/ui/button';
import type { Language, ViewState } from '@/lib/view-state/view-state';
import { reportFormPath } from '@/lib/wire/addresses';
import styles from './actions.module.css';

/** What a reader can do with the page: say what they saw, pass it on. */
export function Actions(props: { readonly view: ViewState; readonly language: Language; readonly caravan: string }) {
  const t = useTranslations('tracker');
  return (
    <div className={styles.actions} data-screen-only="">
      <LinkButton href={reportFormPath(props.language, props.caravan)}>{t('reportSighting')}</LinkButton>
    </div>
  );
}
