import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import ClientTable from './ClientTable.vue'
import MermaidDiagram from './MermaidDiagram.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('ClientTable', ClientTable)
    app.component('MermaidDiagram', MermaidDiagram)
  },
} satisfies Theme
