'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Basis } from '@/lib/core/report-basis';
import { formatList } from '@/lib/i18n/format';
import styles from './basis-line.module.css';
import { useNumbers } from './numbers-context';
import { ReportLine } from './report-line';

const LISTED = 20;

/** Below a number: the reports it comes from, and a button that copies it with its date and source. */
export function BasisLine(props: {
  readonly basis: Basis;
  /** The number with what it means: "1,696 km by road to Matamoros–Brownsville". */
  readonly statement: string;
  /** The moment it holds for, in words with the zone. */
  readonly when: string;
}) {
  const { basis, statement, when } = props;
  const t = useTranslations('numbers');
  const common = useTranslations('common');
  const { reportsById, style, currentAddress } = useNumbers();
  const cite = () => {
    const names = basis.reportIds.flatMap((id) => reportsById.get(id)?.source.name ?? []);
    const sources = formatList([...new Set(names)].slice(0, LISTED), style.language);
    return t('citation', { statement, when, sources: sources || common('appName'), address: currentAddress() });
  };
  const words = {
    copy: common('copy'),
    copied: common('copied'),
    failed: common('copyFailed'),
    label: `${common('copy')}: ${statement}`,
  };
  return (
    <div className={styles.line}>
      {basis.total > 0 && <BasisList basis={basis} />}
      <CopyButton text={cite} words={words} className={styles.copy ?? ''} />
    </div>
  );
}

/** The list is drawn when it is opened; the page without script has it at once. */
function BasisList({ basis }: { readonly basis: Basis }) {
  const t = useTranslations('numbers');
  const isHydrated = useHydrated();
  const [isOpen, setIsOpen] = useState(false);
  const { reportHref } = useNumbers();
  const rest = basis.total - Math.min(LISTED, basis.reportIds.length);
  return (
    <details className={styles.basis} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('fromReports', { count: basis.total })}</summary>
      {(isOpen || !isHydrated) && (
        <ul>
          {basis.reportIds.slice(0, LISTED).map((id) => (
            <li key={id}>
              <ReportLine id={id} href={reportHref(id)} />
            </li>
          ))}
          {rest > 0 && <li>{t('andMore', { count: rest })}</li>}
        </ul>
      )}
    </details>
  );
}
