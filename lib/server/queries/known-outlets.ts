import type { App, PublicCaravan } from '../app.ts';
import { listHeldReports } from './held-reports.ts';

/** Where everyone writes, so that an address says nothing of who speaks. */
const PLATFORMS = [
  'blogspot.com',
  'facebook.com',
  'instagram.com',
  'medium.com',
  'reddit.com',
  'substack.com',
  't.me',
  'telegram.org',
  'threads.net',
  'tiktok.com',
  'twitter.com',
  'whatsapp.com',
  'wordpress.com',
  'x.com',
  'youtu.be',
  'youtube.com',
];

const hostsBySlug = new Map<string, { readonly etag: string; readonly hosts: ReadonlySet<string> }>();

/**
 * Whether an address belongs to an outlet that stands among the public sources of any caravan (the thinned ones beyond
 * 1,000 reports). Depends on public reports alone. Kept by public revision; the first call reads them all, some 50 ms.
 */
export async function isKnownOutlet(app: App, address: string): Promise<boolean> {
  const names = listHostNames(new URL(address).hostname);
  if (names.some((name) => PLATFORMS.includes(name))) return false;
  const caravans = await app.store.listCaravans();
  for (const { slug } of caravans) {
    const known = await app.publicCaravan(slug);
    if (!known) continue;
    const hosts = await listHosts(known);
    if (names.some((name) => hosts.has(name))) return true;
  }
  return false;
}

async function listHosts(known: PublicCaravan): Promise<ReadonlySet<string>> {
  const { slug } = known.caravan;
  const kept = hostsBySlug.get(slug);
  if (kept?.etag === known.etag) return kept.hosts;
  const reports = await listHeldReports(known);
  const hosts = new Set(
    reports.flatMap(({ statement: { source } }) => (source.url ? [withoutWww(new URL(source.url).hostname)] : [])),
  );
  hostsBySlug.set(slug, { etag: known.etag, hosts });
  return hosts;
}

/** news.example.com and example.com for news.example.com: what an outlet's section or edition is called differs. */
function listHostNames(host: string): readonly string[] {
  const labels = withoutWww(host).split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\d?\./, '');
}
