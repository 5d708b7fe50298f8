import type { Page } from 'playwright-core';

/** A4 less its margins, in pixels of 1/96 inch. */
const SHEET = { width: 673, height: 993 };

/**
 * Finds the headings of a result that may be printed on another sheet than what follows them: each part of the result is
 * laid out at every height of a sheet. Sheets cannot be measured, but columns of their size can, which break by the same
 * rules. Of a table, what follows is its first row.
 *
 * @param step in pixels, from one height to the next
 * @returns the texts of the headings, each once
 */
export function partedHeadings(page: Page, step = 30): Promise<string[]> {
  return page.evaluate(
    ({ width, height, step }) => {
      const main = document.querySelector<HTMLElement>('.site-main');
      if (!main) throw new Error('there is no page');
      main.style.cssText = `width: ${width}px; height: ${height}px; columns: ${width}px; column-gap: 0; column-fill: auto`;
      const above = document.createElement('div');
      above.style.breakBefore = 'column';
      const parted = new Set<string>();
      for (const part of document.querySelectorAll('.findings > *')) {
        part.before(above);
        const texts = textsFrom(part);
        for (let room = 0; room < height; room += step) {
          above.style.height = `${room}px`;
          for (const heading of part.querySelectorAll('h1, h2, h3, h4')) {
            const last = texts.findLastIndex((text) => heading.contains(text));
            const [text, next] = texts.slice(last, last + 2);
            if (last >= 0 && text && next && sheetOf(text) !== sheetOf(next)) {
              parted.add(heading.textContent ?? '');
            }
          }
        }
      }
      above.remove();
      return [...parted];

      /** What is read from there on, in order. What stands between a heading and the first row goes with the row. */
      function textsFrom(part: Element): Text[] {
        const walker = document.createTreeWalker(part.parentElement as Element, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        return texts.filter((text) => {
          const around = text.parentElement;
          const isSkipped = around?.closest('.fold-says, caption, thead, .fold-content > p:has(~ .scroll)');
          return text.data.trim() && around?.checkVisibility() && !isSkipped;
        });
      }

      function sheetOf(text: Text): number {
        const range = document.createRange();
        range.selectNodeContents(text);
        const [first] = range.getClientRects();
        return Math.floor((first?.left ?? 0) / width);
      }
    },
    { ...SHEET, step },
  );
}
