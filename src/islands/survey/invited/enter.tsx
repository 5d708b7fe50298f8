export async function enter(...x: unknown[]) { return x as never }
