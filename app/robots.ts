import type { MetadataRoute } from 'next';

/** Receipts and the moderators' page are nobody's to index. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/r/', '/es/r/', '/moderate', '/es/moderate', '/api/'] } };
}
