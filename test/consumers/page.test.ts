import { type Browser, chromium, type Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { project } from './project.ts'

const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A record</title><link rel="icon" href="data:,"></head>
  <body><pre></pre><script type="module" src="/main.ts"></script></body>
</html>
`

const script = `
import { type Person, toTurtle, validate } from 'chancery'

const label = new URLSearchParams(location.search).get('label')
const person = { id: 'person/beria', type: 'Person', ...(label && { prefLabel: { en: label } }) } as Person
const result = await validate([person])
const text = result.ok ? toTurtle([person]) : result.issues.map(({ code, path }) => code + ' ' + path).join('\\n')
document.querySelector('pre')!.textContent = text
document.body.dataset.done = String(result.ok)
`

describe('A page made with Vite', () => {
  let server: PreviewServer
  let browser: Browser
  let page: Page
  let address: string
  /** What went wrong in the page, and what it fetched from elsewhere. */
  const faults: string[] = []

  beforeAll(async () => {
    const root = await project({ 'index.html': html, 'main.ts': script })
    const common = { root, configFile: false, logLevel: 'error' } as const
    await build({ ...common, build: { target: 'es2022' } })
    server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } })
    address = server.resolvedUrls!.local[0]!
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 30_000 })
    page = await browser.newPage()
    page.on('pageerror', error => faults.push(error.message))
    page.on('console', message => faults.push(message.text()))
    page.on('request', request => {
      const url = request.url()
      if (!url.startsWith(address) && !url.startsWith('data:')) faults.push(`asked for ${url}`)
    })
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function shown(query: string): Promise<readonly [string | undefined, string | null]> {
    await page.goto(address + query)
    await page.waitForSelector('[data-done]', { timeout: 20_000 })
    const done = await page.getAttribute('body', 'data-done')
    return [done ?? undefined, await page.textContent('pre')]
  }

  it('builds a record, checks it, and shows its Turtle', async () => {
    expect(await shown('?label=Beria')).toEqual([
      'true',
      `\
@base <https://w3id.org/chancery/id/> .
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<person/beria>
  a ch:Person ;
  skos:prefLabel "Beria"@en .
`,
    ])
    expect(faults).toEqual([])
  })

  it('shows what is wrong with a record that lacks something', async () => {
    expect(await shown('')).toEqual(['false', 'min-count http://www.w3.org/2004/02/skos/core#prefLabel'])
    expect(faults).toEqual([])
  })
})
