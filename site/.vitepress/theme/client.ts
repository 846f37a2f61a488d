import { ref, watch } from 'vue'

const PARAMETER = 'client'

/** The client whose rows all tables show, or empty: also in the address, to be linked to. */
export const client = ref('')

export function clientOf(row: HTMLTableRowElement): string {
  return row.cells[0].textContent?.trim() ?? ''
}

if (!import.meta.env.SSR) {
  client.value = new URL(location.href).searchParams.get(PARAMETER) ?? ''
  watch(client, (name) => {
    const address = new URL(location.href)
    if (name) {
      address.searchParams.set(PARAMETER, name)
    } else {
      address.searchParams.delete(PARAMETER)
    }
    history.replaceState(history.state, '', address)
  })
}
