import { z } from 'zod';
import type { Position } from '../core/position.ts';
import { generatedPosition } from './generated-values.ts';
import { readGenerated } from './read-generated.ts';

const borderFile = z.object({ positions: z.array(generatedPosition) });

/**
 * The US–Mexico land boundary, Pacific to Gulf: 4,339 positions, within 50 m of the full line, no segment over 5 km,
 * straight in degrees (RFC 7946). © OpenStreetMap contributors, ODbL 1.0.
 */
export function loadBorder(): readonly Position[] {
  return borderFile.parse(readGenerated('border.json')).positions;
}
