//! Every code that a diagnostic can have, in one table: its name, its severity and its explanation.
//!
//! The doc comment of a code is the text that `specie explain CODE` prints. Each says what it means, why it matters,
//! how to mend it, and shows an example.

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

table::codes! {
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
    /// - *Fix:* Move the file into the folder, or give the common folder as the root.
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

    /// A `$ref` names something that the document does not have; any value is accepted in its place.
    ///
    /// - *Why:* Everything behind the reference is unchecked.
    /// - *Fix:* Correct the reference, or add what it names.
    ///
    /// ```text
    /// $ref: '#/components/schemas/Refnud'
    /// ```
    DanglingRef = "dangling-ref", Warning;

    /// A `$ref` names a document on the network; nothing is fetched, any value is accepted in its place.
    ///
    /// - *Why:* A check whose result depends on a server cannot be repeated, and a document must not make the machine call out.
    /// - *Fix:* Copy the referenced document beside this one and refer to the copy.
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

    /// A payload is not JSON text.
    ///
    /// - *Why:* Nothing in it can be checked.
    /// - *Fix:* Capture the body as it was sent.
    ///
    /// ```text
    /// {"amount": 100,}
    /// ```
    NotJson = "not-json", Error;

    /// A payload is not what went over the wire but what a documentation page shows: placeholders, a Ruby hash, HTML escapes, fold marks.
    ///
    /// - *Why:* Checking it would say something about the page, not about the provider.
    /// - *Fix:* Give a recorded body; where the cleaned form is clear, the help shows it.
    ///
    /// ```text
    /// {"amount": "<number>"}
    /// ```
    NotACapture = "not-a-capture", Error;

    /// A value has another JSON type than the document says.
    ///
    /// - *Why:* Typed code cannot read it.
    /// - *Fix:* Send the documented type, or correct the document with an overlay.
    ///
    /// ```text
    /// "fx_rate": null   # type: string
    /// ```
    Type = "type", Error;

    /// An object lacks a field that the document requires.
    ///
    /// - *Why:* Readers rely on required fields.
    /// - *Fix:* Send the field, or remove it from `required` with an overlay.
    ///
    /// ```text
    /// {}   # required: [id]
    /// ```
    MissingField = "missing-field", Error;

    /// An object has a field that the document does not describe. It is drift, and an error only in a request whose schema has `additionalProperties: false`.
    ///
    /// - *Why:* The provider and the document disagree; the field may carry data nobody checks.
    /// - *Fix:* Describe the field in the document, or stop sending it.
    ///
    /// ```text
    /// {"id": "re_1", "receipt_number": null}
    /// ```
    UndocumentedField = "undocumented-field", Drift;

    /// A response has a text outside the documented list. It is drift: readers must expect lists to grow.
    ///
    /// - *Why:* Code that handles only the documented values takes its default branch.
    /// - *Fix:* Add the value to the `enum` with an overlay.
    ///
    /// ```text
    /// "status": "canceled"   # enum: [pending, succeeded]
    /// ```
    UnknownEnumValue = "unknown-enum-value", Drift;

    /// A value is not one of those that the document lists.
    ///
    /// - *Why:* The receiver may refuse it.
    /// - *Fix:* Send one of the listed values, or add this one with an overlay.
    ///
    /// ```text
    /// "reason": "changed_mind"   # enum: [duplicate, fraudulent]
    /// ```
    Enum = "enum", Error;

    /// A value is not the one that the document fixes.
    ///
    /// - *Why:* The field usually tells kinds of objects apart.
    /// - *Fix:* Send the fixed value.
    ///
    /// ```text
    /// "type": "payment"   # const: refund
    /// ```
    Const = "const", Error;

    /// A number lies outside its bounds. Numbers are compared exactly, whatever their size.
    ///
    /// - *Why:* Limits on amounts are usually enforced by the receiver.
    /// - *Fix:* Send a number within the bounds, or correct them with an overlay.
    ///
    /// ```text
    /// "amount": 0   # minimum: 1
    /// ```
    Bounds = "bounds", Error;

    /// A number is not a multiple of the step that the document gives, computed in exact decimals.
    ///
    /// - *Why:* Amounts with too many decimals are refused or rounded.
    /// - *Fix:* Round to the step.
    ///
    /// ```text
    /// "amount": 0.015   # multipleOf: 0.01
    /// ```
    MultipleOf = "multiple-of", Error;

    /// A text is shorter or longer than the document allows, counted in code points.
    ///
    /// - *Why:* Receivers cut or refuse long texts.
    /// - *Fix:* Send a text within the limits.
    ///
    /// ```text
    /// "reason": ""   # minLength: 1
    /// ```
    Length = "length", Error;

    /// A text does not match its pattern (ECMA-262, not anchored).
    ///
    /// - *Why:* The receiver may refuse it.
    /// - *Fix:* Send a text that matches, or correct the pattern.
    ///
    /// ```text
    /// "currency": "usd"   # ^[A-Z]{3}$
    /// ```
    Pattern = "pattern", Error;

    /// A value is not of the format that the document names.
    ///
    /// - *Why:* Typed code turns it into a date, an id or a number and fails.
    /// - *Fix:* Send the format, or remove it from the document with an overlay.
    ///
    /// ```text
    /// "created_at": "2025-02-30T00:00:00Z"   # date-time
    /// ```
    Format = "format", Error;

    /// A list has fewer or more items than the document allows.
    ///
    /// - *Why:* Receivers enforce such limits.
    /// - *Fix:* Send a number of items within the limits.
    ///
    /// ```text
    /// "wallets": []   # minItems: 1
    /// ```
    Items = "items", Error;

    /// A list has the same value twice where the document asks for distinct values. 1 and 1.0 are the same, and so are objects in any key order.
    ///
    /// - *Why:* The receiver may refuse or merge them.
    /// - *Fix:* Remove the repeated item.
    ///
    /// ```text
    /// [1, 1.0]
    /// ```
    UniqueItems = "unique-items", Error;

    /// A list has too few or too many items of the kind that `contains` asks for.
    ///
    /// - *Why:* The list lacks the item that gives it its meaning.
    /// - *Fix:* Add or remove such an item.
    ///
    /// ```text
    /// [1, 2]   # contains: {type: string}
    /// ```
    Contains = "contains", Error;

    /// An object has fewer or more members than the document allows.
    ///
    /// - *Why:* Open maps are limited in size by the receiver.
    /// - *Fix:* Send a number of members within the limits.
    ///
    /// ```text
    /// "metadata": {}   # minProperties: 1
    /// ```
    Members = "members", Error;

    /// The name of a field breaks the rule for names in this object.
    ///
    /// - *Why:* Keys of open maps are limited by the receiver.
    /// - *Fix:* Rename the field.
    ///
    /// ```text
    /// {"bad key": 1}   # propertyNames: {pattern: ^\\w+$}
    /// ```
    FieldName = "field-name", Error;

    /// A field is present without another one that must come with it.
    ///
    /// - *Why:* The pair has a meaning only together.
    /// - *Fix:* Send both or none.
    ///
    /// ```text
    /// {"amount": 1}   # dependentRequired: {amount: [currency]}
    /// ```
    DependentField = "dependent-field", Error;

    /// A value fits none of the alternatives of a `oneOf` or `anyOf`. The findings of the nearest alternative stand beside it.
    ///
    /// - *Why:* The receiver cannot tell what the value is.
    /// - *Fix:* Make the value fit one alternative.
    ///
    /// ```text
    /// {"kind": "wire"}   # oneOf: [Card, Bank]
    /// ```
    NoBranch = "no-branch", Error;

    /// A value fits more than one alternative of a `oneOf`, which asks for exactly one.
    ///
    /// - *Why:* The document does not tell the alternatives apart.
    /// - *Fix:* Use `anyOf`, or give the alternatives a field with a `const`.
    ///
    /// ```text
    /// 1   # oneOf: [{type: number}, {type: integer}]
    /// ```
    SeveralBranches = "several-branches", Error;

    /// A value fits a schema that the document forbids with `not`.
    ///
    /// - *Why:* The receiver may refuse it.
    /// - *Fix:* Change the value.
    ///
    /// ```text
    /// "x"   # not: {type: string}
    /// ```
    Not = "not", Error;

    /// A value stands where the document allows none (`false`).
    ///
    /// - *Why:* The receiver may refuse it.
    /// - *Fix:* Remove the value.
    ///
    /// ```text
    /// {"old": 1}   # properties: {old: false}
    /// ```
    Forbidden = "forbidden", Error;

    /// An object of the payload has the same key twice. The last one counts, as in most readers.
    ///
    /// - *Why:* Two readers can see two different payloads, which is a known way around checks.
    /// - *Fix:* Send each key once.
    ///
    /// ```text
    /// {"amount": 1, "amount": 100}
    /// ```
    DuplicateKey = "duplicate-key", Drift;

    /// A text has half of a UTF-16 pair, which is no character.
    ///
    /// - *Why:* Many readers refuse the whole payload; others replace the half.
    /// - *Fix:* Send the whole pair, or the character itself.
    ///
    /// ```text
    /// "\\ud83d"
    /// ```
    LoneSurrogate = "lone-surrogate", Drift;

    /// A number loses digits when it is read as a double, as JavaScript and many other readers do.
    ///
    /// - *Why:* An id or amount silently becomes another one.
    /// - *Fix:* Send it as a text, or with fewer digits.
    ///
    /// ```text
    /// 12345678901234567890
    /// ```
    LossyNumber = "lossy-number", Drift;

    /// A request has a field that only responses may have (`readOnly`).
    ///
    /// - *Why:* The receiver ignores or refuses it.
    /// - *Fix:* Leave the field out of requests.
    ///
    /// ```text
    /// {"id": "re_1"}   # readOnly: true
    /// ```
    ReadOnlySent = "read-only-sent", Drift;

    /// A response has a field that only requests may have (`writeOnly`).
    ///
    /// - *Why:* Such fields are often secrets that should not come back.
    /// - *Fix:* Ask the provider; it may be a leak.
    ///
    /// ```text
    /// {"password": "…"}   # writeOnly: true
    /// ```
    WriteOnlyReceived = "write-only-received", Drift;

    /// A payload uses a field that the document marks as deprecated.
    ///
    /// - *Why:* It may disappear.
    /// - *Fix:* Move to what replaces it.
    ///
    /// ```text
    /// {"charge": "ch_1"}   # deprecated: true
    /// ```
    DeprecatedUse = "deprecated-use", Drift;

    /// Something could not be checked within its limits: a pattern that backtracks without end, or every reason why a payload fits none of alternatives that overlap on each level. The payload is not refused for it.
    ///
    /// - *Why:* A bounded checker is safe against hostile documents and texts.
    /// - *Fix:* Simplify the pattern, or give the alternatives a field that tells them apart.
    ///
    /// ```text
    /// ^(?:(?!x)a+)+$
    /// ```
    Unchecked = "unchecked", Warning;

    /// A payload cannot be tied to an operation, response, webhook or schema of the document.
    ///
    /// - *Why:* It was not checked.
    /// - *Fix:* Name the target with --operation, --webhook or --schema, or name the file after it.
    ///
    /// ```text
    /// refund.json
    /// ```
    NoTarget = "no-target", Error;
}
