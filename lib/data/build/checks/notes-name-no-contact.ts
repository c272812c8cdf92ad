import type { Check } from './check.ts';

const E_MAIL = /\S@\S+\.\S/;
/** Nine digits and more, or a plus before seven: a telephone or a document. Counts of people and money are shorter. */
const LONG_NUMBER = /\+\d[\d ()-]{6,}|\d(?:[ .-]?\d){8,}/;
const HANDLE = /(?:^|\s)@\w{3,}/;

export const notesNameNoContact: Check = {
  name: 'no-note-holds-a-phone-an-address-or-a-handle',
  findOffenders: ({ reports }) =>
    reports
      .filter(({ note }) => note !== null && [E_MAIL, LONG_NUMBER, HANDLE].some((pattern) => pattern.test(note)))
      .map(({ id, note, lon, lat }) => ({ what: `${id}: ${note}`, at: [lon, lat] })),
};
