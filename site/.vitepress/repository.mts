import fs from 'node:fs'
import path from 'node:path'

/** The pages of the site: Markdown at the top, in `docs` and beside a module, by path. */
export function pages(root: string): string[] {
  const top = entries(root, '.').filter((entry) => !entry.isDirectory())
  const beside = entries(root, '.')
    .filter((entry) => entry.isDirectory() && entry.name !== 'site')
    .map((entry) => `${entry.name}/README.md`)
    .filter((file) => fs.existsSync(path.join(root, file)))
  return [...top.map((entry) => entry.name), ...beside, ...below(root, 'docs')]
    .filter((file) => file.endsWith('.md'))
    .sort()
}

/** The files below a folder, by path, in a fixed order. */
export function below(root: string, folder: string): string[] {
  return entries(root, folder).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? below(root, file) : [file]
  })
}

export function read(root: string, file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8')
}

/** A page's title, without marks. */
export function title(root: string, page: string): string {
  const heading = /^# (.+)$/m.exec(read(root, page))
  if (!heading) {
    throw new Error(`${page} has no title`)
  }
  return heading[1].replaceAll('`', '')
}

function entries(root: string, folder: string): fs.Dirent[] {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
