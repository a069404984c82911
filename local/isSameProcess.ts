import { describeProcess } from './describeProcess'

/** Whether a process that was described then still runs. Its number alone may have gone to another one. */
export function isSameProcess(description: string): boolean {
  const processId = Number(description.split(' ')[0])
  return isRunning(processId) && describeProcess(processId) === description
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    // It runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
