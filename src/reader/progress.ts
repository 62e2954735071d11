/** Whoever watches the reading of texts, so that a file that brings the process down can be named (trust.md G28). */
type Watcher = (file: string) => void;
let watcher: Watcher | undefined;

/** @param watch is told of each file, as messages show it, before it is read */
export function watchReading(watch: Watcher): void {
  watcher = watch;
}

/** Says that a file will be read now. */
export function announce(file: string): void {
  watcher?.(file);
}
