type Said = [type: string, text: (found: string[]) => string]

/** graphql-js's sentences, and what AppSync says for each. */
const SENTENCES: [pattern: RegExp, said: Said][] = [
  [
    /^Cannot query field "(.+?)" on type "(.+?)"/,
    ['FieldUndefined', ([a, b]) => `Field '${a}' in type '${b}' is undefined`],
  ],
  [
    /introspection has been disabled.*field "(.+?)"/,
    ['FieldUndefined', ([a]) => `Field '${a}' in type 'Query' is undefined`],
  ],
  [/^Unknown argument "(.+?)" on/, ['UnknownArgument', ([a]) => `Unknown field argument ${a}`]],
  [
    /argument "(.+?)" of type .* is required, but it was not provided/,
    ['MissingFieldArgument', ([a]) => `Missing field argument ${a}`],
  ],
  [
    /^Field "(.+?)" of type "(.+?)" must have a selection of subfields/,
    ['SubSelectionRequired', ([a, b]) => `Sub selection required for type ${named(b)} of field ${a}`],
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)"/,
    ['SubSelectionNotAllowed', ([a, b]) => `Sub selection not allowed on leaf type ${named(b)} of field ${a}`],
  ],
  [/^Variable "\$(.+?)" is not defined/, ['UndefinedVariable', ([a]) => `Undefined variable ${a}`]],
  [/^Variable "\$(.+?)" is never used/, ['UnusedVariable', ([a]) => `Unused variable ${a}`]],
  [
    /^Variable "\$.+?" of type "(.+?)" used in position expecting type "(.+?)"/,
    ['VariableTypeMismatch', ([a, b]) => `Variable type '${a}' doesn't match expected type '${b}'`],
  ],
  [
    /^Variable "\$(.+?)" cannot be non-input type "(.+?)"/,
    ['NonInputTypeOnVariable', ([a]) => `Input variable ${a} type is not a valid input type`],
  ],
  [/^Unknown fragment "(.+?)"/, ['UndefinedFragment', ([a]) => `Undefined fragment ${a}`]],
  [/^Fragment "(.+?)" is never used/, ['UnusedFragment', ([a]) => `Unused fragment ${a}`]],
  [
    /^Fragment .*can never be of type/,
    ['InvalidFragmentType', () => 'Fragment cannot be spread here as objects of this type can never be of that type'],
  ],
  [
    /^Fragment .*cannot condition on non composite type/,
    [
      'InlineFragmentTypeConditionInvalid',
      () => 'Inline fragment type condition is invalid, must be on Object/Interface/Union',
    ],
  ],
  [/^Cannot spread fragment "(.+?)" within itself/, ['FragmentCycle', () => 'Fragment cycles not allowed']],
  [/^Unknown type "(.+?)"/, ['UnknownType', ([a]) => `Unknown type ${a}`]],
  [/^Unknown directive "@(.+?)"/, ['UnknownDirective', ([a]) => `Unknown directive ${a}`]],
  [/^Directive "@(.+?)" may not be used on/, ['MisplacedDirective', ([a]) => `Directive ${a} not allowed here`]],
  [
    /^The directive "@(.+?)" can only be used once/,
    [
      'DuplicateDirectiveName',
      ([a]) =>
        `Non repeatable directives must be uniquely named within a location. The directive '${a}' used here is not unique`,
    ],
  ],
  [/^Fields "(.+?)" conflict/, ['FieldsConflict', ([a]) => `${a}: they have differing fields or arguments`]],
  [
    /^This anonymous operation must be the only/,
    ['LoneAnonymousOperationViolation', () => 'Anonymous operation with other operations'],
  ],
  [
    /^There can be only one operation named "(.+?)"/,
    ['DuplicateOperationName', ([a]) => `There can be only one operation named '${a}'`],
  ],
  [
    /^There can be only one fragment named "(.+?)"/,
    ['DuplicateFragmentName', ([a]) => `There can be only one fragment named '${a}'`],
  ],
  [
    /^There can be only one argument named "(.+?)"/,
    ['DuplicateArgumentNames', ([a]) => `There can be only one argument named '${a}'`],
  ],
  [
    /^There can be only one variable named "\$(.+?)"/,
    ['DuplicateVariableName', ([a]) => `There can be only one variable named '${a}'`],
  ],
  [
    /must select only one top level field/,
    ['SubscriptionMultipleRootFields', () => 'Subscription operation must have exactly one root field'],
  ],
]

/** The type and the text that AppSync has for what graphql-js says, if it is one of the fixed sentences. */
export function validationSentence(message: string): [type: string, text: string] | undefined {
  for (const [pattern, [type, text]] of SENTENCES) {
    const found = pattern.exec(message)
    if (found) return [type, text(found.slice(1))]
  }
  return undefined
}

function named(type: string | undefined): string {
  return (type ?? '').replace(/[[\]!]/g, '')
}
