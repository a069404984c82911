import { Properties } from '../Properties'
import type { Assembly, Resource } from '../services'
import type { ClientSettings } from './ClientSettings'

const UNIT_SECONDS: Record<string, number> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }
const FLOWS_UNLESS_SAID = ['ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']

/** Reads an `AWS::Cognito::UserPoolClient`, with Cognito's own defaults. */
export function readClientSettings(resource: Resource, assembly: Pick<Assembly, 'attribute'>): ClientSettings {
  const client = new Properties(resource.properties)
  const units = client.within('TokenValidityUnits')
  const lifetime = (token: string, usual: number, usualUnit: string) =>
    (client.number(`${token}Validity`) ?? usual) * (UNIT_SECONDS[units.text(token) ?? usualUnit] ?? 1)
  const flows = client.texts('ExplicitAuthFlows')
  const readable = client.texts('ReadAttributes')
  const writable = client.texts('WriteAttributes')
  return {
    id: resource.physicalId,
    ...(client.flag('GenerateSecret') && { secret: assembly.attribute(resource, 'ClientSecret') }),
    flows: flows.length > 0 ? flows : FLOWS_UNLESS_SAID,
    hidesUnknownUsers: client.text('PreventUserExistenceErrors') === 'ENABLED',
    accessSeconds: lifetime('AccessToken', 1, 'hours'),
    idSeconds: lifetime('IdToken', 1, 'hours'),
    refreshSeconds: lifetime('RefreshToken', 30, 'days'),
    ...(readable.length > 0 && { readable }),
    ...(writable.length > 0 && { writable }),
  }
}
