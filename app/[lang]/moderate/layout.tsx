import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { findLanguage } from '@/lib/i18n/language';
import { getTranslator } from '@/lib/i18n/messages';

export async function generateMetadata({ params }: { params: Promise<{ lang: string }> }): Promise<Metadata> {
  const t = getTranslator(findLanguage((await params).lang) ?? 'en', 'moderation');
  return { title: t('title'), robots: { index: false, follow: false } };
}

export default function ModerationLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
