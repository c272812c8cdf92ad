'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ReportForm, type ReportMapState } from '@/components/report-form/report-form.tsx';
import type { ReportFormCaravan, ReportFormState } from '@/components/report-form/report-form-state.ts';
import type { LocalDate } from '@/lib/core/time.ts';
import type { Language, Layer } from '@/lib/view-state/view-state.ts';
import type { TrackerData } from '@/lib/wire/tracker-data.ts';
import { sendReport } from './send-report.ts';

const CaravanMap = dynamic(() => import('@/components/map/caravan-map.tsx').then((module) => module.CaravanMap), {
  ssr: false,
});

interface ReportScreenProps {
  readonly language: Language;
  readonly data: TrackerData;
  readonly tiles: { readonly url: string; readonly attribution: string } | null;
  readonly today: LocalDate;
  readonly zoneName: string;
  readonly caravan: ReportFormCaravan;
  readonly initialState: ReportFormState;
  readonly aside: ReactNode;
}

/** The form beside the map: the one place where both are known. */
export function ReportScreen({ data, tiles, language, caravan, ...form }: ReportScreenProps) {
  const action = useMemo(() => sendReport.bind(null, { slug: caravan.slug, language }), [caravan.slug, language]);
  const renderMap = useCallback(
    (state: ReportMapState) => (
      <ReportMap {...state} language={language} data={data} tiles={tiles} cellKm={caravan.cellKm} />
    ),
    [language, data, tiles, caravan.cellKm],
  );
  return <ReportForm {...form} caravan={caravan} action={action} renderMap={renderMap} />;
}

interface ReportMapProps extends ReportMapState {
  readonly language: Language;
  readonly data: TrackerData;
  readonly tiles: ReportScreenProps['tiles'];
  readonly cellKm: number;
}

function ReportMap({ language, data, tiles, cellKm, ...state }: ReportMapProps) {
  const { pin, isShownAsSquare, candidates, onPickPosition, onPickCandidate } = state;
  const t = useTranslations('report-form');
  const marked = useMemo(() => candidates.map(toMapCandidate), [candidates]);
  const label = t('publicSquare', { km: String(cellKm) });
  return (
    <CaravanMap
      language={language}
      units="km"
      track={data.track}
      moment={null}
      reports={NO_REPORTS}
      layers={NO_LAYERS}
      view={null}
      tiles={tiles}
      showInset={false}
      wheel="page"
      pin={pin && { position: pin, cell: isShownAsSquare ? { km: cellKm, label } : null }}
      candidates={marked}
      onPickCandidate={(id) => {
        const place = candidates.find(({ position }) => position.join() === id);
        if (place) onPickCandidate(place);
      }}
      onPickPosition={onPickPosition}
    />
  );
}

function toMapCandidate({ name, state, position }: ReportMapState['candidates'][number]) {
  return { id: position.join(), position, name, detail: state };
}

const NO_REPORTS: TrackerData['reports'] = [];
const NO_LAYERS: readonly Layer[] = [];
