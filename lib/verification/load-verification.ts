import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerificationDocument } from '../wire/verification.ts';

const FILE = join(import.meta.dirname, 'generated', 'verification.json');

/** Reads what `npm run verify` has found. Throws when it has not been run. Server only. */
export function loadVerification(): VerificationDocument {
  return parseVerification(readFileSync(FILE, 'utf8'));
}

/** The file is our own and its hash is tested: its parts are not looked at one by one. */
function parseVerification(text: string): VerificationDocument {
  return JSON.parse(text) as VerificationDocument;
}
