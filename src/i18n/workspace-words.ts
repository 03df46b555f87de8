/** What is said in and about Workspace. */
export interface WorkspaceWords {
  /** Title of the toast and of the dialog. */
  readonly title: string;
  /** Over the sentence about what is wrong. */
  readonly worse: string;
  /** What Workspace does not let this page do, and what follows. */
  readonly missing: {
    readonly workspace: string;
    readonly calls: string;
    readonly menuBar: string;
    readonly toast: string;
    readonly dialog: string;
  };
}
