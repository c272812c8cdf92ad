import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import type { NumberStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { apiPaths, pagePath } from '@/lib/wire/addresses';
import type { FrontCaravan } from '@/lib/wire/front-data';
import { CaravanTable } from './caravan-table';
import { FrontHeadline } from './front-headline';
import styles from './front-page.module.css';
import { OutcomeCounts } from './outcome-counts';

/** Below this many reports a caravan stands in the second part of the list. */
const FEW_REPORTS = 8;

export function FrontPage({
  style,
  caravans,
  map,
}: {
  readonly style: NumberStyle;
  readonly caravans: readonly FrontCaravan[];
  /** All caravans on one map. */
  readonly map: ReactNode;
}) {
  const { language } = style;
  const t = getTranslator(language, 'front');
  return (
    <>
      <div className={styles.top}>
        <div>
          <FrontHeadline style={style} caravans={caravans} />
          {caravans.length > 0 && <OutcomeCounts language={language} caravans={caravans} />}
        </div>
        {map}
      </div>
      {caravans.length > 0 && <CaravanList style={style} caravans={caravans} />}
      <footer className={styles.foot}>
        <p>
          {t('everyFigure')} <a href={apiPaths.caravans()}>{t('dataByApi')}</a>.{' '}
          <a href={pagePath(language, '/method#sources')}>{t('licences')}</a>.{' '}
          <a href={pagePath(language, '/method#protection')}>{t('protection')}</a>.
        </p>
      </footer>
    </>
  );
}

function CaravanList({ style, caravans }: { readonly style: NumberStyle; readonly caravans: readonly FrontCaravan[] }) {
  const { language } = style;
  const t = getTranslator(language, 'front');
  const many = caravans.filter(({ reportCount, isGoing }) => reportCount >= FEW_REPORTS || isGoing);
  const few = caravans.filter((each) => !many.includes(each));
  return (
    <section aria-labelledby="caravans" className={styles.list}>
      <div className={styles.head}>
        <h2 id="caravans">{t('caravans')}</h2>
        <p>{t('listOrder')}</p>
        <a href={`${pagePath(language, '/')}${style.units === 'km' ? '?units=mi' : ''}`}>
          {style.units === 'km' ? t('inMiles') : t('inKilometres')}
        </a>
      </div>
      <CaravanTable style={style} caption={t('caravans')} caravans={many} />
      {few.length > 0 && (
        <div className={styles.more}>
          <Disclosure summary={t('showOthers', { count: few.length })}>
            <CaravanTable style={style} caption={t('othersCaption')} caravans={few} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}
