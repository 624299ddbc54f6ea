//! Checks payloads against one target: bytes in, a report out.

use std::io::{self, BufRead};
use std::sync::{Arc, LazyLock};

use specie_json::{Arena, Document, Value, decode_utf8, parse};
use specie_spec::bundle::{Profile, Reading};
use specie_spec::schema::SchemaId;
use specie_spec::{Api, Diagnostic, Diagnostics, Part, Place, Severity};

use crate::compile::Compiled;
use crate::drift;
use crate::dump;
use crate::explain::Explain;
use crate::explain::view::{View, Wide};
use crate::mask::Masker;
use crate::report::{Draft, Finish, InFile, Locate, Report};
use crate::target::{Subject, Target};
use crate::text;
use crate::verdict::{Program, Verdict};

/// The program of schemas that accept any value.
static ANYTHING: LazyLock<Program> = LazyLock::new(Program::of_anything);

/// One target, compiled. `Send + Sync`; get it from [`Validator::target`](crate::Validator::target).
#[derive(Debug)]
pub struct Checker {
    part: Part,
    operation: Option<Arc<str>>,
    subject: Subject,
    reading: Reading,
    /// Schemas of which a payload has to fit one; `None` accepts any value.
    roots: Vec<Option<Root>>,
    masker: Masker,
    diagnostics: Vec<Diagnostic>,
}

/// What the two engines of a [`Checker`] say of one payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The quick engine gave a verdict, and did not leave it to the other.
    pub decided: bool,
    /// The quick engine saw that there is nothing to say, where there is nothing.
    pub clean: bool,
    /// What they do not agree about; `None`, as it should be, when they do.
    pub disagreement: Option<String>,
}

/// How a [`Checker`] judges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Schemas of the document that the target reaches, each as often as it is read in another way.
    pub schemas: usize,
    /// Sets of schemas that a value may have to fit at once.
    pub nodes: usize,
    /// Schemas that the program cannot say.
    pub explained: Vec<Explained>,
}

/// A schema that is left to the slower engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The keyword because of which.
    pub keyword: String,
    /// Where the schema stands.
    pub place: Option<Place>,
}

/// A schema for both engines.
#[derive(Debug)]
struct Root {
    compiled: Compiled,
    /// `None` where only the other engine can judge.
    program: Option<Program>,
}

impl Checker {
    pub(crate) fn new(
        api: &Api,
        target: &Target,
        roots: &[Option<SchemaId>],
        profile: Profile,
        masker: Masker,
    ) -> Checker {
        let mut diags = Diagnostics::new();
        let mut root = |id: &Option<SchemaId>| {
            let compiled = Compiled::new(&mut diags, api, (*id)?, profile)?;
            let program = Program::new(&compiled, profile.reading);
            Some(Root { compiled, program })
        };
        let roots = roots.iter().map(&mut root).collect();
        Checker {
            part: target.part(),
            operation: target.operation().map(Into::into),
            subject: target.subject(),
            reading: profile.reading,
            roots,
            masker,
            diagnostics: diags.into_sorted(),
        }
    }

    /// What was wrong with the schemas and was left out.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// True when the document describes no body in JSON here, so that any value passes.
    #[must_use]
    pub fn accepts_anything(&self) -> bool {
        self.roots.iter().all(Option::is_none)
    }

