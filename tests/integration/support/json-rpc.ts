import { spawn } from 'node:child_process';
import { getEnvironment } from './run.ts';

/** What the other side asks for, and tells. The answer of a handler goes back to it. */
export type Handler = (method: string, params: unknown) => unknown;

/** A program that speaks JSON-RPC over its standard input and output, as language servers do. */
export interface Connection {
  /** Asks. Fails with the error of the other side, and when no answer comes within the limit. */
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  stop(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const LONGEST_ANSWER = 60_000;
const HEADER = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/;

/** Starts the program. */
export function connect(command: string, args: readonly string[], cwd: string, handler: Handler): Connection {
  const child = spawn(command, args, { cwd, env: getEnvironment(), stdio: 'pipe' });
  const open = new Map<number, (message: Message) => void>();
  let received = Buffer.alloc(0);
  let complaint = '';
  let last = 0;

  const send = (message: Message): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  const take = (message: Message): void => {
    const { id, method, params } = message;
    if (method === undefined) open.get(id ?? 0)?.(message);
    else {
      const result = handler(method, params) ?? null;
      if (id !== undefined) send({ id, result });
    }
  };
  child.stdin.on('error', () => undefined);
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  child.stdout.on('data', (part: Buffer) => {
    received = Buffer.concat([received, part]);
    for (;;) {
      const header = HEADER.exec(received.toString('latin1'));
      const end = (header?.[0].length ?? 0) + Number(header?.[1]);
      if (header === null || received.length < end) return;
      const body = received.subarray(header[0].length, end).toString('utf8');
      received = received.subarray(end);
      take(JSON.parse(body) as Message);
    }
  });
  return {
    request(method, params) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${method}: no answer.\n${complaint}`)),
          LONGEST_ANSWER,
        );
        open.set(id, ({ result, error }) => {
          clearTimeout(timer);
          open.delete(id);
          if (error === undefined) resolve(result);
          else reject(new Error(`${method}: ${error.message}\n${complaint}`));
        });
        send({ id, method, params });
      });
    },
    notify: (method, params) => send({ method, params }),
    stop: () => child.kill('SIGKILL'),
  };
}
