import type { MarkdownRenderer } from 'vitepress'
import { read } from './repository.mts'

/** Below that many rows one sees all at once. */
const ROWS = 8

/** Puts a choice of the client above each long table whose first column is the client. */
export function clientTables(md: MarkdownRenderer, root: string): void {
  const names = JSON.stringify(clientNames(root)).replaceAll("'", '&#39;')
  md.core.ruler.push('client-tables', (state) => {
    const tokens = state.tokens
    for (let i = tokens.length - 1; i >= 0; i--) {
      // The first cell stands behind table, head, row and cell.
      if (tokens[i].type !== 'table_open' || tokens[i + 4].content !== 'client') {
        continue
      }
      const end = tokens.findIndex((token, at) => at > i && token.type === 'table_close')
      const rows = tokens.slice(i, end).filter((token) => token.type === 'tr_open').length - 1
      if (rows < ROWS) {
        continue
      }
      const open = new state.Token('html_block', '', 0)
      open.content = `<ClientTable :names='${names}'>\n`
      const close = new state.Token('html_block', '', 0)
      close.content = '</ClientTable>\n'
      tokens.splice(end + 1, 0, close)
      tokens.splice(i, 0, open)
    }
  })
}

/** The samples' short names of clients, and what they are short for. */
function clientNames(root: string): Record<string, string> {
  const lines = read(root, 'testkit/src/test/resources/coverage.txt').matchAll(/^([a-z]\w*) is (.+)$/gm)
  return Object.fromEntries([...lines].map(([, short, name]) => [short, name]))
}
