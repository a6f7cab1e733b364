import type { Explorer } from '../../state/explorer.js';

/** Brings what shows clinics and the code for other pages, on a page that has one of them. Where it does not come, the owner is told. */
export async function loadClinics({ report }: Pick<Explorer, 'report'>): Promise<void> {
  try {
    await import('../clinics/define.js');
  } catch (error) {
    report({
      code: 'TX-LOAD-002', path: 'clinics', found: String(error).slice(0, 120), expected: 'a file of the widget',
      fix: 'Copy all of dist/cdn; allow it in the content security policy.',
    });
  }
}
