import type { BorderCrossing } from '../../core/border.ts';
import type { Position } from '../../core/position.ts';
import type { RouteNetworkData } from '../../core/route-network.ts';
import { cutDetail, type Piece, readDetail } from './basemap/pieces.ts';
import type { Level } from './basemap/topology.ts';
import { readBorderLine } from './border.ts';
import { type CaravanRow, type ReportRow, readCaravanRows, readReportRows } from './caravan-rows.ts';
import { readCorridors } from './corridors.ts';
import { readCrossings } from './crossings.ts';
import { type GazetteerPlaceRow, readGazetteerPlaces } from './gazetteer.ts';
import { compileNetwork } from './network.ts';

/** What the checks look at: the content of the generated files before it is packed. */
export interface BuiltData {
  readonly network: RouteNetworkData;
  readonly border: readonly Position[];
  readonly crossings: readonly BorderCrossing[];
  readonly places: readonly GazetteerPlaceRow[];
  readonly caravans: readonly CaravanRow[];
  readonly reports: readonly ReportRow[];
  /** The detailed base map whole, and cut. */
  readonly detail: Level;
  readonly pieces: readonly Piece[];
}

/** Reads the sources and compiles them. About 2 s. */
export function collectBuiltData(): BuiltData {
  return {
    network: compileNetwork(readCorridors()),
    border: readBorderLine(),
    crossings: readCrossings(),
    places: readGazetteerPlaces(),
    caravans: readCaravanRows(),
    reports: readReportRows(),
    detail: readDetail(),
    pieces: cutDetail(),
  };
}
