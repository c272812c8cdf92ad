import type { Language } from '@/lib/view-state/view-state';
import type { Shared } from './share-choices';

export interface ShareDialogProps {
  readonly language: Language;
  /** In which moments are told. */
  readonly timeZone: string;
  readonly reportCount: number;
  readonly shared: Shared;
  readonly onClose: () => void;
}
