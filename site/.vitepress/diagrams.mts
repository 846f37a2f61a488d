import type { MarkdownRenderer } from 'vitepress'

/** Blocks of Mermaid become diagrams; without JavaScript one sees their source. */
export function diagrams(md: MarkdownRenderer): void {
  const fence = md.renderer.rules.fence!
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]
    return token.info.trim() === 'mermaid'
      ? `<MermaidDiagram source="${encodeURIComponent(token.content)}" />\n`
      : fence(tokens, index, options, env, self)
  }
}
