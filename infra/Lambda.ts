import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

interface LambdaProps {
  /** The folder under functions/. */
  handler: string
  description: string
  environment?: Record<string, string>
  memoryMb?: number
  timeout?: Duration
}

/** A function of ours: its bundle, a log that is kept for two weeks, and a role that may write to that log and nothing else. */
export class Lambda extends Function {
  /** What it may do. */
  readonly executionRole: Role

  constructor(scope: Construct, id: string, props: LambdaProps) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.TWO_WEEKS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    super(scope, id, {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.X86_64,
      code: Code.fromAsset(`build/functions/${props.handler}`),
      handler: 'index.handler',
      memorySize: props.memoryMb ?? 256,
      timeout: props.timeout ?? Duration.seconds(10),
      environment: props.environment,
      logGroup,
      role,
    })
    this.executionRole = role
  }

  /** Lets the function do just this. */
  may(actions: string[], ...resources: string[]): void {
    this.executionRole.addToPolicy(new PolicyStatement({ actions, resources }))
  }
}
