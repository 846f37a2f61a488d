// Opens pages of the built site in a headless browser, as readers do; needs the path of one.
// With a folder as second argument it keeps pictures of them there.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { preview } from 'vite'

const [executablePath, pictures] = process.argv.slice(2)
if (pictures) {
  fs.mkdirSync(pictures, { recursive: true })
}
const RULES = [
  'HttpClientInLoop',
  'HttpClientPerRequest',
  'HttpTransportPerRequest',
  'HttpTimeoutMissing',
  'HttpResponseNotClosed',
  'HttpPoolMisconfigured',
  'HttpInterceptorLeak',
  'HttpTimeoutIneffective',
  'HttpTimeoutDisabled',
  'HttpTimeoutOnWaitOnly',
  'HttpKeepAliveDisabled',
  'HttpBodyUnbounded',
]

const SITE = fileURLToPath(new URL('target/site', import.meta.url))

const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: SITE },
  preview: { host: '127.0.0.1', port: 0 },
})
const base = server.resolvedUrls.local[0].replace(/\/$/, '')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
const problems = []

try {
  const page = await open({ colorScheme: 'light', viewport: { width: 1360, height: 900 } })
  await checkHome(page)
  await checkSearch(page)
  await checkFilter(page)
  await checkCharts(page)
  await checkPictures(page)
  await checkDiagram(page)
  await checkSources(page)
  await checkDark(page)
  await checkNarrow(await open({ colorScheme: 'light', viewport: { width: 390, height: 844 } }))
  assert.deepEqual(problems, [], 'errors in the console, and requests that failed or left this machine')
} finally {
  await browser.close()
  server.httpServer.close()
}
console.log('the site works in a browser')

async function checkHome(page) {
  await go(page, '/')
  assert.equal(await page.title(), 'httpvet')
  const sidebar = page.locator('.VPSidebar')
  for (const rule of RULES) {
    assert.equal(await sidebar.getByRole('link', { name: rule, exact: true }).count(), 1, rule)
  }
  const linked = await sidebar.locator('a').evaluateAll((links) => links.map((link) => link.pathname))
  const missing = builtPages().filter((address) => !linked.includes(address))
  assert.deepEqual(missing, [], 'every page is in the navigation')
  await picture(page, 'home')
}

async function checkSearch(page) {
  await page.keyboard.press('Control+k')
  await page.locator('#localsearch-input').fill('HttpTransportPerRequest')
  const hit = page.locator('.VPLocalSearchBox .result').first()
  await hit.waitFor()
  assert.match((await hit.getAttribute('href')) ?? '', /\/docs\/rules\/HttpTransportPerRequest\.html/)
  await picture(page, 'search')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/docs\/rules\/HttpTransportPerRequest/)
  await page.waitForFunction((title) => document.title === title, 'HttpTransportPerRequest | httpvet')
}

async function checkFilter(page) {
  await go(page, '/docs/bounds.html')
  const all = await rows(page)
  await picture(page, 'bounds')
  await page.getByRole('combobox', { name: 'Client' }).first().selectOption('java.net.http')
  const own = await rows(page)
  assert.ok(own.length > 0 && own.length < all.length)
  assert.deepEqual([...new Set(own)], ['java.net.http'])
  assert.equal(own.length, all.filter((client) => client === 'java.net.http').length)
  assert.match(page.url(), /[?]client=java\.net\.http$/)
  await picture(page, 'bounds-of-a-client')

  await go(page, '/docs/bounds.html?client=OkHttp')
  assert.deepEqual([...new Set(await rows(page))], ['OkHttp'], 'an address can have the client')
  await page.getByRole('combobox', { name: 'Client' }).first().selectOption('')
  assert.deepEqual(await rows(page), all)

  await go(page, '/docs/experiments/what-bounds-a-call.html')
  await page.getByRole('combobox', { name: 'Client' }).first().selectOption('ahc')
  assert.deepEqual([...new Set(await rows(page))], ['ahc'])
}

