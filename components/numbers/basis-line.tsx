'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentStore, useMomentValue } from '@/components/moment/moment-context';
import type { MomentFacts } from '@/components/moment/moment-facts';
import { CopyButton } from '@/components/ui/copy-button';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Basis } from '@/lib/core/report-basis';
import { formatList, formatMoment, formatZone } from '@/lib/i18n/format';
import styles from './basis-line.module.css';
import { useNumbers } from './numbers-context';
import { ReportLine } from './report-line';

const LISTED = 20;

/** The reports a number comes from at a moment. */
export type FindBasis = (facts: MomentFacts) => Basis;

/** Below a number: the reports it comes from, and a button that copies it with its date and source. */
export function BasisLine(props: {
  readonly findBasis: FindBasis;
  /** The number with what it means: "1,696 km by road to Matamoros–Brownsville". */
  readonly statement: string;
}) {
  const { findBasis, statement } = props;
  const moment = useMomentStore();
  const t = useTranslations('numbers');
  const common = useTranslations('common');
  const { reportsById, style, currentAddress } = useNumbers();
  const cite = () => {
    const facts = moment.read();
    const when = `${formatMoment(facts.progress.at, style)} (${formatZone(style.timeZone, style.language)})`;
    const names = findBasis(facts).reportIds.flatMap((id) => reportsById.get(id)?.source.name ?? []);
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
      <BasisList findBasis={findBasis} />
      <CopyButton text={cite} words={words} className={styles.copy ?? ''} />
    </div>
  );
}

/** The list is drawn when it is opened; the page without script has it at once. */
function BasisList({ findBasis }: { readonly findBasis: FindBasis }) {
  const t = useTranslations('numbers');
  const isHydrated = useHydrated();
  const [isOpen, setIsOpen] = useState(false);
  const total = useMomentValue((facts) => findBasis(facts).total);
  if (total === 0) return null;
  return (
    <details className={styles.basis} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('fromReports', { count: total })}</summary>
      {(isOpen || !isHydrated) && <BasisReports findBasis={findBasis} />}
    </details>
  );
}

function BasisReports({ findBasis }: { readonly findBasis: FindBasis }) {
  const t = useTranslations('numbers');
  const { reportHref } = useNumbers();
  const { reportIds, total } = useMomentValue(findBasis);
  const rest = total - Math.min(LISTED, reportIds.length);
  return (
    <ul>
      {reportIds.slice(0, LISTED).map((id) => (
        <li key={id}>
          <ReportLine id={id} href={reportHref(id)} />
        </li>
      ))}
      {rest > 0 && <li>{t('andMore', { count: rest })}</li>}
    </ul>
  );
}
