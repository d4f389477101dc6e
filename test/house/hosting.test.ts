import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FOREVER, headersOf, REVALIDATED, securityHeaders } from '../../scripts/house/hostHeaders'

const sample = (file: string) => readFileSync(`scripts/hosting/${file}`, 'utf8')
const samples = {
  'nginx.conf': /^\s*add_header ([\w-]+) "(.+)" always;$/gm,
  'apache.htaccess': /^ {2}Header always set ([\w-]+) "(.+)"$/gm,
  _headers: /^ {2}([\w-]+): (.+)$/gm,
}

describe.each(Object.entries(samples))('the sample %s', (file, line) => {
  const text = sample(file)
  const said = new Map(
    [...text.matchAll(line)].map(([, name, value]): [string, string] => [name ?? '', value ?? '']),
  )

  it('sends the very headers of the built page, its content policy among them', () => {
    for (const [name, value] of Object.entries(securityHeaders())) expect(said.get(name), name).toBe(value)
  })
  it('keeps files of assets for good', () => {
    expect(text).toMatch(new RegExp(`/assets/[\\s\\S]{0,90}${FOREVER}`))
  })
  it('lets other pages read the data and the feeds', () => {
    expect(text).toMatch(/\bdata\b[\s\S]{0,90}\bfil\b[\s\S]{0,90}\*/)
  })
})

describe('tiles of communes', () => {
  it('have a type that each host is told to compress', () => {
    const type = 'application/vnd.mapbox-vector-tile'
    expect(sample('nginx.conf')).toMatch(new RegExp(`gzip_types [^;]*${type};`))
    expect(sample('nginx.conf')).toMatch(new RegExp(`${type} +pbf;`))
    expect(sample('apache.htaccess')).toMatch(new RegExp(`AddType ${type} \\.pbf`))
    expect(sample('apache.htaccess')).toMatch(new RegExp(`DEFLATE [^\\n]*${type}`))
    expect(sample('_headers')).toMatch(/\/tiles\/\*\n {2}Content-Type: application\/x-protobuf/)
  })
})

describe('the headers of a file', () => {
  it('keep it for good only where its name changes with its content', () => {
    expect(headersOf('assets/index-abc.js')['Cache-Control']).toBe(FOREVER)
    for (const path of ['', 'index.html', 'sw.js', 'data/values/apl.json', 'manifest.webmanifest'])
      expect(headersOf(path)['Cache-Control'], path).toBe(REVALIDATED)
    for (const open of ['data/values/apl.json', 'fil/bassin/63003.xml'])
      expect(headersOf(open)['Access-Control-Allow-Origin']).toBe('*')
    expect(headersOf('index.html')).not.toHaveProperty('Access-Control-Allow-Origin')
  })
  it('allow to be embedded by secure sites, which only a header can say', () => {
    expect(securityHeaders()['Content-Security-Policy']).toMatch(/; frame-ancestors 'self' https:$/)
  })
})

it('asks little of other sites’ pages: their loader is 5 kB at most, and names no other site', () => {
  const loader = readFileSync('public/embed.js', 'utf8')
  expect(Buffer.byteLength(loader)).toBeLessThanOrEqual(5000)
  expect(loader).not.toMatch(/https?:|localStorage|cookie|fetch|XMLHttp/)
})
