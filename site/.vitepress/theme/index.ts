import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import ClientTable from './ClientTable.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('ClientTable', ClientTable)
  },
} satisfies Theme
