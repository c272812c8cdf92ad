import { notFound } from 'next/navigation';

export const dynamic = 'force-dynamic';

/** Any other address: the 404 page in its language, with the status. */
export default function UnknownPage(): never {
  notFound();
}
