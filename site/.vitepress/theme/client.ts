import { ref } from 'vue'

const PARAMETER = 'client'

/** The client whose rows all tables show, or empty: also in the address, to be linked to. */
export const client = ref('')

export function clientOf(row: HTMLTableRowElement): string {
  return row.cells[0].textContent?.trim() ?? ''
}

export function readAddress() {
  client.value = new URL(location.href).searchParams.get(PARAMETER) ?? ''
}

export function writeAddress() {
  const address = new URL(location.href)
  if (client.value) {
    address.searchParams.set(PARAMETER, client.value)
  } else {
    address.searchParams.delete(PARAMETER)
  }
  history.replaceState(history.state, '', address)
}
