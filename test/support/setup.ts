import { afterAll } from 'vitest'
import { stopCloud } from './cloud'

afterAll(stopCloud)
