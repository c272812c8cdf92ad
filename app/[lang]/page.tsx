export const dynamic = 'force-dynamic';

export default async function FrontPage({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return <h1>Caravan Tracker {lang}</h1>;
}
