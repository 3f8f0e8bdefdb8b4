import { checkRows } from './check-rows.ts'
import { localTarget, outsideTarget, type Target } from './target.ts'

const { CONFORMANCE_ENV: env, CONFORMANCE_SECRET_ID: secretId, CONFORMANCE_SECRET_KEY: secretKey, CONFORMANCE_ENDPOINT: endpoint } = process.env

/** Without credentials the way from outside leads to a cloud on this machine. */
async function outside(): Promise<Target> {
  if (env && secretId && secretKey) return outsideTarget({ env, secretId, secretKey, endpoint })
  const { cloud, stop } = await localTarget()
  // Or the SDK looks for the metadata service of a host that it is not on.
  process.env.TENCENTCLOUD_RUNENV = 'SCF'
  Object.assign(process.env, { TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'local-dev' })
  const target = await outsideTarget({ env: 'local-dev', secretId: 'local', secretKey: 'local', endpoint: `${cloud.url}/admin` })
  return { ...target, stop }
}

checkRows(outside, { isOutside: true })
