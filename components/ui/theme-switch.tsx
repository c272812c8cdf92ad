'use client';

import { useSyncExternalStore } from 'react';
import styles from './theme-switch.module.css';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Kept on this device only; the key is also read by the script in the head (`theme-script.tsx`). */
const STORAGE_KEY = 'theme';
const CHANGED = 'caravan:theme';

/** One button that goes round: as the device, light, dark. */
export function ThemeSwitch({ words }: { readonly words: Readonly<Record<Theme, string>> }) {
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'system' as const);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <button
      type="button"
      className={styles.switch}
      data-needs-script=""
      data-screen-only=""
      title={words[theme]}
      aria-label={words[theme]}
      onClick={() => writeTheme(next)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        {ICONS[theme]}
      </svg>
    </button>
  );
}

const ICONS: Readonly<Record<Theme, React.ReactNode>> = {
  system: (
    <>
      <circle cx="10" cy="10" r="6.2" />
      <path d="M10 3.8a6.2 6.2 0 0 1 0 12.4z" className={styles.filled} />
    </>
  ),
  light: (
    <>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 2v2.2M10 15.8V18M2 10h2.2M15.8 10H18M4.3 4.3l1.6 1.6M14.1 14.1l1.6 1.6M15.7 4.3l-1.6 1.6M5.9 14.1l-1.6 1.6" />
    </>
  ),
  dark: <path d="M15.8 11.9A6.4 6.4 0 0 1 8.1 4.2a6.4 6.4 0 1 0 7.7 7.7z" />,
};

function readTheme(): Theme {
  const set = document.documentElement.dataset.theme;
  return set === 'light' || set === 'dark' ? set : 'system';
}

function writeTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // A browser that keeps nothing still changes this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  return () => window.removeEventListener(CHANGED, changed);
}
