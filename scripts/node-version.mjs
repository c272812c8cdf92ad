// @ts-check
// In words that an old Node understands, and before anything it would not: hence no import.
const [major, minor] = process.versions.node.split('.').map(Number);
if (Number(major) < 20 || (Number(major) === 20 && Number(minor) < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  process.exit(1);
}

export {};
