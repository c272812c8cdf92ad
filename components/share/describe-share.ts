import type { useTranslations } from 'use-intl';
import { formatDate, formatMoment, formatMomentShort, formatNumber, type TimeStyle } from '@/lib/i18n/format';
import type { ShareChoices, Shared } from './share-choices';

interface Words {
  readonly t: ReturnType<typeof useTranslations<'share'>>;
  readonly style: TimeStyle;
  readonly shared: Shared;
  readonly reportCount: number;
}

/** What the reader of the link will see, in plain sentences. */
export function describeReader(choices: ShareChoices, { t, style, shared, reportCount }: Words): string {
  const { opens, data } = choices;
  const count = formatNumber(reportCount, style.language);
  const { asOf } = shared.view;
  const frozen =
    asOf === null
      ? t('reader.frozen-now', { count })
      : t('reader.frozen-earlier', { count, known: formatMoment(asOf, style) });
  return [
    opens === 'moment' ? t('reader.moment', { moment: formatMoment(shared.at, style) }) : t(`reader.newest-${data}`),
    data === 'frozen' ? frozen : t('reader.live'),
    t(`reader.ends.${choices.ends}`, {
      day: choices.lastDay === null ? '…' : formatDate(choices.lastDay, style.language),
    }),
  ].join(' ');
}

/** A line for the list of links made here: "Thu 28 Dec, 18:00, frozen". */
export function describeLink({ opens, data }: ShareChoices, { t, style, shared }: Words): string {
  const what = opens === 'moment' ? formatMomentShort(shared.at, style) : t('opensNewest');
  return `${what}, ${t(data === 'frozen' ? 'dataFrozen' : 'dataLive').toLocaleLowerCase(style.language)}`;
}
