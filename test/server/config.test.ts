import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { LIMITS } from '../../server/graphql/limits.ts'

test('needs nothing: the embedded store on this machine only', () => {
  expect(readConfig({}, '/home/me')).toEqual({
    access: { host: '127.0.0.1', token: undefined, readToken: undefined, hosts: [] },
    origins: [],
    limits: LIMITS,
    introspection: true,
    logLevel: 'info',
    port: 4000,
    store: { neo4j: undefined, dataFolder: '/home/me/data' },
  })
})

test('an empty variable is one that is not set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', HOST: '' }, '/x')).toEqual(readConfig({}, '/x'))
})

test('limits, and how many requests others may send', () => {
  expect(readConfig({ CHIDAO_MAX_COST: '5', CHIDAO_TIMEOUT: '7' }, '/x').limits).toEqual({
    ...LIMITS,
    cost: 5,
    seconds: 7,
  })
  expect(readConfig({ HOST: '0.0.0.0' }, '/x').limits.rate).toBe(600)
  expect(readConfig({ HOST: '0.0.0.0', CHIDAO_RATE: '0' }, '/x').limits.rate).toBe(0)
})

test('NEO4J_URI switches to Neo4j', () => {
  expect(readConfig({ NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'p' }, '/x').store.neo4j).toEqual({
    uri: 'neo4j+s://graph.example:7687',
    user: 'neo4j',
    password: 'p',
    database: 'neo4j',
  })
})

test('traces go to the address of their own, else below the one for all signals', () => {
  const all = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/' }
  expect(readConfig({}, '/x').traces).toBeUndefined()
  expect(readConfig(all, '/x').traces).toBe('http://127.0.0.1:4318/v1/traces')
  const own = { ...all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector.example/own' }
  expect(readConfig(own, '/x').traces).toBe('https://collector.example/own')
  expect(() => readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, '/x')).toThrow(
    'OTEL_EXPORTER_OTLP_ENDPOINT=localhost:4318 must be an address like http://127.0.0.1:4318.',
  )
})

test('all faults are told together, and no secret', () => {
  const faults = (): unknown =>
    readConfig({ PORT: 'eighty', NEO4J_URI: 'https://u:secret@h', NEO4J_PASSWORD: 'hidden' }, '/x')
  expect(faults).toThrow(
    /PORT=eighty must be a whole number, 0 to 65535[\s\S]*NEO4J_URI must look like neo4j:\/\/host:7687/,
  )
  expect(faults).not.toThrow(/secret|hidden/)
})

test('a fault of one variable does not hide that two do not fit together', () => {
  expect(() => readConfig({ PORT: 'x', NEO4J_URI: 'bolt://localhost' }, '/x')).toThrow(
    /PORT=x must be[\s\S]*NEO4J_PASSWORD must be set when NEO4J_URI is/,
  )
})

test('nothing can change it afterwards', () => {
  const config = readConfig({ NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'p' }, '/x')
  for (const part of [config, config.access, config.store, config.store.neo4j]) expect(Object.isFrozen(part)).toBe(true)
})

test('blanks alone are no value: PORT=" " is no request for any free port', () => {
  expect(readConfig({ PORT: ' ', HOST: ' ', CHIDAO_DATA: ' ' }, '/x')).toEqual(readConfig({}, '/x'))
})

test.each([
  [{ PORT: '70000' }, /PORT=70000 must be a whole number, 0 to 65535/],
  [{ PORT: '4.5' }, /PORT=4.5 must be a whole number, 0 to 65535/],
  [{ PORT: '0x10' }, /PORT=0x10 must be a whole number, 0 to 65535/],
  [
    { CHIDAO_MAX_DEPTH: '0', CHIDAO_RATE: 'x' },
    /CHIDAO_MAX_DEPTH=0 must be 1 or more[\s\S]*CHIDAO_RATE=x must be a whole/,
  ],
  [{ CHIDAO_INTROSPECTION: 'no' }, /CHIDAO_INTROSPECTION=no must be on or off/],
  [{ CHIDAO_LOG: 'loud' }, /CHIDAO_LOG=loud must be one of debug, info/],
  [{ CHIDAO_TOKEN: 'short' }, /^CHIDAO_TOKEN must have 16 or more/],
  [{ CHIDAO_TOKEN: 'k'.repeat(16), CHIDAO_READ_TOKEN: 'k'.repeat(16) }, /CHIDAO_READ_TOKEN must be another/],
  [{ CHIDAO_CORS_ORIGINS: 'example.org' }, /CHIDAO_CORS_ORIGINS=example.org must be origins like/],
  [{ CHIDAO_HOSTS: 'a.example, https://b.example' }, /CHIDAO_HOSTS=.* must be names of hosts/],
  [{ NEO4J_URI: 'bolt://localhost' }, /NEO4J_PASSWORD must be set when NEO4J_URI is/],
])('%j', (environment, message) => {
  expect(() => readConfig(environment, '/x')).toThrow(message)
})
