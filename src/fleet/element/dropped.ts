import type {NamedFile} from '../session/read-file.js';

/** As many as a folder may have; a page that lists more stands still. */
const MAX_FILES = 100_000;

export function chosenFiles(files: Iterable<File>): NamedFile[] {
  return [...files].map((file) => ({name: file.webkitRelativePath || file.name, blob: file}));
}

/** The files of what was dropped, and of the folders in it. Ask at once: after the event there is nothing to be had. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const plain = chosenFiles(data.files);
  const found: NamedFile[] = [];
  const waiting = [...entries];
  while (waiting.length > 0 && found.length < MAX_FILES) {
    const entry = waiting.shift();
    if (entry?.isFile) found.push(...(await fileOf(entry as FileSystemFileEntry)));
    else if (entry?.isDirectory) waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
  }
  return entries.length > 0 ? found : plain;
}

function fileOf(entry: FileSystemFileEntry): Promise<NamedFile[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([{name: entry.fullPath.replace(/^\//, ''), blob: file}]),
      // Gone, or not ours to read.
      () => resolve([{name: entry.fullPath.replace(/^\//, ''), blob: new Blob()}]),
    ),
  );
}

/** A folder is told of in parts; the last one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0 || found.length > MAX_FILES) return found;
    found.push(...part);
  }
}
