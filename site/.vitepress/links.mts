import fs from 'node:fs'
import path from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { pages, read } from './repository.mts'

const LINK = /\]\(([^)\s#]+)(#[^)\s]*)?\)/g
const PICTURE = /\.(svg|png)$/

/** `README.md` is the page of its folder. */
export function withIndex(page: string): string {
  return page.replace(/(^|\/)README\.md$/, '$1index.md')
}

/** The files and folders, other than pages and pictures, that pages link to: the site shows them, too. */
export function linkedSources(root: string): string[] {
  const sources = new Set<string>()
  for (const page of pages(root)) {
    for (const [, link] of read(root, page).matchAll(LINK)) {
      const file = target(page, link)
      if (file && isSource(root, file)) {
        sources.add(file)
      }
    }
  }
  return [...sources].sort()
}

/** Lets links in Markdown lead to where the site has what they mean. */
export function repositoryLinks(md: MarkdownRenderer, root: string): void {
  const site = new Set(pages(root))
  md.core.ruler.push('repository-links', (state) => {
    const page: string = state.env.relativePath ?? ''
    for (const link of state.tokens.flatMap((token) => token.children ?? [])) {
      const href = link.type === 'link_open' ? link.attrGet('href') : null
      const [, name, anchor] = /^([^#]*)(#.*)?$/.exec(href ?? '') ?? []
      const file = name ? target(page, name) : undefined
      if (!file) {
        continue
      }
      if (site.has(file)) {
        link.attrSet('href', '/' + withIndex(file) + (anchor ?? ''))
      } else if (isSource(root, file)) {
        link.attrSet('href', `/source/${file}.md`)
      }
    }
  })
}

function isSource(root: string, file: string): boolean {
  return !/\.md$/.test(file) && !PICTURE.test(file) && fs.existsSync(path.join(root, file))
}

function target(page: string, link: string): string | undefined {
  if (/^[a-z]+:/.test(link)) {
    return undefined
  }
  return path.posix.join(path.posix.dirname(page), link).replace(/\/$/, '')
}
