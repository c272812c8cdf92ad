'use client';

import { useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { forgetMadeLink, type MadeLink, readMadeLinks, readNoLinks, subscribeToMadeLinks } from './made-links';
import styles from './share-dialog.module.css';
import { requestDeletion } from './share-requests';

/** The links that this device made, each with a button that deletes it for everyone. */
export function MadeLinks() {
  const t = useTranslations('share');
  const links = useSyncExternalStore(subscribeToMadeLinks, readMadeLinks, readNoLinks);
  const [said, setSaid] = useState('');
  const remove = async (link: MadeLink) => {
    const isGone = await requestDeletion(link);
    if (isGone) forgetMadeLink(link.slug);
    setSaid(isGone ? t('deleted') : t('deleteFailed'));
  };
  return (
    <div className={styles.made}>
      {links.length > 0 && <h3 id="made-links">{t('madeHere')}</h3>}
      <p role="status" className={styles.said}>
        {said}
      </p>
      <ul>
        {links.map((link) => (
          <li key={link.slug}>
            <a href={link.url}>{link.slug}</a>
            <span>{link.label}</span>
            <Button look="quiet" aria-label={t('deleteLink', { slug: link.slug })} onClick={() => void remove(link)}>
              {t('delete')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
