//! The objects of OpenAPI 3.0, 3.1 and 3.2 outside schemas: which keys each has and what stands under them
//! (OAS 3.0.3 section 4.7, OAS 3.1.0 section 4.8, OAS 3.2.0 section 4).

use crate::document::Version::{self, OpenApi31, OpenApi32};
use crate::node::{Data, Object};

/// An object of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Root,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Link,
    Header,
    Tag,
    SecurityScheme,
    Flows,
    Flow,
}

/// What stands under a key.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Slot {
    /// A value that is taken as it is.
    Leaf,
    /// A value that no type and no check needs.
    Drop,
    /// A schema.
    Schema,
    /// Named schemas.
    SchemaMap,
    /// An object.
    One(Kind),
    /// A map of objects.
    MapOf(Kind),
    /// A list of objects.
    ListOf(Kind),
}

/// The value that stands in for a missing member.
#[derive(Debug, Clone, Copy)]
pub(super) enum Neutral {
    Text,
    Map,
}

impl Neutral {
    pub(super) fn data(self) -> Data {
        match self {
            Neutral::Text => Data::String("".into()),
            Neutral::Map => Data::from(Object::new()),
        }
    }
}

use Slot::{Drop, Leaf, ListOf, MapOf, One, Schema, SchemaMap};

type Keys = &'static [(&'static str, Slot)];

const ROOT: Keys = &[
    ("openapi", Leaf),
    ("$self", Leaf),
    ("info", One(Kind::Info)),
    ("jsonSchemaDialect", Leaf),
    ("servers", ListOf(Kind::Server)),
    ("paths", One(Kind::Paths)),
    ("webhooks", MapOf(Kind::PathItem)),
    ("x-webhooks", MapOf(Kind::PathItem)),
    ("components", One(Kind::Components)),
    ("security", Leaf),
    ("tags", ListOf(Kind::Tag)),
    ("externalDocs", One(Kind::ExternalDocs)),
];

const INFO: Keys = &[
    ("title", Leaf),
    ("summary", Leaf),
    ("description", Leaf),
    ("termsOfService", Leaf),
    ("contact", One(Kind::Contact)),
    ("license", One(Kind::License)),
    ("version", Leaf),
];

const SERVER: Keys =
    &[("url", Leaf), ("description", Leaf), ("name", Leaf), ("variables", MapOf(Kind::ServerVariable))];

const COMPONENTS: Keys = &[
    ("schemas", SchemaMap),
    ("responses", MapOf(Kind::Response)),
    ("parameters", MapOf(Kind::Parameter)),
    ("examples", Drop),
    ("requestBodies", MapOf(Kind::RequestBody)),
    ("headers", MapOf(Kind::Header)),
    ("securitySchemes", MapOf(Kind::SecurityScheme)),
    ("links", MapOf(Kind::Link)),
    ("callbacks", MapOf(Kind::Callback)),
    ("pathItems", MapOf(Kind::PathItem)),
    ("mediaTypes", MapOf(Kind::MediaType)),
];

const PATH_ITEM: Keys = &[
    ("$ref", Leaf),
    ("summary", Leaf),
    ("description", Leaf),
    ("get", One(Kind::Operation)),
    ("put", One(Kind::Operation)),
    ("post", One(Kind::Operation)),
    ("delete", One(Kind::Operation)),
    ("options", One(Kind::Operation)),
    ("head", One(Kind::Operation)),
    ("patch", One(Kind::Operation)),
    ("trace", One(Kind::Operation)),
    ("query", One(Kind::Operation)),
    ("additionalOperations", MapOf(Kind::Operation)),
    ("servers", ListOf(Kind::Server)),
    ("parameters", ListOf(Kind::Parameter)),
];

const OPERATION: Keys = &[
    ("tags", Leaf),
    ("summary", Leaf),
    ("description", Leaf),
    ("externalDocs", One(Kind::ExternalDocs)),
    ("operationId", Leaf),
    ("parameters", ListOf(Kind::Parameter)),
    ("requestBody", One(Kind::RequestBody)),
    ("responses", One(Kind::Responses)),
    ("callbacks", MapOf(Kind::Callback)),
    ("deprecated", Leaf),
    ("security", Leaf),
    ("servers", ListOf(Kind::Server)),
];

