import type { App } from './app.ts';

declare global {
  /** The one app of this process. On `globalThis`, as pages and route handlers may hold two copies of this module. */
  var caravanTrackerApp: App | undefined;
}

/** The app that was composed at start. Throws when nothing was started, which also keeps the build from opening a store. */
export function getApp(): App {
  const app = globalThis.caravanTrackerApp;
  if (!app) throw new Error('No app is running in this process: lib/server/main.ts composes it before Next starts.');
  return app;
}

/** Makes an app the one of this process; undefined when it was closed. */
export function setRunningApp(app: App | undefined): void {
  globalThis.caravanTrackerApp = app;
}
