// Drives VS Code in a headless browser: starts the build task of a project, and writes what the Problems panel then shows to
// OUT, as the examples' expected findings are written. COUNT is how many problems it waits for. Leaves pictures in the folder PICTURES, if that is set.
import { drive, haveProblems, page, patience, picture, told } from './page.mjs';

// Starts the task: the editor does not hear of it before it has found the project's tasks.
const build = async () => {
  for (let times = 0; times < 20; times++) {
    await page.keyboard.press('Control+Shift+B');
    if (await page.waitForSelector('.xterm', { timeout: 5_000 }).catch(() => null)) {
      return;
    }
  }
  throw new Error('the task does not start');
};

/** FILE:LINE RULE; the file stands in a row of its own, above its problems. */
const found = async () => {
  const rows = await page.$$eval('.markers-panel .monaco-list-row', (all) =>
    all.map((row) => [row.getAttribute('aria-label'), row.textContent]));
  let file;
  return rows.flatMap(([label, text]) => {
    file = /in file (\S+)/.exec(label)?.[1] ?? file;
    const [, rule, line] = /javac(\w+)\[Ln (\d+)/.exec(text.replaceAll('\u00a0', ' ')) ?? [];
    return rule ? [`${file}:${line} ${rule}`] : [];
  });
};

// What the panel has no room for is not in the page, so it is high.
await drive(async () => {
  await page.keyboard.press('Control+P');
  await page.waitForSelector('.quick-input-widget input', patience);
  await page.keyboard.type('CatalogClient.java');
  await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="CatalogClient.java"]', patience);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.view-lines', patience);
  await page.keyboard.press('Control+B');
  await build();
  await page.keyboard.press('Control+Shift+M');
  await haveProblems(Number(process.env.COUNT));
  await page.waitForSelector('.squiggly-warning', patience);
  told.push(...(await found()).sort());
  await picture('task');
}, 1500);
