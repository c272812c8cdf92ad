import type { Basemap, PlacesFile } from '@/lib/data/basemap-format.ts';
import { getTranslator } from '@/lib/i18n/messages.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import type { FrontCaravan } from '@/lib/wire/front-data.ts';
import { type BaseShapes, projectBase } from './base/base-shapes.ts';
import { EndMark } from './end-mark.tsx';
import { Ground } from './ground.tsx';
import { MapCredit } from './map-credit.tsx';
import { listCaptions } from './overview-captions.ts';
import { placeStillLabels } from './overview-labels.ts';
import { toPicture, viewportOf } from './picture-frame.ts';
import { StillLabel } from './still-label.tsx';
import styles from './still-map.module.css';
import { formatLine } from './svg-path.ts';

interface Props {
  readonly language: Language;
  /** Newest first. */
  readonly caravans: readonly FrontCaravan[];
  /** As `loadOverview` gives it. */
  readonly overview: { readonly base: Basemap; readonly places: PlacesFile };
}

const FRAME = { width: 920, height: 520, west: -121.5, east: -78, north: 33.9 };
const VIEWPORT = viewportOf(FRAME);

/**
 * Text that shrinks with its picture ends below what can be read: it is placed three times, and the style sheet shows the
 * one for the width there is. Each keeps 12 px down to the least width of its range: 880, 540 and 320 px.
 */
const ENLARGEMENTS = [
  { look: 'wide', by: 1 },
  { look: 'medium', by: 1.6 },
  { look: 'narrow', by: 2.7 },
] as const;

/** All caravans on one map, their ends by shape. An SVG from the server: it needs no script, some 70 kB, 20 compressed. */
export function OverviewMap({ language, caravans, overview: { base, places } }: Props) {
  const t = getTranslator(language, 'map');
  const drawn = caravans.filter(({ path }) => path.length > 0);
  const ways = drawn.map(({ caravan, path }) => ({ caravan, line: path.map((place) => toPicture(place, VIEWPORT)) }));
  const labelling = {
    captions: listCaptions(caravans, language),
    borderName: t('border'),
    places,
    lines: ways.map(({ line }) => line),
    viewport: VIEWPORT,
    language,
  };
  return (
    <div className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={t('overview', { count: drawn.length })}
      >
        <Ground shapes={shapesOf(base)} viewport={VIEWPORT} hasRoads />
        <path
          className={styles.tracks}
          d={ways
            .slice(1)
            .map(({ line }) => formatLine(line, false))
            .join('')}
        />
        <path className={styles.newest} d={formatLine(ways[0]?.line ?? [], false)} />
        {ways.toReversed().map(({ caravan, line }) => (
          <EndMark key={caravan.slug} outcome={caravan.outcome} at={line.at(-1) ?? [0, 0]} />
        ))}
        {ENLARGEMENTS.map(({ look, by }) => (
          <g key={look} className={styles[look]}>
            {placeStillLabels({ ...labelling, enlargement: by }).map((label) => (
              <StillLabel key={`${label.request.text[0]?.text} ${label.box.minX}`} {...label} />
            ))}
          </g>
        ))}
      </svg>
      <MapCredit className={styles.credit} contributors={t('contributors')} />
    </div>
  );
}

const projected = new WeakMap<Basemap, BaseShapes>();

function shapesOf(base: Basemap): BaseShapes {
  const kept = projected.get(base) ?? projectBase(base);
  projected.set(base, kept);
  return kept;
}
