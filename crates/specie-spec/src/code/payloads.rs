//! The codes of payloads and of captures, added behind those of documents.

macro_rules! with_payloads {
    ($($documents:tt)*) => {
        crate::code::table::codes! {
            $($documents)*

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

            /// A call uses an operation, a parameter, a header or a field that the document marks as deprecated.
            ///
            /// - *Why:* It may disappear.
            /// - *Fix:* Move to what replaces it.
            ///
            /// ```text
            /// {"charge": "ch_1"}   # deprecated: true
            /// ```
            DeprecatedUse = "deprecated-use", Info;

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

            /// A record of a capture cannot be read: it is broken, cut off, too large, or lacks what makes an exchange.
            ///
            /// - *Why:* What was recorded there was not checked.
            /// - *Fix:* Record again, or correct the file at the place shown; `--input` names the format when it was mistaken.
            ///
            /// ```text
            /// {"request": {"url": "https://shop.example/orders"}}   # no method
            /// ```
            UnreadableRecord = "unreadable-record", Error;

            /// A recorded body cannot be unpacked: it is not what its encoding says.
            ///
            /// - *Why:* The body was not checked.
            /// - *Fix:* Record again with the body as it was sent, or without `content-encoding` when it is unpacked already.
            ///
            /// ```text
            /// {"encoding": "base64", "text": "not base64!"}
            /// ```
            UnreadableBody = "unreadable-body", Error;

            /// A record is no exchange of HTTP, such as a TCP flow, a message of a WebSocket or a stub for any method.
            ///
            /// - *Why:* OpenAPI does not describe it, so it was not checked.
            /// - *Fix:* Nothing; leave such records out to keep reports short.
            ///
            /// ```text
            /// {"type": "tcp"}
            /// ```
            NoExchange = "no-exchange", Info;

            /// A recorded value is a placeholder that the record does not fill in.
            ///
            /// - *Why:* What was really sent is not known, so a finding about it may be none.
            /// - *Fix:* Give the variable a value in the collection, or record real traffic.
            ///
            /// ```text
            /// {"url": "{{baseUrl}}/orders"}
            /// ```
            UnresolvedPlaceholder = "unresolved-placeholder", Warning;

            /// A recorded request has a path that the document does not describe.
            ///
            /// - *Why:* The exchange was not checked, and whoever reads the document does not know the call.
            /// - *Fix:* Correct the path, name the server with --server when another base stands before it, or add the path to the document.
            ///
            /// ```text
            /// GET /v1/ordres   # the document has /v1/orders
            /// ```
            UndocumentedPath = "undocumented-path", Drift;

            /// A recorded request has a path that the document describes, but not with its method.
            ///
            /// - *Why:* The exchange was not checked.
            /// - *Fix:* Correct the method, or add the operation to the document.
            ///
            /// ```text
            /// PUT /v1/orders   # the document has GET and POST
            /// ```
            UndocumentedMethod = "undocumented-method", Drift;

            /// A recorded request went to a server that the document does not name.
            ///
            /// - *Why:* It may be another API, or another version of it. The exchange is checked all the same.
            /// - *Fix:* Add the server to the document, or name it with --server.
            ///
            /// ```text
            /// servers: [{url: https://api.shop.example}]
            /// GET http://localhost:9000/orders
            /// ```
            UndocumentedHost = "undocumented-host", Drift;

            /// A recorded response has a status that the operation does not describe.
            ///
            /// - *Why:* Its body was not checked, and clients made from the document do not expect it.
            /// - *Fix:* Describe the status, or `default`, in the document.
            ///
            /// ```text
            /// responses: {'200': {…}}
            /// HTTP/1.1 429 Too Many Requests
            /// ```
            UndocumentedStatus = "undocumented-status", Drift;

            /// A recorded body has a media type that the document does not describe there.
            ///
            /// - *Why:* The body was not checked.
            /// - *Fix:* Describe the media type in the document, or ask the provider to send the documented one.
            ///
            /// ```text
            /// content: {application/json: {…}}
            /// Content-Type: text/html
            /// ```
            UndocumentedMediaType = "undocumented-media-type", Drift;

            /// A recorded request lacks a parameter that the document requires.
            ///
            /// - *Why:* The receiver may refuse the call, or does without what the document says it needs.
            /// - *Fix:* Send the parameter, or take `required` away with an overlay.
            ///
            /// ```text
            /// GET /orders   # {name: currency, in: query, required: true}
            /// ```
            MissingParameter = "missing-parameter", Error;

            /// A recorded request has a query parameter that the document does not describe.
            ///
            /// - *Why:* The server may ignore it, and whoever reads the document does not know it.
            /// - *Fix:* Correct its name, describe it in the document, or stop sending it.
            ///
            /// ```text
            /// GET /orders?curency=EUR   # the document has `currency`
            /// ```
            UndocumentedParameter = "undocumented-parameter", Drift;

            /// The value of a parameter is not written as its `style` and `explode` say.
            ///
            /// - *Why:* The receiver reads another value, or none.
            /// - *Fix:* Write it in the documented style, or correct the document with an overlay.
            ///
            /// ```text
            /// GET /orders?ids=1&ids=2   # explode: false asks for ids=1,2
            /// ```
            ParameterStyle = "parameter-style", Error;

            /// A recorded response lacks a header that the document requires.
            ///
            /// - *Why:* Clients made from the document rely on it.
            /// - *Fix:* Send the header, or take `required` away with an overlay.
            ///
            /// ```text
            /// HTTP/1.1 201 Created   # headers: {Location: {required: true}}
            /// ```
            MissingHeader = "missing-header", Error;

            /// A recorded message has no body where the document describes one: a request whose body is required, or a response with content.
            ///
            /// - *Why:* What the document promises is not there.
            /// - *Fix:* Send the body, or correct the document with an overlay.
            ///
            /// ```text
            /// POST /orders   # requestBody: {required: true}
            /// Content-Length: 0
            /// ```
            MissingBody = "missing-body", Error;

            /// A recorded message has a body where the document describes none.
            ///
            /// - *Why:* The body was not checked, and clients made from the document do not read it.
            /// - *Fix:* Describe the body in the document, or stop sending it.
            ///
            /// ```text
            /// DELETE /orders/1   # the operation has no requestBody
            /// {"reason": "duplicate"}
            /// ```
            UnexpectedBody = "unexpected-body", Drift;

            /// A recorded message had a body that the record does not hold.
            ///
            /// - *Why:* The body was not checked.
            /// - *Fix:* Record the bodies too; in a browser, save the log as HAR with content.
            ///
            /// ```text
            /// {"content": {"size": 512, "mimeType": "application/json"}}
            /// ```
            BodyNotRecorded = "body-not-recorded", Info;
        }
    };
}

pub(crate) use with_payloads;
