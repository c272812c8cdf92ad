import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cache } from 'react';
import { ReportPage } from '@/components/report-page/report-page';
import { Page } from '@/components/ui/page';
import { UnknownPage } from '@/components/ui/unknown-page';
import { instantOfMs } from '@/lib/core/time';
import { findLanguage } from '@/lib/i18n/language';
import { describeSighting } from '@/lib/i18n/report-words';
import { findBaseUrl } from '@/lib/server/handle/call';
import { findReportPage } from '@/lib/server/queries/report-page';
import { setResponseStatus } from '@/lib/server/response-status';
import { getApp } from '@/lib/server/running-app';
import { parseViewState, type ViewState } from '@/lib/view-state/view-state';
import { reportPagePath } from '@/lib/wire/addresses';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly slug: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Once a request, for the page and its head. */
const findPage = cache((slug: string, id: string, asOf: number | null, edition: number | null) =>
  findReportPage(getApp(), { slug, id, known: toKnown({ asOf, edition }) }),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, slug, id, view } = await readAddress(props);
  const data = await findPage(slug, id, view.asOf, view.edition);
  if (data === undefined) return { robots: { index: false } };
  const { statement } = data.report;
  return {
    title:
      `${statement.place ?? ''} ${describeSighting(statement, { language })} · ${data.caravan.name[language]}`.trim(),
    alternates: {
      canonical: reportPagePath(language, slug, id),
      languages: { en: reportPagePath('en', slug, id), es: reportPagePath('es', slug, id) },
    },
  };
}

export default async function Report(props: Props) {
  const { language, slug, id, view } = await readAddress(props);
  const path = reportPagePath('en', slug, id);
  const data = await findPage(slug, id, view.asOf, view.edition);
  if (data === undefined) {
    setResponseStatus(404);
    return <UnknownPage language={language} path={path} />;
  }
  const baseUrl = findBaseUrl(await headers(), getApp().environment);
  return (
    <Page language={language} path={path} width="text">
      <ReportPage
        data={data}
        style={{ language, units: view.units }}
        permalink={`${baseUrl}${reportPagePath(language, slug, id)}`}
      />
    </Page>
  );
}

async function readAddress({ params, searchParams }: Props) {
  const { lang, slug, id } = await params;
  const view = parseViewState(await searchParams);
  return { language: findLanguage(lang) ?? 'en', slug: decode(slug), id: decode(id), view };
}

/** Next hands parameters of pages over as they stand in the address. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function toKnown({ asOf, edition }: Pick<ViewState, 'edition'> & { readonly asOf: number | null }) {
  return {
    ...(asOf !== null && { asOf: instantOfMs(asOf) }),
    ...(edition !== null && { edition }),
  };
}
