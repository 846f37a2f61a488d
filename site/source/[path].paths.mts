import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { below, read } from '../.vitepress/repository.mts'
import { linkedSources } from '../.vitepress/links.mts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** In characters; of a folder with more, the page has the names. */
const LIMIT = 200_000

/** One page for each file and folder that pages link to. */
export default {
  paths: () => linkedSources(root).map((file) => ({ params: { path: file }, content: show(file) })),
}

function show(file: string): string {
  const head = `# ${path.basename(file)}\n\n\`${file}\`\n\n`
  if (!fs.statSync(path.join(root, file)).isDirectory()) {
    return head + code(file)
  }
  const files = below(root, file)
  const size = files.reduce((sum, each) => sum + read(root, each).length, 0)
  if (size > LIMIT) {
    return head + files.map((each) => `- \`${path.posix.relative(file, each)}\`\n`).join('')
  }
  return head + files.map((each) => `## ${path.basename(each)}\n\n${code(each)}`).join('\n')
}

function code(file: string): string {
  const language = { '.java': 'java', '.json': 'json' }[path.extname(file)] ?? 'txt'
  return `~~~~~~${language}\n${read(root, file).trimEnd()}\n~~~~~~\n`
}
