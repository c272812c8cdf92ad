import type { Language } from '../view-state/view-state.ts';

/** English lives at the root, Spanish under `/es`: `localizePath('/c/x?at=…', 'es')` is `/es/c/x?at=…`. */
export function localizePath(path: string, language: Language): string {
  if (language === 'en') return path;
  return path === '/' ? '/es' : `/es${path.startsWith('/?') ? path.slice(1) : path}`;
}
