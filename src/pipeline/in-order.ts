/**
 * Does tasks, several at a time, and hands over their results in the order of the tasks. No task is begun that is
 * more than `ahead` before the result that is handed over, so that however slow the taker is, no more results wait.
 *
 * The first error, of a task or of the taker, ends it all; tasks under way then are waited for.
 *
 * ```ts
 * await inOrder(pieces, piece => work(piece), 4, result => write(result))
 * ```
 */
export async function inOrder<Task, Result>(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  work: (task: Task) => Promise<Result>,
  ahead: number,
  take: (result: Result) => Promise<void>,
): Promise<void> {
  const waiting: Promise<Result>[] = []
  try {
    for await (const task of tasks) {
      const result = work(task)
      // An error is met when its turn comes; until then it is not to count as unhandled.
      result.catch(() => undefined)
      waiting.push(result)
      if (waiting.length >= ahead) await take(await waiting.shift()!)
    }
    while (waiting.length > 0) await take(await waiting.shift()!)
  } finally {
    await Promise.allSettled(waiting)
  }
}
