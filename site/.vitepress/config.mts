import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitepress'
import { clientTables } from './client-tables.mts'
import { copyCharts } from './charts.mts'
import { diagrams } from './diagrams.mts'
import { repositoryLinks, withIndex } from './links.mts'
import { sidebar } from './navigation.mts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#3451b2" d="M0 0h16v16H0z"/>` +
      `<path fill="none" stroke="#fff" stroke-width="2" d="M4 3v10m0-4c0-3 5-3 5 0v4m2-5 2 2"/></svg>`,
  )

/** Pages stand outside of this folder, where no search for modules would find Vue. */
const vueForPages: Plugin = {
  name: 'vue-for-pages',
  enforce: 'pre',
  // The same: what cannot be found at the start is found when a page asks for it.
  configResolved(config) {
    config.optimizeDeps.include = config.optimizeDeps.include?.filter((id) => !id.startsWith('vitepress > '))
  },
  resolveId(id, importer) {
    const outside = /^vue(\/|$)/.test(id) && importer?.split('?')[0].endsWith('.md')
    return outside ? this.resolve(id, fileURLToPath(import.meta.url), { skipSelf: true }) : null
  },
}

// The site has the addresses of the repository: links between pages hold in both as they stand.
export default defineConfig({
  title: 'httpvet',
  description: 'Finds misuse of HTTP clients in Java programs',
  lang: 'en',
  head: [['link', { rel: 'icon', href: ICON }]],
  srcDir: root,
  srcExclude: ['**/target/**', '**/node_modules/**', '**/src/**', 'site/*.md', 'language-server/**'],
  outDir: `${root}site/target/site`,
  cacheDir: `${root}site/target/cache`,
  rewrites: (page) => withIndex(page).replace(/^site\/source\//, 'source/'),
  ignoreDeadLinks: false,
  buildEnd: (site) => copyCharts(root, site.outDir),
  // Their tables need the room of the outline.
  transformPageData: (page) =>
    /^docs\/(bounds|coverage|experiments\/)/.test(page.relativePath)
      ? { frontmatter: { ...page.frontmatter, aside: false } }
      : undefined,
  markdown: {
    config(md) {
      repositoryLinks(md, root)
      clientTables(md, root)
      diagrams(md)
    },
  },
  vite: {
    plugins: [vueForPages],
    // Mermaid comes in one large piece, which only pages with a diagram load.
    build: { chunkSizeWarningLimit: 4000 },
  },
  themeConfig: {
    nav: [
      { text: 'Getting started', link: '/docs/getting-started' },
      { text: 'Rules', link: '/#what-it-finds' },
      { text: 'Clients', link: '/docs/coverage' },
      { text: 'What bounds a call', link: '/docs/bounds' },
    ],
    sidebar: sidebar(root),
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        // Sources are there to be linked to; their words would hide those of the pages.
        _render(src, env, md) {
          return env.relativePath.startsWith('source/') ? '' : md.render(src, env)
        },
      },
    },
  },
})
