// What the drivers of this folder share: a page of a headless browser, and what they do with it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { chromium } = createRequire(join(process.env.TOOLS, 'package.json'))('playwright-core');

export const told = [];
export const patience = { timeout: 90_000 };

const browser = await chromium.launchPersistentContext(mkdtempSync(join(process.env.HOME, 'browser-')), {
  executablePath: process.env.CHROMIUM,
  headless: true,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ],
});
export const page = await browser.newPage();

/** The rows of the Problems panel, as they are told to those who do not see them. */
export const problems = async () =>
  (await page.$$eval('.markers-panel .monaco-list-row', (rows) => rows.map((row) => row.getAttribute('aria-label'))))
    .filter((label) => /^(Warning|Error|Info)/.test(label))
    .map((label) => label.replaceAll('\u00a0', ' '));

export const haveProblems = (count) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.markers-panel .monaco-list-row')].filter((row) =>
        /^(Warning|Error|Info)/.test(row.getAttribute('aria-label'))).length === wanted,
    count, patience);

export const picture = async (name) => {
  if (process.env.PICTURES) {
    await page.waitForTimeout(1000); // What appears and disappears does it slowly.
    await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`) });
  }
};

/** Does this in the editor, and writes what was told to OUT, and what went wrong. */
export const drive = async (steps, height = 620) => {
  try {
    await page.setViewportSize({ width: 960, height });
    await page.goto(process.env.ADDRESS);
    await page.waitForSelector('.monaco-workbench', patience);
    await steps();
  } catch (problem) {
    told.push(`PROBLEM: ${problem}`);
    told.push(...(await page.$$eval('.notification-list-item-message', (all) => all.map((one) => one.textContent))));
    await picture('problem');
  } finally {
    writeFileSync(process.env.OUT, told.join('\n') + '\n');
    await browser.close();
  }
};
