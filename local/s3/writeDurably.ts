import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Replaces a file so that whoever reads it, even after a power cut, sees the old text or the new one. */
export async function writeDurably(path: string, temporary: string, text: string): Promise<void> {
  const file = await open(temporary, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
  await syncFolder(dirname(path))
}

/** A name in a folder is safe only when the folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
