/**
 * Gets the item of a list at an index that the caller knows to exist: node and edge numbers come from the network
 * itself. Works for arrays and typed arrays, throws with the index when the caller was wrong.
 */
export function getItem<T>(list: { readonly [index: number]: T; readonly length: number }, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No item ${index}: the list has ${list.length}`);
  return item;
}
