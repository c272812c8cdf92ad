import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { formatDay, formatDistance, formatMoment, formatZone, type NumberStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { pagePath, reportFormPath, trackerPath } from '@/lib/wire/addresses';
import type { FrontCaravan } from '@/lib/wire/front-data';
import styles from './front-headline.module.css';

/** What is going on, in a plain sentence; and when nothing is, what was last. */
export function FrontHeadline({
  style,
  caravans,
}: {
  readonly style: NumberStyle;
  readonly caravans: readonly FrontCaravan[];
}) {
  const t = getTranslator(style.language, 'front');
  const going = caravans.filter(({ isGoing }) => isGoing);
  const [only] = going;
  const title =
    only === undefined
      ? t('noneTitle')
      : going.length === 1
        ? titleOfOne(only, style)
        : t('manyTitle', { count: going.length });
  return (
    <div className={styles.headline}>
      <h1>{title}</h1>
      {only === undefined ? <LastOne style={style} caravans={caravans} /> : <Going style={style} going={going} />}
      <p className={styles.aside}>
        {t.rich('notListed', {
          link: (words: ReactNode) => <a href={pagePath(style.language, '/method#not-listed')}>{words}</a>,
        })}
      </p>
    </div>
  );
}

function titleOfOne({ caravan, last }: FrontCaravan, { language }: NumberStyle): string {
  const t = getTranslator(language, 'front');
  const name = caravan.name[language];
  return last === null ? t('oneTitleNoReport', { name }) : t('oneTitle', { name, place: last.place });
}

function LastOne({ style, caravans }: { readonly style: NumberStyle; readonly caravans: readonly FrontCaravan[] }) {
  const { language } = style;
  const t = getTranslator(language, 'front');
  const last = findLastReported(caravans);
  if (last?.last == null) return <p>{t('noReportYet')}</p>;
  const { caravan } = last;
  return (
    <p>
      {t.rich('lastOne', {
        name: caravan.name[language],
        place: last.last.place,
        date: formatDay(last.last.date, language),
        link: (words: ReactNode) => <a href={trackerPath(language, caravan.slug)}>{words}</a>,
        b: (words: ReactNode) => <b>{words}</b>,
      })}
    </p>
  );
}

function Going({ style, going }: { readonly style: NumberStyle; readonly going: readonly FrontCaravan[] }) {
  const { language } = style;
  const t = getTranslator(language, 'front');
  return (
    <ul className={styles.going}>
      {going.map(({ caravan, last, coveredKm }) => (
        <li key={caravan.slug}>
          <p>
            <a href={trackerPath(language, caravan.slug)}>{caravan.name[language]}</a>
            {last !== null &&
              ` · ${t('goingLine', {
                place: last.place,
                moment: formatMoment(last.at, { language, timeZone: caravan.timeZone }),
                zone: formatZone(caravan.timeZone, language),
                distance: formatDistance(coveredKm ?? 0, style),
              })}`}
          </p>
          <LinkButton look="strong" href={reportFormPath(language, caravan.slug)}>
            {t('report')}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

function findLastReported(caravans: readonly FrontCaravan[]): FrontCaravan | undefined {
  return caravans.reduce<FrontCaravan | undefined>(
    (newest, each) => ((each.last?.at ?? 0) > (newest?.last?.at ?? 0) ? each : newest),
    undefined,
  );
}
