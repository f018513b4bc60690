import type { Problem } from '../parsed.ts';
import type { Guide } from './guide.ts';
import { nearest } from './nearest.ts';

/** Those of WAI-ARIA 1.2 that an element of a page can have; `image` is 1.3's name for `img`. */
const ROLES =
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading image img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation note option paragraph progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  );

/** Roles that no element has: such a locator would never find anything. */
export function lintRoles(guide: Guide): Problem[] {
  return Object.entries(guide.elements).flatMap(([name, locators]) =>
    locators.flatMap((locator, index) =>
      'role' in locator
        ? [locator.role].flat().flatMap((role) => lintRole(role, `elements.${name}[${index}].role`))
        : [],
    ),
  );
}

function lintRole(role: string, path: string): Problem[] {
  if (ROLES.includes(role)) return [];
  const near = nearest(role, ROLES);
  return [
    {
      path,
      message: `no element has the role "${role}"${near ? `: did you mean "${near}"?` : ''}`,
    },
  ];
}
