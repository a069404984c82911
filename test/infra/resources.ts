import type { Template } from './templatesOf'

/** The resources of one type. */
export function resources(template: Template, type: string) {
  return Object.values(template.Resources).filter((resource) => resource.Type === type)
}
