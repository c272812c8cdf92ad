import { measureKm } from '../../../core/geodesy.ts';
import type { GazetteerPlaceRow } from '../gazetteer.ts';
import type { Check } from './check.ts';

const SAME_PLACE_KM = 5;

/** The codes of the states were written by hand: the towns of the network, named apart, bear witness. */
export const placesAgreeWithTheNetwork: Check = {
  name: 'a-town-has-the-same-state-in-gazetteer-and-network',
  findOffenders: ({ places, network }) => {
    const byName = new Map<string, GazetteerPlaceRow[]>();
    for (const place of places) byName.set(place.name, [...(byName.get(place.name) ?? []), place]);
    return network.nodes.flatMap(({ name, state, country, position }) => {
      const namesakes = (byName.get(name) ?? []).filter(
        (place) => place.country === country && measureKm(place.position, position) < SAME_PLACE_KM,
      );
      if (namesakes.length === 0 || namesakes.some((place) => place.state === state)) return [];
      return [{ what: `${name}: ${state} in the network, ${namesakes[0]?.state} in the gazetteer`, at: position }];
    });
  },
};
