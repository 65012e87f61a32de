// Reads the text on standard input; prints by how many bytes the process grew at most. Runs as a process of its own, so that
// nothing else counts.
import { readFileSync } from 'node:fs'
import { readDirective } from '../../server/extract/index.ts'

const text = readFileSync(0, 'utf8')
globalThis.gc?.()
const before = process.memoryUsage.rss()
const { tasks } = readDirective({ name: 'memory', text })
// In kilobytes, of the whole life of the process: its start is small next to the reading.
const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ tasks: tasks.length, grown: peak - before }))
