'use client';

import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Button, type ButtonLook } from '@/components/ui/button';
import type { ShareDialogProps } from './share-dialog-props';

/** Loaded when it is first opened: readers who share nothing do not pay for it. */
const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog')).ShareDialog }));

/** Opens the dialog that makes links. Needs a script; without one the address itself is the link. */
export function ShareButton({
  children,
  look,
  className,
  readShared,
  ...dialog
}: Omit<ShareDialogProps, 'onClose' | 'shared'> & {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly className?: string;
  /** What is seen at the press. The dialog keeps it, whatever the page does meanwhile. */
  readonly readShared: () => ShareDialogProps['shared'];
}) {
  const [shared, setShared] = useState<ShareDialogProps['shared'] | null>(null);
  return (
    <>
      <Button
        {...(look !== undefined && { look })}
        {...(className !== undefined && { className })}
        data-needs-script=""
        aria-haspopup="dialog"
        onClick={() => setShared(readShared())}
      >
        {children}
      </Button>
      {shared !== null && (
        <Suspense>
          <ShareDialog {...dialog} shared={shared} onClose={() => setShared(null)} />
        </Suspense>
      )}
    </>
  );
}
