import { AssemblyError } from '../assembly/AssemblyError'
import { createServiceGrants } from '../iam/createServiceGrants'
import { findFunction } from '../lambda/findFunction'
import { Properties } from '../Properties'
import type { Assembly, Iam, Json, Resource } from '../services'
import type { Schedule } from './Schedule'
import { parseSchedule } from './parseSchedule'
import { scheduledEvent } from './scheduledEvent'

/** The schedules of an assembly that run a function: of EventBridge's rules and of its scheduler. */
export function readSchedules(assembly: Assembly, iam: Iam): Schedule[] {
  const rules = assembly
    .byType('AWS::Events::Rule')
    .filter((rule) => rule.properties['ScheduleExpression'] !== undefined)
  const schedules = assembly.byType('AWS::Scheduler::Schedule')
  return [
    ...rules.filter(isOn).flatMap((rule) => schedulesOfRule(assembly, rule)),
    ...schedules.filter(isOn).map((schedule) => scheduleOf(assembly, iam, schedule)),
  ]
}

function isOn(resource: Resource): boolean {
  return resource.properties['State'] !== 'DISABLED'
}

function schedulesOfRule(assembly: Assembly, rule: Resource): Schedule[] {
  const properties = new Properties(rule.properties)
  const grants = createServiceGrants(assembly)
  const ruleArn = assembly.attribute(rule, 'Arn')
  return properties.each('Targets').map((target, index) => {
    const functionArn = functionOf(assembly, rule, target.text('Arn'))
    if (!grants('events.amazonaws.com', 'lambda:InvokeFunction', functionArn, ruleArn)) {
      throw new AssemblyError(
        `The rule ${rule.logicalId} of stack ${rule.stack} may not run ${functionArn}: add a permission for events.amazonaws.com.`,
      )
    }
    const input = inputOf(target.text('Input'))
    return {
      id: `${rule.physicalId}/${target.text('Id') ?? index}`,
      functionArn,
      eventAt: (time) => input ?? scheduledEvent(ruleArn, time),
      isDue: parseSchedule(properties.text('ScheduleExpression') ?? ''),
    }
  })
}

function scheduleOf(assembly: Assembly, iam: Iam, schedule: Resource): Schedule {
  const properties = new Properties(schedule.properties)
  const target = properties.within('Target')
  const functionArn = functionOf(assembly, schedule, target.text('Arn'))
  iam.authorise(iam.roleOf(target.text('RoleArn') ?? ''), 'lambda:InvokeFunction', functionArn)
  const input = inputOf(target.text('Input')) ?? {}
  return {
    id: schedule.physicalId,
    functionArn,
    eventAt: () => input,
    isDue: parseSchedule(properties.text('ScheduleExpression') ?? '', properties.text('ScheduleExpressionTimezone')),
  }
}

function functionOf(assembly: Assembly, resource: Resource, arn = ''): string {
  const found = findFunction(assembly, arn)
  if (found !== undefined) return assembly.attribute(found, 'Arn')
  throw new AssemblyError(
    `${resource.logicalId} of stack ${resource.stack} starts ${arn}: only functions are started by the clock on this machine.`,
  )
}

function inputOf(text: string | undefined): Json | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as Json)
}
