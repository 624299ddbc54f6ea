//! What stands below the options in `--help` and on the manual pages: examples, rules in short, exit codes.

/// Of the program.
pub(crate) const SPECIE: &str = "\
Examples:
  specie init                                          settings for the document in this folder
  specie validate traffic.har --spec openapi.yaml      where do provider and document disagree?
  specie lint openapi.yaml                             what is wrong with the document itself?
  specie explain missing-field                         what does a code mean?
  specie generate openapi.yaml -o src/api.rs           Rust types
`specie COMMAND --help` shows the options and examples of a command.

Exit codes:
  0  nothing wrong
  1  errors found, or something that --deny names
  2  arguments, a document or a file could not be understood or read; the rest is still checked";

/// Of `validate`.
pub(crate) const VALIDATE: &str = "\
Examples:
  specie validate traffic.har --spec openapi.yaml
      each exchange against the operation that its method and URL name
  specie validate 'logs/**/*.ndjson.gz' --spec openapi.yaml --server http://localhost:8080/v1
      recordings of another server than the document's
  specie validate refund.json --spec openapi.yaml --operation createRefund --response 200
      a body alone
  specie validate captures/ --spec openapi.yaml --suggest fixes.yaml
      an overlay that corrects the document; check again with --overlay fixes.yaml
  specie validate captures/ --spec openapi.yaml --baseline known.json --write-baseline
      accept what is found now; without --write-baseline only new findings count
  specie validate captures/ --spec openapi.yaml --coverage --format html > report.html
      a page to read and to send on, with what of the document was seen
  specie validate captures/ --spec openapi.yaml --format sarif --deny drift
      for code scanning, where drift fails too

Recorded exchanges are checked against the operation that their method and URL name.
Bodies alone need a target: without --operation, --webhook or --schema the name of each file says what it is checked against:
  createRefund.request.json            createRefund.request.NOTE.json
  createRefund.200.json                createRefund.200.NOTE.json
  webhook-refund.created.json          OPERATION.webhook-refund.created.NOTE.json
  Refund.json                          Refund.NOTE.json
`specie operations --spec SPEC` lists the names.
What no option says is taken from the table [validate] of the nearest specie.toml.

Exit codes:
  0  no errors
  1  errors found, or something that --deny names
  2  arguments, a document or a file could not be understood or read; the rest is still checked";

/// Of `lint`.
pub(crate) const LINT: &str = "\
Examples:
  specie lint openapi.yaml
  specie lint openapi.yaml --overlay fixes.yaml --deny warnings --allow lenient-null
  specie lint specs/*.yaml --format github

Exit codes:
  0  nothing wrong, or nothing that --deny names
  1  something that --deny names
  2  a document is refused or could not be read";

/// Of `operations`.
pub(crate) const OPERATIONS: &str = "\
Examples:
  specie operations --spec openapi.yaml
  specie operations --spec rapyd --format json";

/// Of `explain-plan`.
pub(crate) const EXPLAIN_PLAN: &str = "\
Examples:
  specie explain-plan gr4vy createTransactionRefund
  specie explain-plan openapi.yaml createRefund --format json";

/// Of `generate`.
pub(crate) const GENERATE: &str = "\
Examples:
  specie generate openapi.yaml -o src/api.rs
  specie generate openapi.yaml --operations createRefund -o src/refunds.rs
  specie generate openapi.yaml -o src/api/ --report --deny warnings

Exit codes:
  0  the types were written
  1  something that --deny names; nothing is written
  2  the document is refused or could not be read, or an option was not understood";

/// Of `overlay`.
pub(crate) const OVERLAY: &str = "\
Examples:
  specie overlay openapi.yaml fixes.yaml > corrected.yaml
  specie overlay openapi.yaml fixes.yaml more.yaml

Exit codes:
  0  the document was printed
  1  an overlay cannot be read, or an action has no effect
  2  the document is refused or could not be read";

/// Of `explain`.
pub(crate) const EXPLAIN: &str = "\
Examples:
  specie explain
  specie explain unknown-enum-value";

/// Of `init`.
pub(crate) const INIT: &str = "\
A specie.toml that is there already is never overwritten.";

/// Of `completions`.
pub(crate) const COMPLETIONS: &str = "\
Examples:
  specie completions bash > ~/.local/share/bash-completion/completions/specie
  specie completions zsh > ~/.zfunc/_specie
  specie completions fish > ~/.config/fish/completions/specie.fish";

/// Of `man`.
pub(crate) const MAN: &str = "\
Examples:
  specie man | man -l -
  specie man validate | man -l -
  specie man --folder ~/.local/share/man/man1";
