import type { OfficeRuntime } from './probe.ts';

const SLICE_BYTES = 1 << 20;

/**
 * The open document as its file: with headers, footers and settings, which `getOoxml` may leave out. Fails with the code
 * `FileRefused`, whatever Word called it.
 */
export async function readWholeFile({ Office }: OfficeRuntime): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  try {
    const slices: Uint8Array[] = [];
    for (let at = 0; at < file.sliceCount; at++) {
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(at, done));
      slices.push(Uint8Array.from(slice.data as readonly number[]));
    }
    const whole = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
    let from = 0;
    for (const slice of slices) {
      whole.set(slice, from);
      from += slice.length;
    }
    return whole;
  } finally {
    // Word holds at most two open files for a pane.
    file.closeAsync();
  }
}

function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (String(status) === 'succeeded') resolve(value);
      else reject(Object.assign(new Error(error.message), { code: 'FileRefused' }));
    });
  });
}
