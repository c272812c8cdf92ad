'use client';

import { createContext, useContext } from 'react';
import type { SetAside } from '@/lib/core/track';
import type { NumberStyle, TimeStyle } from '@/lib/i18n/format';
import type { TrackerReport } from '@/lib/wire/tracker-data';

/** What all numbers of a page share and no step of the moment changes. */
export interface NumbersSetting {
  readonly style: NumberStyle & TimeStyle;
  /** The reports the browser holds, by id. Of a caravan with very many some are missing. */
  readonly reportsById: ReadonlyMap<string, TrackerReport>;
  /** Reports that do not bend the track, by id. */
  readonly setAsideById: ReadonlyMap<string, SetAside>;
  readonly reportHref: (id: string) => string;
  /** Absolute address of the shown moment, asked when something is copied. */
  readonly currentAddress: () => string;
}

const Context = createContext<NumbersSetting | null>(null);

export const NumbersProvider = Context.Provider;

/** Throws outside a {@link NumbersProvider}. */
export function useNumbers(): NumbersSetting {
  const setting = useContext(Context);
  if (!setting) throw new Error('No numbers setting: put the component into a NumbersProvider.');
  return setting;
}
