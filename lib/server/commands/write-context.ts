import type { WriteCall } from '../handle/call.ts';

/** What a command needs of the world: routes pass their call, pages make one by `openPageWrite`. */
export type WriteContext = Pick<WriteCall<unknown, unknown>, 'app' | 'now' | 'baseUrl' | 'remember' | 'repeat'>;
