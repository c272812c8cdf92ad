import { z } from 'zod';
import { readSourceJson } from './sources.ts';

const corridorNode = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  state: z.string().min(1),
  country: z.enum(['MX', 'GT', 'HN', 'SV']),
  lat: z.number(),
  lon: z.number(),
  kind: z.enum(['town', 'junction', 'crossing']),
  population: z.number().nullable(),
});

const corridorEdge = z.object({
  from: z.string(),
  to: z.string(),
  mode: z.enum(['road', 'rail']),
  km: z.number().positive(),
});

const corridors = z.object({ nodes: z.array(corridorNode), edges: z.array(corridorEdge) });

export type CorridorNode = z.infer<typeof corridorNode>;
export type Corridors = z.infer<typeof corridors>;

export const CORRIDORS = 'corridors.json';

export function readCorridors(): Corridors {
  return corridors.parse(readSourceJson(CORRIDORS));
}