const PARAMETER: Keys = &[
    ("name", Leaf),
    ("in", Leaf),
    ("allowEmptyValue", Leaf),
    ("allowReserved", Leaf),
    ("description", Leaf),
    ("required", Leaf),
    ("deprecated", Leaf),
    ("style", Leaf),
    ("explode", Leaf),
    ("schema", Schema),
    ("example", Drop),
    ("examples", Drop),
    ("content", MapOf(Kind::MediaType)),
];

const MEDIA_TYPE: Keys = &[
    ("schema", Schema),
    ("itemSchema", Schema),
    ("example", Drop),
    ("examples", Drop),
    ("encoding", MapOf(Kind::Encoding)),
    ("prefixEncoding", ListOf(Kind::Encoding)),
    ("itemEncoding", One(Kind::Encoding)),
];

const ENCODING: Keys = &[
    ("contentType", Leaf),
    ("headers", MapOf(Kind::Header)),
    ("style", Leaf),
    ("explode", Leaf),
    ("allowReserved", Leaf),
    ("encoding", MapOf(Kind::Encoding)),
    ("prefixEncoding", ListOf(Kind::Encoding)),
    ("itemEncoding", One(Kind::Encoding)),
];

const RESPONSE: Keys = &[
    ("summary", Leaf),
    ("description", Leaf),
    ("headers", MapOf(Kind::Header)),
    ("content", MapOf(Kind::MediaType)),
    ("links", MapOf(Kind::Link)),
];

const LINK: Keys = &[
    ("operationRef", Leaf),
    ("operationId", Leaf),
    ("parameters", Drop),
    ("requestBody", Drop),
    ("description", Leaf),
    ("server", One(Kind::Server)),
];

const TAG: Keys = &[
    ("name", Leaf),
    ("summary", Leaf),
    ("description", Leaf),
    ("externalDocs", One(Kind::ExternalDocs)),
    ("parent", Leaf),
    ("kind", Leaf),
];

const SECURITY_SCHEME: Keys = &[
    ("type", Leaf),
    ("description", Leaf),
    ("name", Leaf),
    ("in", Leaf),
    ("scheme", Leaf),
    ("bearerFormat", Leaf),
    ("flows", One(Kind::Flows)),
    ("openIdConnectUrl", Leaf),
    ("oauth2MetadataUrl", Leaf),
    ("deprecated", Leaf),
];

const FLOWS: Keys = &[
    ("implicit", One(Kind::Flow)),
    ("password", One(Kind::Flow)),
    ("clientCredentials", One(Kind::Flow)),
    ("authorizationCode", One(Kind::Flow)),
    ("deviceAuthorization", One(Kind::Flow)),
];

const FLOW: Keys = &[
    ("authorizationUrl", Leaf),
    ("deviceAuthorizationUrl", Leaf),
    ("tokenUrl", Leaf),
    ("refreshUrl", Leaf),
    ("scopes", Leaf),
];

impl Kind {
    fn table(self) -> Keys {
        match self {
            Kind::Root => ROOT,
            Kind::Info => INFO,
            Kind::Contact => &[("name", Leaf), ("url", Leaf), ("email", Leaf)],
            Kind::License => &[("name", Leaf), ("identifier", Leaf), ("url", Leaf)],
            Kind::Server => SERVER,
            Kind::ServerVariable => &[("enum", Leaf), ("default", Leaf), ("description", Leaf)],
            Kind::Components => COMPONENTS,
            Kind::Paths | Kind::Callback | Kind::Responses => &[],
            Kind::PathItem => PATH_ITEM,
            Kind::Operation => OPERATION,
            Kind::ExternalDocs => &[("description", Leaf), ("url", Leaf)],
            Kind::Parameter => PARAMETER,
            // A Header Object is a Parameter Object whose name is its key, without what is of no use in a header
            // (OAS 3.0.3 section 4.7.21).
            Kind::Header => &PARAMETER[4..],
            Kind::RequestBody => {
                &[("description", Leaf), ("content", MapOf(Kind::MediaType)), ("required", Leaf)]
            }
            Kind::MediaType => MEDIA_TYPE,
            Kind::Encoding => ENCODING,
            Kind::Response => RESPONSE,
            Kind::Link => LINK,
            Kind::Tag => TAG,
            Kind::SecurityScheme => SECURITY_SCHEME,
            Kind::Flows => FLOWS,
            Kind::Flow => FLOW,
        }
    }

