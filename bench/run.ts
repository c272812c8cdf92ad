import { readdir } from 'node:fs/promises';
import type { Bench, BenchRow } from './measure.ts';

/** Runs all `bench/*.bench.ts`, or those whose name holds an argument, one after the other, and prints one table. */
const wanted = process.argv.slice(2);
const files = (await readdir(new URL('.', import.meta.url)))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();
if (files.length === 0) throw new Error(`No bench named ${wanted.join(' or ')}: they are bench/*.bench.ts`);

console.log('| what | ours | against | theirs | ratio |');
console.log('| --- | ---: | --- | ---: | ---: |');
for (const file of files) {
  const bench: Bench = await import(new URL(file, import.meta.url).href);
  for (const row of await bench.run()) console.log(formatRow(row));
}

function formatRow({ name, unit, ours, baseline, ratio }: BenchRow): string {
  const cells = [
    name,
    formatValue(ours, unit),
    baseline?.name ?? '–',
    baseline ? formatValue(baseline.value, unit) : '–',
    ratio === null ? '–' : `${formatNumber(ratio)} ×`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function formatValue(value: number, unit: string): string {
  return `${formatNumber(value)} ${unit}`;
}

function formatNumber(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
