'use client';

import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';
import styles from './number-tabs.module.css';

export interface NumberTab {
  readonly id: string;
  readonly name: string;
  /** A count beside the name. */
  readonly aside?: ReactNode;
  readonly render: () => ReactNode;
}

/** Sections below one another without script, tabs with it. Only what is seen is drawn. */
export function NumberTabs(props: {
  readonly tabs: readonly NumberTab[];
  readonly label: string;
  /** Told which section the reader opens. */
  readonly onChoose?: (id: string) => void;
}) {
  const { tabs, label } = props;
  const isHydrated = useHydrated();
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const choose = (id: string) => {
    setChosen(id);
    props.onChoose?.(id);
  };
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent) => {
    const next = findNextTab(tabs, { chosen, key: event.key });
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    buttons.current.get(next.id)?.focus();
  };
  return (
    <div className={styles.tabs}>
      <div role="tablist" aria-label={label} className={styles.names} data-needs-script="" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            ref={(button) => {
              if (button) buttons.current.set(tab.id, button);
            }}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-controls={`panel-${tab.id}`}
            aria-selected={tab.id === chosen}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.name} {tab.aside && <small>{tab.aside}</small>}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <section
          key={tab.id}
          id={`panel-${tab.id}`}
          className={styles.panel}
          role={isHydrated ? 'tabpanel' : undefined}
          aria-labelledby={`tab-${tab.id}`}
          data-chosen={tab.id === chosen || undefined}
          tabIndex={isHydrated ? 0 : undefined}
        >
          <h2 className={styles.title}>{tab.name}</h2>
          {(tab.id === chosen || !isHydrated) && tab.render()}
        </section>
      ))}
    </div>
  );
}

function findNextTab(
  tabs: readonly NumberTab[],
  { chosen, key }: { readonly chosen: string | undefined; readonly key: string },
): NumberTab | undefined {
  const index = tabs.findIndex((tab) => tab.id === chosen);
  if (key === 'ArrowRight') return tabs[(index + 1) % tabs.length];
  if (key === 'ArrowLeft') return tabs.at(index - 1);
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs.at(-1) : undefined;
}
