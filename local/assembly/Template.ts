import type { Json, JsonObject } from '../services'

/** The parts of a CloudFormation template that a machine needs in order to run it. */
export interface Template {
  Parameters?: Record<string, { Type: string; Default?: Json }>
  Mappings?: Record<string, Record<string, JsonObject>>
  Conditions?: Record<string, Json>
  Resources: Record<string, TemplateResource>
  Outputs?: Record<string, { Value: Json; Condition?: string; Export?: { Name: Json } }>
}

/** A resource as a template has it, before anything in it is resolved. */
export interface TemplateResource {
  Type: string
  Condition?: string
  Properties?: JsonObject
  Metadata?: JsonObject
}
