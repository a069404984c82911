import { sandboxConsole } from './console'
import { deepFreeze } from './deepFreeze'
import { dynamodbModule } from './dynamodb/module'
import { extensions } from './extensions'
import type { Handlers } from './Kernel'
import { runtime } from './runtime'
import { takeThousand } from './takeThousand'
import { util } from './util/util'

const MODULES: Record<string, unknown> = {
  '@aws-appsync/utils': { util, extensions, runtime },
  '@aws-appsync/utils/dynamodb': { ...dynamodbModule, default: dynamodbModule },
}
for (const name of Object.keys(MODULES)) deepFreeze(MODULES[name])

/** Globals are passed as parameters: looking one up in a context is slow. */
const GLOBALS = {
  Object,
  Array,
  String,
  Number,
  Boolean,
  Math,
  JSON,
  Date,
  util,
  extensions,
  runtime,
  console: sandboxConsole,
}

type Factory = (globals: typeof GLOBALS, modules: typeof MODULES, take: typeof takeThousand) => Handlers

/** Evaluates the function that a module has been made into: its handlers. */
export function load(factory: unknown): Handlers {
  return (factory as Factory)(GLOBALS, MODULES, takeThousand)
}
