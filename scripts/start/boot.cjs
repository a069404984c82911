'use strict'

// The SDK has no news for who only looks around: package.json says which Node is meant.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

// TypeScript from here on: tsx translates it as it is loaded.
import('tsx').then(() => import('./main.ts'))
