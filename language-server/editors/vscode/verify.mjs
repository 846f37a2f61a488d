// Drives VS Code in a headless browser: opens Shop.java, takes down what the Problems panel shows, takes the first entry of
// the quick fix menu at the first problem, saves, asks what a client does, explains the second problem, and writes what it
// saw to OUT, a line each. Leaves pictures in the folder PICTURES, if that is set.
import { drive, haveProblems, page, patience, picture, problems, told } from './page.mjs';

const take = async (when) => {
  for (const problem of await problems()) {
    told.push(`${when}: ${problem}`);
  }
};
const goTo = async (place) => {
  await page.keyboard.press('Control+G');
  await page.waitForSelector('.quick-input-widget input', patience);
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
};
const menu = async () => {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+.');
  await page.waitForSelector('.action-widget .monaco-list-row', patience);
  return page.$$eval('.action-widget .monaco-list-row', (rows) => rows.map((row) => row.textContent.trim()));
};

await drive(async () => {
  await page.keyboard.press('Control+P');
  await page.waitForSelector('.quick-input-widget input', patience);
  await page.keyboard.type('Shop.java');
  await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="Shop.java"]', patience);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.squiggly-warning', patience);
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Control+Shift+M');
  await haveProblems(2);
  await take('opened');
  await goTo('17');
  await picture('problems');

  await page.click('.markers-panel .monaco-list-row[aria-label*="is made in a loop"]');
  told.push(...(await menu()).map((entry) => `menu: ${entry}`));
  await picture('quick-fix');
  await page.keyboard.press('Enter');
  await haveProblems(1);
  await take('mended');
  await page.keyboard.press('Control+S');

  await page.mouse.move(900, 580);
  await goTo('13:37');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const hover = await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents p', patience);
  told.push('hover: ' + (await hover.textContent()).trim());
  await picture('hover');
  await page.keyboard.press('Escape');

  await page.click('.markers-panel .monaco-list-row[aria-label*="is never closed"]');
  const entries = await menu();
  // The heading cannot be chosen, and the entry below it is.
  for (let down = entries.findIndex((entry) => entry.startsWith('Explain')) - 1; down > 0; down--) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('.tab[aria-label*="HttpResponseNotClosed"]', patience);
  told.push('explained: ' + (await page.getAttribute('.tab[aria-label*="HttpResponseNotClosed"]', 'aria-label')));
});