async function checkCharts(page) {
  await go(page, '/docs/rules/HttpClientInLoop.html')
  const chart = page.locator('.vp-doc img').first()
  await chart.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => document.querySelector('.vp-doc img')?.complete)
  assert.ok(await chart.evaluate((image) => image.naturalWidth > 0), 'a chart is shown')
  await picture(page, 'chart')
}

async function checkPictures(page) {
  await go(page, '/docs/editors.html')
  const shown = page.locator('.vp-doc img')
  assert.ok((await shown.count()) > 0)
  for (const one of await shown.all()) {
    assert.ok(await one.evaluate((image) => image.decode().then(() => image.naturalWidth > 0)), 'a picture is shown')
  }
  await shown.first().scrollIntoViewIfNeeded()
  await picture(page, 'editor')
}

async function checkDiagram(page) {
  await go(page, '/docs/architecture.html')
  await page.locator('.diagram svg').waitFor()
  assert.match((await page.locator('.diagram svg').textContent()) ?? '', /errorprone-checks/)
  await picture(page, 'diagram')
}

async function checkSources(page) {
  await go(page, '/docs/coverage.html')
  await page.getByRole('link', { name: 'covered', exact: true }).first().click()
  await page.waitForURL(/\/source\/testkit\/src\/test\/snippets\//)
  await page.locator('.language-java').first().waitFor()
  await picture(page, 'source')
}

async function checkDark(page) {
  await go(page, '/docs/architecture.html')
  const dark = () => page.evaluate(() => document.documentElement.classList.contains('dark'))
  assert.equal(await dark(), false)
  await page.locator('.VPNavBar .VPSwitchAppearance:visible').click()
  assert.equal(await dark(), true)
  await page.waitForTimeout(500)
  await picture(page, 'diagram-dark')
  await go(page, '/docs/rules/HttpClientInLoop.html')
  assert.equal(await dark(), true, 'it is remembered')
  await page.locator('.vp-doc img').first().scrollIntoViewIfNeeded()
  await picture(page, 'chart-dark')
  await go(page, '/docs/experiments/what-bounds-a-call.html')
  await page.locator('.client-table').first().scrollIntoViewIfNeeded()
  await picture(page, 'bounds-dark')
}

async function checkNarrow(page) {
  for (const address of ['/', '/docs/bounds.html', '/docs/rules/HttpClientInLoop.html', '/docs/architecture.html']) {
    await go(page, address)
    if (await page.locator('.diagram').count()) {
      await page.locator('.diagram svg').waitFor()
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.equal(wide, 0, `${address} fits a telephone`)
    await picture(page, `narrow${address.replaceAll('/', '-').replace('.html', '')}`)
  }
}

async function open(options) {
  const page = await (await browser.newContext(options)).newPage()
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // What a page was still loading when the next one was opened.
    if (why !== 'net::ERR_ABORTED') {
      problems.push(`${request.url()}: ${why}`)
    }
  })
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(base)) {
      problems.push(`asks elsewhere: ${request.url()}`)
    }
  })
  return page
}

async function go(page, address) {
  const answer = await page.goto(base + address, { waitUntil: 'load' })
  assert.equal(answer?.status(), 200, address)
  // Vue has taken over once it has marked the application.
  await page.waitForFunction(() => document.querySelector('#app')?.__vue_app__)
}

/** The addresses of the site's pages, but for those of sources. */
function builtPages() {
  return fs
    .readdirSync(SITE, { recursive: true })
    .filter((file) => file.endsWith('.html') && file !== '404.html' && !file.startsWith(`source${path.sep}`))
    .map((file) => '/' + file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1'))
}

/** The clients of the rows that one sees. */
function rows(page) {
  return page
    .locator('.client-table tbody tr:visible')
    .evaluateAll((rows) => rows.map((row) => row.cells[0].textContent.trim()))
}

async function picture(page, name) {
  if (pictures) {
    await page.screenshot({ path: path.join(pictures, `${name}.png`) })
  }
}
