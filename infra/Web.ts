import { Duration, Validations } from 'aws-cdk-lib'
import {
  CachePolicy,
  Distribution,
  Function,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge'
import { contentSecurityPolicy } from './contentSecurityPolicy'
import { PrivateBucket } from './PrivateBucket'
import { spaFallback } from './spaFallback'

interface WebProps {
  images: IBucket
  /** Addresses that a page may connect to, beside its own. */
  connections: string[]
}

/** The address that people type: the client, and under /img/ the pictures, from the edge and over TLS alone. */
export class Web extends Construct {
  readonly bucket: Bucket
  readonly url: string

  constructor(scope: Construct, id: string, props: WebProps) {
    super(scope, id)
    this.bucket = new PrivateBucket(this, 'Bucket', { keep: false })
    const behaviour = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: this.headers(props.connections),
      compress: true,
    }
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Exchequer',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        ...behaviour,
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
        functionAssociations: [{ function: this.fallback(), eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: { '/img/*': { ...behaviour, origin: imagesOrigin(this, props.images) } },
    })
    this.url = `https://${distribution.domainName}`
    Validations.of(distribution).acknowledge({
      id: 'Annotation::@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
      reason: 'ImageStore has the statement.',
    })
    acknowledge(distribution, {
      CFR1: 'Students travel: no country is shut out.',
      CFR2: 'What it serves is static and public; a firewall would be the dearest part of the system.',
      CFR3: 'No record is kept of who looked at what.',
      CFR4: "The distribution answers on CloudFront's own name, whose certificate fixes the protocol; viewers get TLS 1.2 or newer.",
    })
  }

  private fallback() {
    return new Function(this, 'SpaFallback', {
      comment: 'Pages of the client are index.html',
      code: FunctionCode.fromInline(spaFallback),
      runtime: FunctionRuntime.JS_2_0,
    })
  }

  private headers(connections: string[]) {
    return new ResponseHeadersPolicy(this, 'Headers', {
      comment: 'Security headers of the client',
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(connections), override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()', override: true },
          { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
        ],
      },
    })
  }
}

/** By name, so that CDK leaves the bucket's policy alone: it stands beside the bucket, in the other stack. */
function imagesOrigin(scope: Construct, images: IBucket) {
  const named = Bucket.fromBucketAttributes(scope, 'Images', {
    bucketName: images.bucketName,
    region: images.stack.region,
  })
  return S3BucketOrigin.withOriginAccessControl(named)
}
