// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { keepHeadTrue } from '@/trueHead'

const routes = ['/a', '/b'].map((path) => ({ path, component: { render: () => null } }))
const canonical = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href

async function opened(language: 'fr' | 'en') {
  const router = createRouter({ history: createMemoryHistory(), routes })
  keepHeadTrue(router, language)
  await router.push('/a')
  return router
}

beforeEach(() => {
  history.replaceState(null, '', '/a/')
  document.head.innerHTML = `
    <link rel="canonical" href="https://soins.example/soins/a/">
    <link rel="alternate" hreflang="fr" href="https://soins.example/soins/a/">
    <link rel="alternate" hreflang="en" href="https://soins.example/soins/en/a/">
    <link rel="alternate" type="application/atom+xml" href="https://soins.example/soins/fil/a.atom">
    <meta property="og:url" content="https://soins.example/soins/a/">`
})

it('the view in English is the page written in English', async () => {
  await opened('en')
  expect(canonical()).toBe('https://soins.example/soins/en/a/')
})

it('a page that no file is of, shown in that of another, has no address but the bar’s', async () => {
  history.replaceState(null, '', '/territoire/commune/63003/')
  await opened('en')
  expect(canonical()).toBeUndefined()
})

it('another query is the same page; another page is not the one whose file was read', async () => {
  const router = await opened('fr')
  await router.push('/a?annee=2023')
  expect(canonical()).toBe('https://soins.example/soins/a/')
  await router.push('/b')
  expect(canonical()).toBeUndefined()
  expect(document.querySelectorAll('[hreflang], [property="og:url"]')).toHaveLength(0)
  expect(document.querySelectorAll('[type="application/atom+xml"]')).toHaveLength(1)
})
