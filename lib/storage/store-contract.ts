import { describe } from 'vitest';
import { describeAnswers, describeReopening } from './contract/answers-store-contract.ts';
import { describeCaravans } from './contract/caravans-store-contract.ts';
import { describeImports } from './contract/imports-store-contract.ts';
import { describeReports, describeRevisions } from './contract/reports-store-contract.ts';
import { describeShareLinks } from './contract/share-links-store-contract.ts';
import type { StorePlace, WithStore } from './contract/with-store.ts';

/** What every adapter of the port keeps. Called by the adapter's own test with a way to make empty places. */
export function describeStore(adapter: {
  readonly name: string;
  readonly createPlace: () => Promise<StorePlace>;
}): void {
  const withStore: WithStore = (check) => async () => {
    const place = await adapter.createPlace();
    const store = await place.open();
    try {
      await check(store, place);
    } finally {
      await store.close();
      await place.remove();
    }
  };
  describe(`${adapter.name} keeps the contract of the store`, () => {
    describeCaravans(withStore);
    describeReports(withStore);
    describeRevisions(withStore);
    describeImports(withStore);
    describeAnswers(withStore);
    describeShareLinks(withStore);
    describeReopening(withStore);
  });
}
