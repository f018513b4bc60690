// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../extension/page/read/table-grid.ts';

/** The column of each cell that bears a text, as the table has it. */
function columns(rows: string): Record<string, number> | null {
  document.body.innerHTML = `<table>${rows}</table>`;
  const found = gridOf(document.querySelector('table') as Element);
  return (
    found && Object.fromEntries([...found.columns].map(([cell, at]) => [cell.textContent, at]))
  );
}

describe('the column of a cell', () => {
  it.each([
    ['no cell spans rows', '<tr><td>a</td><td colspan="2">b</td></tr>', null],
    [
      'a cell spans two rows',
      '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>',
      { a: 0, b: 1, c: 1, d: 0 },
    ],
    [
      'a cell spans three rows beside one that spans two',
      '<tr><td rowspan="3">a</td><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td></tr>',
      { a: 0, b: 1, c: 2, d: 2, e: 1 },
    ],
    [
      'a cell spans rows and columns',
      '<tr><td>a</td><td rowspan="2" colspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr>',
      { a: 0, b: 1, c: 3, d: 0, e: 3 },
    ],
    [
      'it spans no further than its body',
      '<tbody><tr><td rowspan="9">a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody>',
      { a: 0, b: 0 },
    ],
    [
      'a table inside has its own',
      '<tr><td rowspan="2">a</td><td><table><tr><td>b</td></tr></table></td></tr><tr><td>c</td></tr>',
      { a: 0, b: 1, c: 1 },
    ],
    [
      'a number that is none spans nothing',
      '<tr><td rowspan="-1">a</td><td rowspan="9999">b</td></tr><tr><td>c</td></tr>',
      { a: 0, b: 1, c: 0 },
    ],
    ...['0', '-1', 'x', '9999'].map((span): [string, string, Record<string, number>] => [
      `it says that it spans ${span} columns`,
      `<tr><td rowspan="2" colspan="${span}">a</td><td>b</td></tr><tr><td>c</td></tr>`,
      { a: 0, b: 1, c: 1 },
    ]),
  ])('where %s', (_, rows, expected) => expect(columns(rows)).toEqual(expected));
});