    /// The keys by name; maps with free keys have none.
    pub(super) fn keys(self) -> impl Iterator<Item = &'static str> {
        self.table().iter().map(|(key, _)| *key)
    }

    /// What stands under a key, if the object knows it.
    pub(crate) fn slot(self, key: &str) -> Option<Slot> {
        match self {
            // A path without its slash is taken for one that has it; a URL is no path.
            Kind::Paths => (!key.contains("://")).then_some(One(Kind::PathItem)),
            Kind::Callback => Some(One(Kind::PathItem)),
            Kind::Responses => crate::api::Status::parse(key).map(|_| One(Kind::Response)),
            _ => self.table().iter().find(|(name, _)| *name == key).map(|(_, slot)| *slot),
        }
    }

    /// The version that brought a key, where an older one has the object without it.
    pub(super) fn since(self, key: &str) -> Option<Version> {
        let newer: &[(Version, &[&str])] = match self {
            Kind::Root => &[(OpenApi31, &["webhooks", "jsonSchemaDialect"]), (OpenApi32, &["$self"])],
            Kind::Info => &[(OpenApi31, &["summary"])],
            Kind::License => &[(OpenApi31, &["identifier"])],
            Kind::Server => &[(OpenApi32, &["name"])],
            Kind::Components => &[(OpenApi31, &["pathItems"]), (OpenApi32, &["mediaTypes"])],
            Kind::PathItem => &[(OpenApi32, &["query", "additionalOperations"])],
            Kind::MediaType => &[(OpenApi32, &["itemSchema", "prefixEncoding", "itemEncoding"])],
            Kind::Encoding => &[(OpenApi32, &["encoding", "prefixEncoding", "itemEncoding"])],
            Kind::Response => &[(OpenApi32, &["summary"])],
            Kind::Tag => &[(OpenApi32, &["summary", "parent", "kind"])],
            Kind::SecurityScheme => &[(OpenApi32, &["oauth2MetadataUrl", "deprecated"])],
            Kind::Flows => &[(OpenApi32, &["deviceAuthorization"])],
            Kind::Flow => &[(OpenApi32, &["deviceAuthorizationUrl"])],
            _ => &[],
        };
        newer.iter().find(|(_, keys)| keys.contains(&key)).map(|(version, _)| *version)
    }

    /// The object's name in a sentence.
    pub(super) fn title(self) -> &'static str {
        match self {
            Kind::Root => "the document",
            Kind::Info => "`info`",
            Kind::Contact => "a contact",
            Kind::License => "a license",
            Kind::Server => "a server",
            Kind::ServerVariable => "a server variable",
            Kind::Components => "`components`",
            Kind::Paths => "`paths`",
            Kind::PathItem => "a path item",
            Kind::Operation => "an operation",
            Kind::ExternalDocs => "external documentation",
            Kind::Parameter => "a parameter",
            Kind::RequestBody => "a request body",
            Kind::MediaType => "a media type",
            Kind::Encoding => "an encoding",
            Kind::Responses => "`responses`",
            Kind::Response => "a response",
            Kind::Callback => "a callback",
            Kind::Link => "a link",
            Kind::Header => "a header",
            Kind::Tag => "a tag",
            Kind::SecurityScheme => "a security scheme",
            Kind::Flows => "OAuth flows",
            Kind::Flow => "an OAuth flow",
        }
    }

    /// True where a Reference Object may stand instead.
    pub(crate) fn may_be_reference(self) -> bool {
        matches!(
            self,
            Kind::PathItem
                | Kind::Parameter
                | Kind::RequestBody
                | Kind::Response
                | Kind::Callback
                | Kind::Link
                | Kind::Header
                | Kind::SecurityScheme
                | Kind::MediaType
        )
    }

    /// Members that must be there, with the value that stands in, and the version from which one may be missing.
    pub(super) fn required(self) -> &'static [(&'static str, Neutral, Option<Version>)] {
        use Neutral::{Map, Text};
        match self {
            Kind::Root => &[("info", Map, None), ("paths", Map, Some(OpenApi31))],
            Kind::Info => &[("title", Text, None), ("version", Text, None)],
            Kind::License | Kind::Tag => &[("name", Text, None)],
            Kind::Server | Kind::ExternalDocs => &[("url", Text, None)],
            Kind::ServerVariable => &[("default", Text, None)],
            Kind::Operation => &[("responses", Map, Some(OpenApi31))],
            Kind::Response => &[("description", Text, Some(OpenApi32))],
            Kind::RequestBody => &[("content", Map, None)],
            Kind::Flow => &[("scopes", Map, None)],
            _ => &[],
        }
    }
}
