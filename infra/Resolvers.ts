import { AppsyncFunction, FunctionRuntime, type GraphqlApi, Resolver } from 'aws-cdk-lib/aws-appsync'
import { Construct } from 'constructs'
import { fields, functions } from '../resolvers/wiring'
import { DataSources, type DataSourcesProps } from './DataSources'
import { resolverCode } from './resolverCode'

/**
 * Every field of the wiring with the code that answers it. Ids follow from the coordinate: AppSync takes one resolver a field
 * and would refuse the new one while the old one of another id is still there.
 */
export class Resolvers extends Construct {
  constructor(scope: Construct, id: string, props: DataSourcesProps) {
    super(scope, id)
    const { api } = props
    const sources = new DataSources(this, 'Sources', props)
    const steps = new Map(
      Object.entries(functions).map(([path, source]) => [path, this.step(api, path, sources.get(source))]),
    )
    for (const [coordinate, wire] of Object.entries(fields)) {
      const [typeName = '', fieldName = ''] = coordinate.split('.')
      new Resolver(this, coordinate, {
        api,
        typeName,
        fieldName,
        runtime: FunctionRuntime.JS_1_0_0,
        code: resolverCode(`${wire.feature}/${coordinate}`),
        ...('source' in wire
          ? { dataSource: sources.get(wire.source) }
          : { pipelineConfig: wire.functions.map((path) => steps.get(path)).filter((step) => step !== undefined) }),
      })
    }
  }

  private step(api: GraphqlApi, path: string, dataSource: ReturnType<DataSources['get']>) {
    return new AppsyncFunction(this, path.replace('/', '.'), {
      api,
      dataSource,
      name: path.replace('/', '_'),
      runtime: FunctionRuntime.JS_1_0_0,
      code: resolverCode(path),
    })
  }
}
