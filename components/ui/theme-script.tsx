/**
 * Runs before the first paint, so that a page never flashes in the wrong theme, and tells the styles that scripts run.
 * It reads what `theme-switch.tsx` keeps.
 */
const SCRIPT = `try{var d=document.documentElement;d.dataset.script='';var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}`;

export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, and the only way to run before the first paint
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
