import { describe, expect, it } from 'vitest';
import { parseGeonamesTown } from './geonames-town.ts';

const HUIXTLA =
  '3526952\tHuixtla\tHuixtla\tUixtla,Huistla\t15.13919\t-92.46412\tP\tPPLA2\tMX\t\t05\t040\t\t\t32033\t\t55\tAmerica/Mexico_City\t2018-12-05';

describe('parseGeonamesTown', () => {
  it('takes name, place, state code and population by their columns', () => {
    expect(parseGeonamesTown(HUIXTLA)).toEqual({
      name: 'Huixtla',
      alternateNames: ['Uixtla', 'Huistla'],
      position: [-92.46412, 15.13919],
      country: 'MX',
      admin1: '05',
      population: 32_033,
    });
  });

  it('reads a line without a feature code, at which the loader of the package throws', () => {
    expect(parseGeonamesTown(HUIXTLA.replace('PPLA2', ''))?.name).toBe('Huixtla');
  });

  it('gives nothing for an empty line, and throws on another file', () => {
    expect(parseGeonamesTown('')).toBeUndefined();
    expect(() => parseGeonamesTown('Huixtla,15.1,-92.4')).toThrow(/Not a line of a GeoNames cities file/);
  });
});
