'use client';

import { useTranslations } from 'use-intl';
import { localDateOf } from '@/lib/core/time';
import { formatDateShort, formatTime } from '@/lib/i18n/format';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import { useNumbers } from './numbers-context';

/** One report in a line that leads to its page: "Diario del Sur, 28 Dec: arrived in Mapastepec". */
export function ReportLine({ id, href }: { readonly id: string; readonly href: string }) {
  const t = useTranslations('numbers');
  const { reportsById, style } = useNumbers();
  const report = reportsById.get(id);
  if (!report) return <a href={href}>{t('reportNumber', { id })}</a>;
  return (
    <>
      <a href={href}>{t('reportBy', { source: report.source.name, day: formatReportTime(report, style) })}</a>{' '}
      {t(`said.${report.kind}`, { place: report.place ?? t('placeUnnamed') })}
    </>
  );
}

/** "28 Dec" of a report of a day, "28 Dec, 12:00" where the source gives the hour. */
export function formatReportTime(
  { observed }: Pick<TrackerReport, 'observed'>,
  style: ReturnType<typeof useNumbers>['style'],
): string {
  const day = formatDateShort(localDateOf(observed.from, style.timeZone), style.language);
  const hasHour = observed.precision === 'minute' || observed.precision === 'hour';
  return hasHour ? `${day}, ${formatTime(observed.from, style)}` : day;
}
