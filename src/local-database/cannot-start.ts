/** Why there is no local database, in a sentence for whoever sits at the terminal. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

/** Another living app holds the database in the same folder. */
export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning';
  readonly folder: string;
  readonly holderPid: number;

  constructor(folder: string, holderPid: number) {
    super(
      `Limstift is already running on the data in ${folder} (process ${holderPid}). ` +
        'Stop it first, or choose another folder with LIMSTIFT_DATA.',
    );
    this.folder = folder;
    this.holderPid = holderPid;
  }
}
