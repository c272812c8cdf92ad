import type { Check } from './check.ts';

const MIN_PLACES = 15_000;

export const placesHaveAState: Check = {
  name: 'at-least-15000-places-each-with-its-state',
  findOffenders: ({ places }) => {
    const stateless = places
      .filter(({ name, state }) => name.trim() === '' || state.trim() === '')
      .map(({ name, country, position }) => ({ what: `${name}, ${country}`, at: position }));
    const positions = places.map(({ position }) => position);
    return places.length >= MIN_PLACES ? stateless : [{ what: `${places.length} places`, at: positions }, ...stateless];
  },
};
