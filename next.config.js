/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  compress: true,
  devIndicators: false,
  reactStrictMode: true,
  // No page uses the optimiser: its address shall answer 404.
  images: { unoptimized: true },
  // The whole tree is type-checked once, by `npm run typecheck`.
  typescript: { ignoreBuildErrors: true },
  // English lives at the root, Spanish under /es; both are the one tree app/[lang].
  async rewrites() {
    return {
      beforeFiles: [
        {
          source: '/:path((?!es(?:/|$)|api(?:/|$)|_next(?:/|$)|basemap/|icon\\.svg$|robots\\.txt$|favicon\\.ico$).*)',
          destination: '/en/:path',
        },
      ],
      afterFiles: [],
      fallback: [],
    };
  },
};
