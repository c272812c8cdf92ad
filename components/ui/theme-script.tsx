/**
 * Runs before the first paint, so that a page never flashes in the wrong theme, and tells the styles that scripts run.
 * It reads what `theme-switch.tsx` keeps.
 */
const SCRIPT = `try{var d=document.documentElement;d.dataset.script='';var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}`;

/** `nonce`: what the page's security policy lets scripts run by. */
export function ThemeScript({ nonce }: { readonly nonce: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, and the only way to run before the first paint
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
