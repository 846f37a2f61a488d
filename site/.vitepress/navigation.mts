import type { DefaultTheme } from 'vitepress'
import { pages, read, title } from './repository.mts'

type Item = DefaultTheme.SidebarItem

/** Where a page stands that neither its folder nor a list in another page tells; what is not here is under "More". */
const GROUPS: Record<string, string[]> = {
  'Ways in': ['command-line', 'maven-plugin', 'compiler-plugin', 'editors', 'ci'],
  'Adopt it': ['configuration', 'configuration-files', 'baseline', 'models', 'across-files', 'socket-budget'],
  Evidence: ['precision', 'comparison', 'README@samples', 'README@real-input', 'README@benchmarks'],
  'How it works': ['architecture', 'background', 'CONTRIBUTING@', 'README@examples', 'CHANGELOG@'],
}

/** The navigation, from the files that are there: a new page needs no line here. */
export function sidebar(root: string): Item[] {
  const all = pages(root)
  const used = new Set(['README.md'])
  const item = (file: string): Item => {
    used.add(file)
    return { text: title(root, file), link: address(file) }
  }
  const grouped = (group: string) => GROUPS[group].map(file).filter((page) => all.includes(page)).map(item)
  const folder = (name: string, order: string[] = []) => {
    const own = all.filter((page) => page.startsWith(`docs/${name}/`) && !page.endsWith('README.md'))
    const listed = order.filter((page) => own.includes(page))
    return [...listed, ...own.filter((page) => !listed.includes(page))].map(item)
  }
  const readme = linked(root, 'README.md', '')
  const start = item('docs/getting-started.md')
  const groups: Item[] = [
    { text: 'Start', items: [{ text: 'Overview', link: '/' }, { ...start, items: sections(root), collapsed: true }] },
    { text: 'Ways in', items: grouped('Ways in') },
    { text: 'Rules', items: folder('rules', readme) },
    { text: 'Adopt it', items: grouped('Adopt it') },
    { text: 'Clients', collapsed: true, items: [...['docs/coverage.md', 'docs/bounds.md'].map(item), ...folder('clients', readme)] },
    { text: 'Evidence', items: [...grouped('Evidence'), { ...item('docs/experiments/README.md'), collapsed: true, items: folder('experiments') }] },
    { text: 'How it works', items: grouped('How it works') },
  ]
  const more = all.filter((page) => !used.has(page)).map(item)
  return more.length === 0 ? groups : [...groups, { text: 'More', items: more }]
}

/** The ways in, as the headings of the page that compares them. */
function sections(root: string): Item[] {
  const page = read(root, 'docs/getting-started.md')
  const links = [...page.matchAll(/^\| \[(.+?)\]\((#.+?)\) \|/gm)]
  return links.map(([, text, anchor]) => ({ text: capital(text), link: `/docs/getting-started${anchor}` }))
}

/** The pages that a page links to, in its order. */
function linked(root: string, page: string, base: string): string[] {
  return [...read(root, page).matchAll(/\]\(([^)#]+\.md)/g)].map(([, to]) => base + to)
}

function file(name: string): string {
  const [base, folder] = name.split('@')
  return `${folder ?? 'docs'}/${base}.md`.replace(/^\//, '')
}

function address(file: string): string {
  return '/' + file.replace(/\.md$/, '').replace(/(^|\/)README$/, '$1')
}

function capital(text: string): string {
  return text[0].toUpperCase() + text.slice(1)
}
