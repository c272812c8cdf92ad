/** Says of the verification where it comes from, and its hash. */
export const MANIFEST = 'lib/verification/generated/manifest.json';
