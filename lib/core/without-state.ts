/** "Mapastepec, Chiapas" is "Mapastepec" where the state is seen or said beside it. */
export function withoutState(place: string): string {
  return place.split(', ')[0] ?? place;
}
