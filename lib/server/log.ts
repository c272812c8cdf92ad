import { pino } from 'pino';

/** The log of the server, one JSON line an entry. It never sees bodies, positions or addresses of devices. */
export const log = pino({ base: null, level: 'info' });
