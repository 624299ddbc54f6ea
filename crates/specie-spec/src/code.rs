//! Every code that a diagnostic can have, in one table: its name, its severity and its explanation. Those of documents
//! stand here, those of payloads and captures in `payloads`.
//!
//! The doc comment of a code is the text that `specie explain CODE` prints. Each says what it means, why it matters,
//! how to mend it, and shows an example.

mod payloads;
mod table;

impl Code {
    /// The code of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

payloads::with_payloads! {
    /// The text is neither YAML nor JSON, nor Markdown around one of them.
    ///
    /// - *Why:* Nothing can be said about a document that cannot be parsed.
    /// - *Fix:* Correct the text at the place shown; often a tab, a missing quote or a bad indentation.
    ///
    /// ```text
    /// openapi: 3.0.3
    /// 	info: {}
    /// ```
    NotADocument = "not-a-document", Error;

    /// The document is a list or a single value where an OpenAPI object is expected.
    ///
    /// - *Why:* An OpenAPI document is an object (OAS 3.1.0 section 4.8.1).
    /// - *Fix:* Check that the right file was given.
    ///
    /// ```text
    /// [1, 2, 3]
    /// ```
    NotAnObject = "not-an-object", Error;

    /// The root has no `openapi` key, or one with a version that cannot be read.
    ///
    /// - *Why:* The version decides how schemas are read: `nullable` means something in 3.0 and nothing in 3.1.
    /// - *Fix:* Write the version that the document follows, as a string.
    ///
    /// ```text
    /// openapi: 4.0.0
    /// ```
    UnknownVersion = "unknown-version", Error;

    /// A `$ref` names a file outside the folder of the document.
    ///
    /// - *Why:* A document that somebody else wrote must not read files elsewhere on the machine.
    /// - *Fix:* Move the file into the folder, or give the common folder with `--root`.
    ///
    /// ```text
    /// $ref: ../../etc/passwd
    /// ```
    OutsideRoot = "outside-root", Error;

    /// The document is larger, deeper or expands to more values than the limits allow.
    ///
    /// - *Why:* A hostile document could otherwise take all memory, for example with nested YAML aliases.
    /// - *Fix:* Split the document, or expand its aliases less deeply.
    ///
    /// ```text
    /// a: &a [x, x]
    /// b: &b [*a, *a]
    /// c: &c [*b, *b]
    /// ```
    ResourceLimit = "resource-limit", Error;

    /// A map of the document has the same key twice; the last one counts.
    ///
    /// - *Why:* Different tools pick different ones, so two teams read two documents.
    /// - *Fix:* Remove one of the two.
    ///
    /// ```text
    /// type: string
    /// type: integer
    /// ```
    DuplicateSpecKey = "duplicate-spec-key", Warning;

    /// A key stands where OpenAPI knows no such key, so nothing reads it.
    ///
    /// - *Why:* A misspelt keyword is silently without effect: `requried: [id]` requires nothing.
    /// - *Fix:* Correct the name, or give it the prefix `x-` if it is an extension.
    ///
    /// ```text
    /// requried: [id]
    /// ```
    UnreadKey = "unread-key", Warning;

    /// A part of the document outside the schemas cannot be read and is left out.
    ///
    /// - *Why:* What is left out is neither checked nor generated.
    /// - *Fix:* Give the part the shape that the OpenAPI specification describes.
    ///
    /// ```text
    /// parameters:
    ///   - name: limit
    ///     in: nowhere
    /// ```
    EnvelopeFault = "envelope-fault", Warning;

    /// A member that OpenAPI requires is missing; a neutral value stands in.
    ///
    /// - *Why:* Other tools refuse the document.
    /// - *Fix:* Add the member.
    ///
    /// ```text
    /// info: {title: Shop}   # no version
    /// ```
    MissingMember = "missing-member", Warning;

    /// A `$ref`, or a name of a security scheme, names something that the document does not have. In the place of a schema any value is accepted; any other part is left out.
    ///
    /// - *Why:* Everything behind the reference is unchecked.
    /// - *Fix:* Correct the reference, or add what it names.
    ///
    /// ```text
    /// $ref: '#/components/schemas/Refnud'
    /// ```
    DanglingRef = "dangling-ref", Warning;

    /// A `$ref` names a document on the network; nothing is fetched, any value is accepted in its place, unless a local copy was given for the URL.
    ///
    /// - *Why:* A check whose result depends on a server cannot be repeated, and a document must not make the machine call out.
    /// - *Fix:* Keep a copy of the referenced document and give it with `--map URL=FILE`.
    ///
    /// ```text
    /// $ref: https://example.com/pet.yaml
    /// ```
    RemoteRef = "remote-ref", Warning;

    /// Keywords beside a `$ref` have no effect in OpenAPI 3.0.
    ///
    /// - *Why:* The author probably meant them. (`nullable: true` is understood: see `lenient-null`.)
    /// - *Fix:* Wrap the reference: `allOf: [{$ref: …}]`, with the keywords beside `allOf`.
    ///
    /// ```text
    /// $ref: '#/components/schemas/Money'
    /// minimum: 1
    /// ```
    RefSiblings = "ref-siblings", Info;

    /// A schema keyword has a value of the wrong kind; that one keyword is ignored.
    ///
    /// - *Why:* What it was meant to check is not checked.
    /// - *Fix:* Give the keyword a value of the kind that JSON Schema asks for.
    ///
    /// ```text
    /// properties:
    ///   id: {type: string, required: true}
    /// ```
    MalformedKeyword = "malformed-keyword", Warning;

    /// An exclusive bound is written in the way of another OpenAPI version and was understood all the same.
    ///
    /// - *Why:* Strict tools refuse the document or ignore the bound.
    /// - *Fix:* In 3.0 write `minimum: 0` with `exclusiveMinimum: true`; from 3.1 on write `exclusiveMinimum: 0`.
    ///
    /// ```text
    /// openapi: 3.1.0
    /// …
    /// minimum: 0
    /// exclusiveMinimum: true
    /// ```
    ForeignBound = "foreign-bound", Warning;

    /// A keyword of OpenAPI 3.1 stands in a 3.0 document and is read as 3.1 means it.
    ///
    /// - *Why:* 3.0 tools ignore it, so they accept more than the author meant.
    /// - *Fix:* Declare `openapi: 3.1.0`, or use the 3.0 form.
    ///
    /// ```text
    /// openapi: 3.0.1
    /// …
    /// const: ok
    /// ```
    NewerKeyword = "newer-keyword", Warning;

    /// `nullable: true` stands where OpenAPI 3.0.3 gives it no effect: without a `type` in the same schema, beside a `$ref`, or beside an `enum` that does not list null. Null is accepted.
    ///
    /// - *Why:* The author meant null to be allowed; strict tools refuse it.
    /// - *Fix:* Put `type` beside `nullable`, and list null in the `enum`.
    ///
    /// ```text
    /// type: string
    /// nullable: true
    /// enum: [a, b]
    /// ```
    LenientNull = "lenient-null", Warning;

    /// A `default` is the text `"null"` on a schema that may be null.
    ///
    /// - *Why:* A generator that fills in defaults would send the four letters.
    /// - *Fix:* Write `default: null` without quotes, or leave it out.
    ///
    /// ```text
    /// default: 'null'
    /// nullable: true
    /// ```
    TextNull = "text-null", Warning;

    /// A `pattern` is not a regular expression that can be run; that one keyword is ignored.
    ///
    /// - *Why:* Patterns follow ECMA-262; escapes of other languages, such as `\\Z` of Python, mean nothing there.
    /// - *Fix:* Rewrite the pattern in ECMA-262.
    ///
    /// ```text
    /// pattern: ^[a-z]+\\Z
    /// ```
    UnusablePattern = "unusable-pattern", Warning;

    /// Two operations have the same `operationId`; the first keeps it, the other goes by method and path.
    ///
    /// - *Why:* OpenAPI requires the ids to be unique; generated names would collide.
    /// - *Fix:* Rename one of them.
    ///
    /// ```text
    /// operationId: createRefund   # twice
    /// ```
    DuplicateOperationId = "duplicate-operation-id", Warning;

    /// A path template and the parameters that stand in the path do not agree: a placeholder without a parameter is taken for a text, a parameter without a placeholder is left out, `:id` is read as `{id}`.
    ///
    /// - *Why:* The URL of a call is made of both.
    /// - *Fix:* Write `{name}` in the path for each parameter with `in: path`, and a parameter for each `{name}`.
    ///
    /// ```text
    /// /refunds/{refund_id}:
    ///   get:
    ///     parameters: []
    /// ```
    PathTemplate = "path-template", Warning;

    /// A URL of an OAuth flow is relative.
    ///
    /// - *Why:* Whoever asks for a token has to guess the host; OpenAPI asks for a whole URL.
    /// - *Fix:* Write the URL with its scheme and host.
    ///
    /// ```text
    /// tokenUrl: /oauth/token
    /// ```
    RelativeUrl = "relative-url", Warning;

    /// A header parameter named Accept, Content-Type or Authorization is declared; OpenAPI tells tools to ignore it.
    ///
    /// - *Why:* These headers follow from media types and security schemes (OAS 3.0.3 section 4.7.12.1).
    /// - *Fix:* Remove the parameter.
    ///
    /// ```text
    /// in: header
    /// name: Content-Type
    /// ```
    IgnoredHeader = "ignored-header", Info;

    /// An overlay, or one of its actions, cannot be read; it is left out.
    ///
    /// - *Why:* The document is then checked without the correction.
    /// - *Fix:* Correct the action: `target` is an RFC 9535 JSONPath, with `update` or `remove`.
    ///
    /// ```text
    /// - target: components.schemas.Refund
    ///   remove: true
    /// ```
    OverlayFault = "overlay-fault", Warning;

    /// A baseline lists a finding that is there no more.
    ///
    /// - *Why:* The same finding would be accepted in silence if it came back.
    /// - *Fix:* Remove the entry, or write the file again with `--write-baseline`.
    ///
    /// ```text
    /// specie validate captures/ --spec rapyd --baseline known.json --write-baseline
    /// ```
    StaleBaseline = "stale-baseline", Warning;

    /// The target of an overlay action matches nothing in the document.
    ///
    /// - *Why:* The correction has silently stopped working, often because the provider renamed something.
    /// - *Fix:* Correct the target, or delete the action when the provider has mended the fault.
    ///
    /// ```text
    /// - target: $.components.schemas.Refnud
    ///   update: {nullable: true}
    /// ```
    OverlayNoMatch = "overlay-no-match", Warning;

    /// An Apifox extension cannot be followed, for example a reference to a model that was not exported.
    ///
    /// - *Why:* Fields that only the missing model knows are not checked.
    /// - *Fix:* Export the project again with all its models.
    ///
    /// ```text
    /// x-apifox-refs:
    ///   01H…: {$ref: '#/components/schemas/Gone'}
    /// ```
    ApifoxFault = "apifox-fault", Warning;

    /// A type in Rust does not say what its schema says: it takes any value, leaves a rule unchecked, or is narrower.
    ///
    /// - *Why:* What such a field holds is for the program to look at; a wrong value is found late.
    /// - *Fix:* Say more in the document or in an overlay: a `type`, fields, one type of value for each list.
    ///
    /// ```text
    /// metadata: {}
    /// ```
    InexactType = "inexact-type", Info;
}
