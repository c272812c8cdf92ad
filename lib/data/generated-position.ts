import { z } from 'zod';

/** `[lon, lat]` in degrees, as every generated file has it. */
export const generatedPosition = z.tuple([z.number(), z.number()]).readonly();
