export async function resolverFiles(): Promise<string[]> {
  return []
}
