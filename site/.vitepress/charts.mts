import fs from 'node:fs'

/** Charts that pages link to without showing them; VitePress takes only what a page shows. */
export function copyCharts(root: string, to: string): void {
  fs.cpSync(`${root}/docs/evidence`, `${to}/docs/evidence`, { recursive: true })
}