    /// How payloads are judged: how much the program says that runs over their bytes, and what it leaves to the engine
    /// that explains.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let mut plan = Plan { schemas: 0, nodes: 0, explained: Vec::new() };
        for Root { compiled, program } in self.roots.iter().flatten() {
            let explained = |pointer: &str, keyword: &str| Explained {
                keyword: keyword.to_owned(),
                place: compiled.place(pointer),
            };
            match program {
                Some(program) => {
                    let (schemas, nodes) = program.size();
                    plan.schemas += schemas;
                    plan.nodes += nodes;
                    let left = program.left();
                    plan.explained.extend(left.map(|(pointer, keyword)| explained(pointer, keyword)));
                }
                None => plan.explained.push(explained(&compiled.bundle.root, "$dynamicRef")),
            }
        }
        plan
    }

    /// The first schema of the target.
    pub(crate) fn schema(&self) -> Option<&Compiled> {
        self.roots.iter().flatten().next().map(|root| &root.compiled)
    }

    /// The first schema that accepts a value, else the first.
    pub(crate) fn schema_of(&self, value: &Value<'_>) -> Option<&Compiled> {
        let mut roots = self.roots.iter().flatten().map(|root| &root.compiled);
        roots.find(|root| root.is_valid(value)).or_else(|| self.schema())
    }

    /// True when [`check`](Self::check) finds no error; faster: nearly always straight from the bytes, without a tree
    /// and, in a valid payload, without allocation.
    #[must_use]
    pub fn is_valid(&self, payload: &[u8]) -> bool {
        let Ok(text) = decode_utf8(payload) else { return false };
        match self.verdict(text, false) {
            Verdict::Clean | Verdict::Valid => true,
            Verdict::Invalid => false,
            Verdict::Unknown => self.explained_is_valid(text),
        }
    }

    /// What the programs of the schemas say together.
    fn verdict(&self, text: &str, thorough: bool) -> Verdict {
        for root in &self.roots {
            let verdict = match root {
                None => ANYTHING.run(text, thorough),
                Some(root) => match root.program.as_ref().map(|program| program.run(text, thorough)) {
                    // A pattern that gave up makes the value invalid there, and a finding that is no error here.
                    Some(Verdict::Invalid) if root.compiled.may_give_up => Verdict::Unknown,
                    verdict => verdict.unwrap_or(Verdict::Unknown),
                },
            };
            if verdict != Verdict::Invalid {
                return verdict;
            }
        }
        Verdict::Invalid
    }

    /// The same as [`Self::is_valid`] by the engine that explains.
    fn explained_is_valid(&self, text: &str) -> bool {
        let arena = Arena::new();
        let Ok(document) = parse(&arena, text) else { return false };
        if dump::placeholder(&self.view(&document, &Wide::default())).is_some() {
            return false;
        }
        let fits =
            |root: &Option<Root>| root.as_ref().is_none_or(|root| root.compiled.is_valid(&document.root));
        // A pattern that gave up makes the value invalid there, and a finding that is no error here.
        let may_give_up = || self.roots.iter().flatten().any(|root| root.compiled.may_give_up);
        let is_valid = || !self.drafts(&arena, text).iter().any(|draft| draft.severity == Severity::Error);
        self.roots.iter().any(fits) || (may_give_up() && is_valid())
    }

    /// What both engines say of a payload: the one that gives verdicts from the bytes, and the one that explains. For
    /// tests that look for a payload on which they do not agree.
    #[must_use]
    pub fn compare(&self, payload: &[u8]) -> Comparison {
        let Ok(text) = decode_utf8(payload) else {
            return Comparison { decided: true, clean: false, disagreement: None };
        };
        let valid = self.explained_is_valid(text);
        let findings = self.drafts(&Arena::new(), text).len();
        let quick = self.verdict(text, false);
        let thorough = self.verdict(text, true);
        let agrees = |verdict: Verdict| match verdict {
            Verdict::Clean | Verdict::Valid => valid,
            Verdict::Invalid => !valid,
            Verdict::Unknown => true,
        };
        let agrees = agrees(quick) && agrees(thorough) && (thorough != Verdict::Clean || findings == 0);
        let said =
            || format!("{quick:?} and {thorough:?}, explained as valid: {valid} with {findings} findings");
        Comparison {
            decided: quick != Verdict::Unknown,
            clean: thorough == Verdict::Clean || findings > 0,
            disagreement: (!agrees).then(said),
        }
    }

    /// Everything to say about a payload that is a file of its own, named `payload`.
    #[must_use]
    pub fn check(&self, payload: &[u8]) -> Report {
        self.check_at(payload, &InFile::new("payload"))
    }

    /// Everything to say about a payload that stands somewhere in a file.
    #[must_use]
    pub fn check_at(&self, payload: &[u8], within: &InFile) -> Report {
        self.check_in(&Arena::new(), payload, within, None)
    }

    /// Everything to say about a payload that is written otherwise in its file, such as in a string of another text.
    /// `locate` is asked for the place of each finding.
    #[must_use]
    pub fn check_recorded(&self, payload: &[u8], within: &InFile, locate: &Locate<'_>) -> Report {
        self.check_in(&Arena::new(), payload, within, Some(locate))
    }

    /// Checks a stream of one JSON text a line, one report each, with the memory of the longest line. Blank lines are
    /// skipped and are no records. A line that is not JSON is a finding.
    ///
    /// ```
    /// # use specie_spec::{Input, Source, read};
    /// # use specie_validate::{Target, Validator};
    /// # let text = "openapi: 3.0.3\ninfo: {title: S, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: object}}}";
    /// # let api = read(&Input::new(Source::new("shop.yaml", text))).api.expect("the document is sound");
    /// let checker = Validator::new(&api).target(&Target::schema("A")).expect("the schema is there");
    /// let mut invalid = Vec::new();
    /// checker.check_ndjson("{}\n\n[]\n".as_bytes(), "log.ndjson", |report| {
    ///     if !report.is_valid() {
    ///         invalid.push((report.record, report.line));
    ///     }
    /// })?;
    /// assert_eq!(invalid, [(1, 3)]);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The reader's own; the reports before it have been given.
    pub fn check_ndjson(
        &self,
        mut reader: impl BufRead,
        file: &str,
        mut each: impl FnMut(Report),
    ) -> io::Result<()> {
        let mut arena = Arena::new();
        let mut line = Vec::new();
        let mut within = InFile { line: 0, ..InFile::new(file) };
        loop {
            line.clear();
            if reader.read_until(b'\n', &mut line)? == 0 {
                return Ok(());
            }
            within.line = within.line.saturating_add(1);
            if line.trim_ascii().is_empty() {
                continue;
            }
            each(self.check_in(&arena, line.trim_ascii_end(), &within, None));
            arena.reset();
            within.record += 1;
        }
    }

    fn check_in(
        &self,
        arena: &Arena,
        payload: &[u8],
        within: &InFile,
        locate: Option<&Locate<'_>>,
    ) -> Report {
        let (text, drafts) = match decode_utf8(payload) {
            Ok(text) if self.verdict(text, true) == Verdict::Clean => (text, Vec::new()),
            Ok(text) => (text, self.drafts(arena, text)),
            Err(error) => {
                let before = decode_utf8(&payload[..error.offset]).unwrap_or_default();
                (before, vec![text::not_utf8(&self.subject.name, before, payload)])
            }
        };
        let Checker { part, operation, subject, masker, .. } = self;
        Finish { text, within, part: *part, operation: operation.as_ref(), subject, masker, locate }
            .report(drafts)
    }

    fn drafts(&self, arena: &Arena, text: &str) -> Vec<Draft> {
        let document = match parse(arena, text) {
            Ok(document) => document,
            Err(error) => {
                return vec![
                    dump::of_text(text, &self.masker)
                        .unwrap_or_else(|| text::not_json(&self.subject.name, text, error)),
                ];
            }
        };
        let wide = Wide::default();
        let view = self.view(&document, &wide);
        if let Some(draft) = dump::placeholder(&view) {
            return vec![draft];
        }
        let mut drafts = self.against_schemas(view);
        drafts.extend(text::drafts(&view));
        drafts
    }

    /// The findings of the first schema that accepts the payload, else those of the first schema.
    fn against_schemas(&self, view: View<'_>) -> Vec<Draft> {
        let mut first = None;
        for root in &self.roots {
            let drafts = match root {
                Some(root) => self.against(&root.compiled, view),
                None => Vec::new(),
            };
            if drafts.iter().all(|draft| draft.severity != Severity::Error) {
                return drafts;
            }
            first.get_or_insert(drafts);
        }
        first.unwrap_or_default()
    }

    fn against(&self, root: &Compiled, view: View<'_>) -> Vec<Draft> {
        let explain = Explain { view, compiled: root, reading: self.reading };
        let mut drafts = explain.drafts();
        drift::add(&explain, &mut drafts);
        drafts
    }

    fn view<'d>(&'d self, document: &'d Document<'d>, wide: &'d Wide) -> View<'d> {
        View { document, masker: &self.masker, subject: &self.subject, wide }
    }
}
