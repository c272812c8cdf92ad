import { NotFoundMessage } from '@/components/ui/not-found-message';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';

/** Gets no parameters from Next: both languages are written, and the address picks one in the browser and here. */
export default function NotFoundPage() {
  return <NotFoundMessage words={{ en: wordsOf('en'), es: wordsOf('es') }} />;
}

function wordsOf(language: Language) {
  const t = getTranslator(language, 'common');
  return { title: t('notFound'), text: t('notFoundText'), back: t('allCaravans') };
}
